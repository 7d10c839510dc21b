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

	it.each( [
		[ 'it could not be tried', 'meum_status_key_untried', 'untried' ],
		[
			'it looks like the connection key',
			'meum_status_connection_key',
			'connectionKey',
		],
	] )( 'may be saved all the same if %s', ( _why, code, doubt ) => {
		expect(
			reduceKeyEntry( SENT, { type: 'failed', failure: failure( code ) } )
				.step
		).toMatchObject( { status: 'doubted', doubt } );
	} );

	it( 'keeps what was confirmed, until another key is typed', () => {
		const confirmed = confirming( NO_ENTRY, 'connectionKey' );
		const sent = reduceKeyEntry( TYPED, { type: 'sent', confirmed } );
		expect( confirming( sent, 'untried' ) ).toEqual( {
			untried: true,
			connectionKey: true,
		} );
		const typed = reduceKeyEntry( sent, { type: 'typed', value: 'x' } );
		expect( confirming( typed, null ) ).toEqual( NO_ENTRY.confirmed );
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
