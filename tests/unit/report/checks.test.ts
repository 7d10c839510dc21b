import { checkNotes, checkText, listed } from '../../../src/report/checks';
import { detailText } from '../../../src/report/details';
import { buildCheck, buildDetail } from '../support/build-report';
import { NOW } from '../support/recorded';

const TIME = { now: Date.parse( NOW ), zone: 'Europe/Madrid' };

describe( 'checkText', () => {
	it.each( [
		[ 'Connected', { text: 'Connected', at: null } ],
		[ 'On time', { text: 'On time', at: '2026-11-22T08:58:00Z' } ],
		[ '4 minutes ago', { text: null, at: '2026-11-22T08:56:00Z' } ],
		[ 'Not reported', { text: null, at: null } ],
		[ 'Time not known', { text: null, at: '2099-01-01T00:00:00Z' } ],
		[ 'Time not known', { text: null, at: 'noon' } ],
	] )( 'says "%s"', ( expected, check ) => {
		expect( checkText( check, TIME ) ).toBe( expected );
	} );
} );

describe( 'checkNotes', () => {
	it( 'tells a sentence once, with all that it is about', () => {
		expect(
			checkNotes( [
				buildCheck( { label: 'Health', hint: 'A new word.' } ),
				buildCheck( { label: 'Site', hint: 'Moved.' } ),
				buildCheck( { label: 'Ready', hint: null } ),
				buildCheck( { label: 'Webhooks', hint: 'A new word.' } ),
			] )
		).toEqual( [
			{ labels: [ 'Health', 'Webhooks' ], hint: 'A new word.' },
			{ labels: [ 'Site' ], hint: 'Moved.' },
		] );
	} );

	it( 'lists names with what the language puts between them', () => {
		expect( listed( [ 'Health', 'Webhooks' ] ) ).toBe( 'Health, Webhooks' );
	} );
} );

describe( 'detailText', () => {
	it.each( [
		[
			'a time, with its zone',
			{ kind: 'time', value: '2026-11-22T08:58:00Z', text: 'x' },
			'today at 09:58 (Europe/Madrid)',
		],
		[
			'a time that is none, as the report words it',
			{ kind: 'time', value: 'yesterday', text: 'yesterday' },
			'yesterday',
		],
		[
			'a word that looks like a time',
			{ kind: 'word', value: '2026-11-22T08:58:00Z', text: 'x' },
			'x',
		],
		[ 'a number', { kind: 'number', value: 3, text: '3' }, '3' ],
		[ 'a list', { kind: 'list', value: [ 'a' ], text: 'a' }, 'a' ],
	] as const )( 'is %s', ( _what, detail, expected ) => {
		const { kind, text, value } = detail;
		expect(
			detailText(
				buildDetail( {
					kind,
					text,
					value: typeof value === 'object' ? [ ...value ] : value,
				} ),
				TIME
			)
		).toBe( expected );
	} );
} );
