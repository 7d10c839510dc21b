import { isReport } from '../../../src/report/report-endpoints';
import { isSettings } from '../../../src/settings/settings-endpoints';
import type { Report } from '../../../src/types/report';
import { buildSettings } from '../support/build-settings';
import { REPORTS } from '../support/recorded';
import { SCREENS, UNSAID } from '../support/screens';

/** A copy of a value with one part of it left out or changed. */
function changed( value: unknown, path: string[], to: unknown ): unknown {
	const [ name, ...rest ] = path;
	if ( name === undefined ) {
		return to;
	}
	const copy: Record< string, unknown > | unknown[] = Array.isArray( value )
		? [ ...value ]
		: { ...( value as Record< string, unknown > ) };
	const at = copy as Record< string, unknown >;
	at[ name ] = changed( at[ name ], rest, to );
	return copy;
}

/** Every place in a value. */
function places( value: unknown ): string[][] {
	if ( typeof value !== 'object' || value === null ) {
		return [];
	}
	return Object.entries( value ).flatMap( ( [ name, part ] ) => [
		[ name ],
		...places( part ).map( ( rest ) => [ name, ...rest ] ),
	] );
}

describe( 'isReport', () => {
	// Which fields an answer has is each provider's own affair.
	const whole = [
		REPORTS.degraded,
		REPORTS.pending,
		REPORTS.stale,
		REPORTS.forbidden,
		REPORTS.hostile,
		UNSAID.of_another_kind,
	].map( ( report ): [ string, Report ] => [
		report.reason,
		{ ...report, answer: {} },
	] );

	it.each( Object.entries( SCREENS ) )( 'takes %s', ( _name, report ) => {
		expect( isReport( report ) ).toBe( true );
	} );

	it.each( whole )( 'takes no part of one away: %s', ( _name, report ) => {
		for ( const path of places( report ) ) {
			const less = changed( report, path, undefined );
			expect( [ path, isReport( less ) ] ).toEqual( [ path, false ] );
		}
	} );

	it.each( whole )(
		'takes no part of one of another type: %s',
		( _name, report ) => {
			for ( const path of places( report ) ) {
				const other = changed( report, path, Symbol( 'no JSON' ) );
				expect( [ path, isReport( other ) ] ).toEqual( [
					path,
					false,
				] );
			}
		}
	);

	it( 'takes no state, status or result that it cannot draw', () => {
		for ( const path of [
			[ 'state' ],
			[ 'checks', '0', 'status' ],
			[ 'issues', '0', 'severity' ],
			[ 'comparison', '0', 'result' ],
		] ) {
			const other = changed( REPORTS.degraded, path, 'new' );
			expect( [ path, isReport( other ) ] ).toEqual( [ path, false ] );
		}
	} );

	it( 'takes more than it knows', () => {
		expect( isReport( { ...REPORTS.connected, more: 1 } ) ).toBe( true );
	} );
} );

describe( 'isSettings', () => {
	it( 'takes them whole, and nothing less', () => {
		const settings = buildSettings();
		expect( isSettings( settings ) ).toBe( true );
		for ( const path of places( settings ) ) {
			const less = changed( settings, path, undefined );
			expect( [ path, isSettings( less ) ] ).toEqual( [ path, false ] );
		}
	} );
} );
