import {
	confirming,
	NO_ENTRY,
	reduceKeyEntry,
	type KeyEntry,
} from '../../../src/key/key-entry';
import type { RequestFailure } from '../../../src/request/failure';
import { buildFailure } from '../support/build-failure';

function failure( code: string ): RequestFailure {
	return buildFailure( { code, message: `The sentence of ${ code }.` } );
}

const DOUBT = {
	confirm: 'untried',
	warning: 'A wrong key is found out only later.',
	label: 'Save it without a check',
};

/** A refusal with something in the place of a doubt. */
function doubted( doubt: unknown ): RequestFailure {
	return { ...failure( 'meum_status_x' ), data: { doubt } };
}

const TYPED: KeyEntry = { ...NO_ENTRY, value: 'sk_live_x' };
const SENT: KeyEntry = { ...TYPED, step: { status: 'saving' } };

describe( 'reduceKeyEntry', () => {
	it( 'keeps what was typed while it is sent', () => {
		expect(
			reduceKeyEntry( TYPED, {
				type: 'sent',
				confirmed: NO_ENTRY.confirmed,
			} )
		).toEqual( SENT );
	} );

	it.each( [
		'meum_status_key_malformed',
		'meum_status_key_refused',
		'meum_status_key_locked',
		'meum_status_cannot_seal',
		'meum_status_may_not_change',
	] )( 'is refused, in the server’s words, by %s', ( code ) => {
		expect(
			reduceKeyEntry( SENT, { type: 'failed', failure: failure( code ) } )
		).toEqual( {
			...SENT,
			step: {
				status: 'refused',
				sentence: `The sentence of ${ code }.`,
			},
		} );
	} );

	it( 'may be saved all the same if the server says so', () => {
		expect(
			reduceKeyEntry( SENT, {
				type: 'failed',
				failure: doubted( DOUBT ),
			} ).step
		).toEqual( {
			status: 'doubted',
			doubt: DOUBT,
			sentence: 'The sentence of meum_status_x.',
		} );
	} );

	it.each( [
		[ 'nothing', undefined ],
		[ 'a word', 'untried' ],
		[ 'a doubt without a warning', { ...DOUBT, warning: undefined } ],
		[ 'a doubt without a parameter', { ...DOUBT, confirm: 7 } ],
	] )( 'is refused if the error carries %s for a doubt', ( _what, doubt ) => {
		expect(
			reduceKeyEntry( SENT, {
				type: 'failed',
				failure: doubted( doubt ),
			} ).step.status
		).toBe( 'refused' );
	} );

	it( 'keeps what was confirmed, until another key is typed', () => {
		const confirmed = confirming( NO_ENTRY, DOUBT );
		const sent = reduceKeyEntry( TYPED, { type: 'sent', confirmed } );
		expect( confirming( sent, { ...DOUBT, confirm: 'again' } ) ).toEqual( [
			'untried',
			'again',
		] );
		const typed = reduceKeyEntry( sent, { type: 'typed', value: 'x' } );
		expect( confirming( typed, null ) ).toEqual( [] );
	} );

	it( 'loses its error with the next letter', () => {
		const refused = reduceKeyEntry( SENT, {
			type: 'failed',
			failure: failure( 'meum_status_key_refused' ),
		} );
		expect(
			reduceKeyEntry( refused, { type: 'typed', value: 'sk_live_xy' } )
		).toEqual( { ...NO_ENTRY, value: 'sk_live_xy' } );
	} );

	it( 'is gone once it is saved', () => {
		expect( reduceKeyEntry( SENT, { type: 'cleared' } ) ).toEqual(
			NO_ENTRY
		);
	} );
} );
