import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { openBench } from '../support/bench';
import { phpFile } from '../support/php-file';

const bench = openBench( { cleanEach: false } );

interface Decoded {
	fields: Record< string, unknown >;
	deviations: { path: string; expected: string; found: string }[];
	counts: Record< string, number >;
}

/** What the plugin's decoder makes of these JSON texts, by Meum's schema. */
function decode( texts: string[] ): Promise< Decoded[] > {
	return bench.site.evaluate( phpFile( 'decode-answers', texts ) );
}

type Row = [
	name: string,
	field: string,
	json: string,
	kept: unknown,
	deviation: string | null,
];

const long = 'x'.repeat( 400 );
const rows: Row[] = [
	[ 'a string', 'status', '"CONNECTED"', 'CONNECTED', null ],
	[ 'a number for a string', 'status', '7', null, 'string' ],
	[ 'null where the contract has none', 'status', 'null', null, 'string' ],
	[
		'null where the contract has it',
		'credential_status',
		'null',
		null,
		null,
	],
	[ 'true', 'connected', 'true', true, null ],
	[ 'the word true', 'connected', '"true"', null, 'boolean' ],
	[ 'one', 'connected', '1', null, 'boolean' ],
	[ 'null for a boolean', 'connected', 'null', null, 'boolean' ],
	[ 'a list for a boolean', 'connected', '[true]', null, 'boolean' ],
	[ 'a string for a list', 'issues', '"a, b"', null, 'array' ],
	[ 'an object for a list', 'issues', '{"0":"a"}', null, 'array' ],
	[ 'an empty list', 'issues', '[]', [], null ],
	[
		'an address',
		'site_url',
		'"https://shop.example/a?b=c"',
		'https://shop.example/a?b=c',
		null,
	],
	[
		'an http address',
		'site_url',
		'"http://127.0.0.1:8080"',
		'http://127.0.0.1:8080',
		null,
	],
	[
		'a script for an address',
		'site_url',
		'"javascript:alert(1)"',
		null,
		'uri',
	],
	[ 'a data address', 'site_url', '"data:text/html,x"', null, 'uri' ],
	[ 'an address without host', 'site_url', '"https:///path"', null, 'uri' ],
	[ 'an address without scheme', 'site_url', '"shop.example"', null, 'uri' ],
	[
		'an address with a space',
		'site_url',
		'"https://shop.example/ a"',
		null,
		'uri',
	],
	[
		'a time in UTC',
		'last_seen_at',
		'"2026-11-22T08:59:30Z"',
		'2026-11-22T08:59:30Z',
		null,
	],
	[
		'a time with fractions',
		'last_seen_at',
		'"2026-11-22T08:59:30.123456Z"',
		'2026-11-22T08:59:30Z',
		null,
	],
	[
		'a time with an offset',
		'last_seen_at',
		'"2026-11-22T09:59:30+01:00"',
		'2026-11-22T08:59:30Z',
		null,
	],
	[
		'a time with a short offset',
		'last_seen_at',
		'"2026-11-22T08:59:30+0000"',
		'2026-11-22T08:59:30Z',
		null,
	],
	[
		'a time without zone',
		'last_seen_at',
		'"2026-11-22T08:59:30"',
		null,
		'date-time',
	],
	[
		'the 30th of February',
		'last_seen_at',
		'"2026-02-30T08:59:30Z"',
		null,
		'date-time',
	],
	[
		'a year before 1',
		'last_seen_at',
		'"0000-12-31T23:59:59Z"',
		null,
		'date-time',
	],
	[
		'a moment that a zone moves before the year 1',
		'last_seen_at',
		'"0001-01-01T00:00:00+01:00"',
		null,
		'date-time',
	],
	[
		'a moment that a zone moves beyond the year 9999',
		'last_seen_at',
		'"9999-12-31T23:59:59-01:00"',
		null,
		'date-time',
	],
	[
		'a year of five digits',
		'last_seen_at',
		'"12026-11-22T08:59:30Z"',
		null,
		'date-time',
	],
	[
		'a signed year',
		'last_seen_at',
		'"+2026-11-22T08:59:30Z"',
		null,
		'date-time',
	],
	[
		'a zone that is none',
		'last_seen_at',
		'"2026-11-22T08:59:30+99:99"',
		null,
		'date-time',
	],
	[
		'a zone of 24 hours',
		'last_seen_at',
		'"2026-11-22T08:59:30+24:00"',
		null,
		'date-time',
	],
	[
		'minutes of a zone that are none',
		'last_seen_at',
		'"2026-11-22T08:59:30+01:60"',
		null,
		'date-time',
	],
	[
		'an hour that is none',
		'last_seen_at',
		'"2026-11-22T25:00:00Z"',
		null,
		'date-time',
	],
	[
		'a 13th month',
		'last_seen_at',
		'"2026-13-22T08:59:30Z"',
		null,
		'date-time',
	],
	[
		'the last second that counts',
		'last_seen_at',
		'"9999-12-31T23:59:59Z"',
		'9999-12-31T23:59:59Z',
		null,
	],
	[
		'the first second that counts',
		'last_seen_at',
		'"0001-01-01T00:00:00Z"',
		'0001-01-01T00:00:00Z',
		null,
	],
	[
		'an address with user and password',
		'site_url',
		'"https://user:pw@shop.example/a"',
		'https://shop.example/a',
		null,
	],
	[
		'a webhook address with a user',
		'webhook_url',
		'"https://user@shop.example/?wc-api=x"',
		'https://shop.example/?wc-api=x',
		null,
	],
	[
		'an address with two at signs',
		'site_url',
		'"https://a:b@c:d@shop.example"',
		'https://shop.example',
		null,
	],
	[
		'an at sign in a path',
		'site_url',
		'"https://shop.example/@me"',
		'https://shop.example/@me',
		null,
	],
	[
		'a password in an address in a text',
		'status',
		'"See ftp://user:pw@shop.example/x and a@b.example."',
		'See ftp://shop.example/x and a@b.example.',
		null,
	],
	[ 'words for a time', 'last_seen_at', '"tomorrow"', null, 'date-time' ],
	[
		'a number for a time',
		'last_seen_at',
		'1795338000',
		null,
		'string or null',
	],
	[
		'a UUID',
		'integration_id',
		'"3f0e6a0e-7d0b-4c1f-9a55-0d9b0c7b6a11"',
		'3f0e6a0e-7d0b-4c1f-9a55-0d9b0c7b6a11',
		null,
	],
	[ 'another id', 'integration_id', '"int_1"', null, 'uuid' ],
	[ 'no pending key', 'pending_connection_key', 'null', null, null ],
	[
		'a list for a pending key',
		'pending_connection_key',
		'[]',
		null,
		'object or null',
	],
	[
		'an empty pending key',
		'pending_connection_key',
		'{}',
		{ key_prefix: null, expires_at: null },
		null,
	],
	[
		'control characters',
		'status',
		JSON.stringify( 'A\u0000\u0007B\u009f' ),
		'AB',
		null,
	],
	[
		'bidirectional overrides',
		'status',
		JSON.stringify( '\u202egnp.exe\u2066' ),
		'gnp.exe',
		null,
	],
	[ 'spaces around', 'status', '"  CONNECTED\\n"', 'CONNECTED', null ],
	[
		'a long string',
		'status',
		JSON.stringify( long ),
		`${ 'x'.repeat( 299 ) }…`,
		null,
	],
	[ 'tags are text', 'status', '"<b>1</b>"', '<b>1</b>', null ],
	[
		'a whole key',
		'credential_prefix',
		'"sk_live_9fK2abcdefghijklmnop"',
		'sk_live_9fK2…',
		null,
	],
];

