import {
	NO_ENTRY,
	reduceKeyEntry,
	type KeyEntry,
} from '../../../src/model/key-entry';
import type { Failure } from '../../../src/model/failure';

function failure( code: string ): Failure {
	return { kind: 'server', code, message: `The sentence of ${ code }.` };
}

const TYPED: KeyEntry = { value: 'sk_live_x', step: { status: 'typing' } };
const SENT: KeyEntry = { value: 'sk_live_x', step: { status: 'saving' } };

describe( 'reduceKeyEntry', () => {
	it( 'keeps what was typed while it is sent', () => {
		expect( reduceKeyEntry( TYPED, { type: 'sent' } ) ).toEqual( SENT );
	} );

	it.each( [
		'meum_status_key_malformed',
		'meum_status_connection_key',
		'meum_status_key_refused',
		'meum_status_key_locked',
		'meum_status_cannot_seal',
		'meum_status_may_not_change',
	] )( 'is refused, in the server’s words, by %s', ( code ) => {
		expect(
			reduceKeyEntry( SENT, { type: 'failed', failure: failure( code ) } )
		).toEqual( {
			value: 'sk_live_x',
			step: {
				status: 'refused',
				sentence: `The sentence of ${ code }.`,
			},
		} );
	} );

	it( 'may be saved all the same if it could not be tried', () => {
		expect(
			reduceKeyEntry( SENT, {
				type: 'failed',
				failure: failure( 'meum_status_key_untried' ),
			} ).step.status
		).toBe( 'untried' );
	} );

	it( 'loses its error with the next letter', () => {
		const refused = reduceKeyEntry( SENT, {
			type: 'failed',
			failure: failure( 'meum_status_key_refused' ),
		} );
		expect(
			reduceKeyEntry( refused, { type: 'typed', value: 'sk_live_xy' } )
		).toEqual( { value: 'sk_live_xy', step: { status: 'typing' } } );
	} );

	it( 'is gone once it is saved', () => {
		expect( reduceKeyEntry( SENT, { type: 'cleared' } ) ).toEqual(
			NO_ENTRY
		);
	} );
} );
