import {
	afterAnswer,
	credentialOf,
	hasUsableKey,
	keyAccess,
	canEnterKey,
} from '../../../src/model/site-settings';
import { keyProblemSentence } from '../../../src/model/key-problem';
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
		failure: { kind: 'offline', code: null, message: null },
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

describe( 'canEnterKey', () => {
	it.each( [
		[ 'where the key is in the database', true, buildSettings() ],
		[
			'for a reader who may not change it',
			false,
			buildSettings( {}, { can_change: false } ),
		],
		[
			'where nothing can be sealed',
			false,
			buildSettings( {}, { can_seal: false } ),
		],
		[
			'where the key comes from wp-config.php',
			false,
			buildSettings( { source: 'constant', locked: true } ),
		],
	] )( '%s is %s', ( _where, expected, settings ) => {
		expect( canEnterKey( { status: 'ready', settings }, 'meum' ) ).toBe(
			expected
		);
	} );

	it( 'is not known before the settings are', () => {
		expect( canEnterKey( { status: 'loading' }, 'meum' ) ).toBe( false );
	} );
} );