it( "keeps what fits Meum's contract and lists what does not", async ( test ) => {
	const results = await decode(
		rows.map( ( [ , field, json ] ) => `{"${ field }":${ json }}` )
	);

	for ( const [
		index,
		[ name, field, , kept, expected ],
	] of rows.entries() ) {
		await test.test( name, () => {
			const { fields, deviations } = results[ index ] as Decoded;
			assert.deepEqual( fields[ field ], kept );
			assert.deepEqual(
				deviations.map( ( deviation ) => [
					deviation.path,
					deviation.expected,
				] ),
				expected === null ? [] : [ [ `/${ field }`, expected ] ]
			);
		} );
	}
} );

it( 'keeps the strings of a mixed list, counts them and lists the rest', async () => {
	const issues = [
		'One.',
		7,
		null,
		{ message: 'no' },
		'  ',
		'Two.',
		...Array.from( { length: 300 }, ( _, n ) => `No. ${ n }` ),
	];
	const [ { fields, deviations, counts } ] = ( await decode( [
		JSON.stringify( { issues } ),
	] ) ) as [ Decoded ];
	const kept = fields.issues as string[];

	assert.equal( kept.length, 200 );
	assert.deepEqual( kept.slice( 0, 3 ), [ 'One.', 'Two.', 'No. 0' ] );
	assert.equal( counts[ '/issues' ], 302 );
	assert.deepEqual(
		deviations.map( ( { path: pointer } ) => pointer ),
		[ '/issues/1', '/issues/2', '/issues/3' ]
	);
} );

it( 'gives every field of the contract', async () => {
	const { properties } = JSON.parse(
		readFileSync(
			path.join( __dirname, '../../schemas/meum-answer.schema.json' ),
			'utf8'
		)
	);
	const [ { fields, deviations } ] = ( await decode( [
		'{"unknown":1}',
	] ) ) as [ Decoded ];

	assert.deepEqual( deviations, [] );
	assert.deepEqual( Object.keys( fields ), Object.keys( properties ) );
	assert.ok( Object.values( fields ).every( ( value ) => value === null ) );
} );
