import { afterOutcome } from '../../../src/settings/settings-state';
import { buildFailure } from '../support/build-failure';
import { buildSettings } from '../support/build-settings';

describe( 'afterOutcome', () => {
	const ready = {
		status: 'ready',
		settings: buildSettings( { prefix: 'sk_live_old1' } ),
	} as const;
	const failed = {
		status: 'failed',
		failure: buildFailure( { kind: 'offline' } ),
	} as const;

	it( 'is what the server answered', () => {
		const value = buildSettings( { prefix: 'sk_live_new1' } );
		expect( afterOutcome( ready, { status: 'answered', value } ) ).toEqual(
			{ status: 'ready', settings: value }
		);
	} );

	it( 'is the old settings after a failure', () => {
		expect( afterOutcome( ready, failed ) ).toBe( ready );
	} );

	it( 'is the failure if there never were any', () => {
		expect( afterOutcome( { status: 'loading' }, failed ) ).toEqual(
			failed
		);
	} );
} );
