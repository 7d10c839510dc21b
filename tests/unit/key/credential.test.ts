import {
	afterAnswer,
	credentialOf,
	hasUsableKey,
	keyAccess,
	keyElsewhere,
} from '../../../src/key/credential';
import { keyProblemSentence } from '../../../src/model/key-problem';
import { buildFailure } from '../support/build-failure';
import {
	buildCredential,
	buildSettings,
	NO_KEY,
} from '../support/build-settings';

describe( 'afterAnswer', () => {
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
		expect( afterAnswer( ready, { status: 'answered', value } ) ).toEqual( {
			status: 'ready',
			settings: value,
		} );
	} );

	it( 'is the old settings after a failure', () => {
		expect( afterAnswer( ready, failed ) ).toBe( ready );
	} );

	it( 'is the failure if there never were any', () => {
		expect( afterAnswer( { status: 'loading' }, failed ) ).toEqual(
			failed
		);
	} );
} );

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
		[ false, { problem: 'key_unreadable' } ],
		[ false, { problem: 'key_malformed' } ],
		[ false, { source: 'none', problem: 'no_key' } ],
		[ false, { source: 'none', problem: 'address_invalid' } ],
	] as const )( 'is %s for %j', ( expected, credential ) => {
		expect( hasUsableKey( buildCredential( credential ) ) ).toBe(
			expected
		);
	} );
} );

describe( 'keyProblemSentence', () => {
	it.each( [
		[ 'key_malformed', /does not look like a key of Meum/ ],
		[ 'key_unreadable', /Enter the key again\.$/ ],
		[ 'address_invalid', /MEUM_STATUS_API_URL/ ],
	] as const )( 'says what to do about %s', ( problem, sentence ) => {
		expect( keyProblemSentence( buildCredential( { problem } ) ) ).toMatch(
			sentence
		);
	} );

	it.each( [
		[ 'a key in order', buildCredential() ],
		[ 'no key', NO_KEY ],
	] )( 'is nothing for %s', ( _what, credential ) => {
		expect( keyProblemSentence( credential ) ).toBeNull();
	} );
} );

it( 'credentialOf finds a provider’s key, or none', () => {
	const settings = buildSettings();
	expect( credentialOf( settings, 'meum' ) ).toBe(
		settings.credentials[ 0 ]
	);
	expect( credentialOf( settings, 'violet' ) ).toBeNull();
} );

describe( 'keyElsewhere', () => {
	it.each( [
		[ 'where the key is in the database', buildSettings(), null ],
		[
			'where nothing can be sealed, which Settings explains',
			buildSettings( {}, { can_seal: false } ),
			null,
		],
		[
			'for a reader who may not change it',
			buildSettings( {}, { can_change: false } ),
			/administrator of this site can/,
		],
		[
			'where the key comes from wp-config.php',
			buildSettings( { source: 'constant', locked: true } ),
			/whoever manages the files of the server/,
		],
	] )( '%s', ( _where, settings, expected ) => {
		const found = keyElsewhere( { status: 'ready', settings }, 'meum' );
		if ( expected === null ) {
			expect( found ).toBeNull();
		} else {
			expect( found ).toMatch( expected );
		}
	} );

	it( 'is not known before the settings are', () => {
		expect( keyElsewhere( { status: 'loading' }, 'meum' ) ).toBeNull();
	} );
} );
