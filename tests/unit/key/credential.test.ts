import {
	credentialOf,
	hasUsableKey,
	keyAccess,
} from '../../../src/key/credential';
import {
	buildCredential,
	buildSettings,
	NO_KEY,
	UNUSABLE,
} from '../support/build-settings';

describe( 'keyAccess', () => {
	it.each( [
		[ 'enter', {}, {} ],
		[ 'locked', { source: 'constant', locked: true }, {} ],
		[
			'locked',
			{ source: 'constant', locked: true },
			{ can_change: false },
		],
		[ 'forbidden', {}, { can_change: false } ],
		[ 'forbidden', {}, { can_change: false, can_seal: false } ],
		[ 'unsealable', {}, { can_seal: false } ],
	] as const )( 'is %s for %j and %j', ( access, credential, settings ) => {
		expect(
			keyAccess(
				buildSettings( credential, settings ),
				buildCredential( credential )
			)
		).toBe( access );
	} );
} );

describe( 'hasUsableKey', () => {
	it.each( [
		[ true, {} ],
		[ true, { problem: 'address_invalid' } ],
		[ false, UNUSABLE ],
		[ false, NO_KEY ],
	] as const )( 'is %s for %j', ( expected, credential ) => {
		expect( hasUsableKey( buildCredential( credential ) ) ).toBe(
			expected
		);
	} );
} );

it( 'credentialOf finds a provider’s key, or none', () => {
	const settings = buildSettings();
	expect( credentialOf( settings, 'meum' ) ).toBe(
		settings.credentials[ 0 ]
	);
	expect( credentialOf( settings, 'violet' ) ).toBeNull();
} );
