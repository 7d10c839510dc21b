import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ComparisonRow, Report } from '../../src/types/report';
import { openBench } from '../support/bench';
import { answer, at, type Case, judge } from '../support/judge';

const bench = openBench( { cleanEach: false } );

type Row = [
	name: string,
	of: Case,
	field: ComparisonRow[ 'field' ],
	result: ComparisonRow[ 'result' ],
	cause?: RegExp,
];

const site = (
	recorded: string | null,
	home = 'https://shop.example'
): Case => ( {
	answer: answer( { site_url: recorded } ),
	site: { home, siteurl: home },
} );
const webhook = ( recorded: string | null ): Case => ( {
	answer: answer( { webhook_url: recorded } ),
} );

const network = ( fields: Parameters< typeof answer >[ 0 ] ): Case => ( {
	answer: answer( fields ),
	site: { siblings: [ 'https://shop.example/second' ] },
} );

const rows: Row[] = [
	[ 'the same address', site( 'https://shop.example' ), 'site_url', 'same' ],
	[ 'another scheme', site( 'http://shop.example' ), 'site_url', 'same' ],
	[ 'with www', site( 'https://www.shop.example' ), 'site_url', 'same' ],
	[ 'in capitals', site( 'https://SHOP.example' ), 'site_url', 'same' ],
	[
		'with a default port',
		site( 'https://shop.example:443' ),
		'site_url',
		'same',
	],
	[
		'with a trailing slash',
		site( 'https://shop.example/' ),
		'site_url',
		'same',
	],
	[
		'a sub-directory',
		site( 'https://shop.example/store/', 'https://shop.example/store' ),
		'site_url',
		'same',
	],
	[
		'another port',
		site( 'https://shop.example:8443' ),
		'site_url',
		'different',
		/copy/,
	],
	[
		'another directory',
		site( 'https://shop.example/old' ),
		'site_url',
		'different',
		/copy/,
	],
	[
		'another host',
		site( 'https://shop.example.com' ),
		'site_url',
		'different',
		/copy/,
	],
	[
		'with a name and a password in it',
		site( 'https://user:secret@shop.example' ),
		'site_url',
		'same',
	],
	[
		'in its own letters',
		site( 'https://MÜNCHEN.example', 'https://xn--mnchen-3ya.example' ),
		'site_url',
		'same',
	],
	[
		'everything at once',
		site(
			'HTTP://www.Shop.Example.:80/Store//',
			'https://shop.example/store'
		),
		'site_url',
		'same',
	],
	[
		'another site of the network',
		network( { site_url: 'https://shop.example/second' } ),
		'site_url',
		'different',
		/another site of this network/,
	],
	[ 'no record', site( null ), 'site_url', 'unknown' ],
	[
		'the address of WordPress itself',
		{
			answer: answer( { site_url: 'https://shop.example/wp' } ),
			site: { siteurl: 'https://shop.example/wp' },
		},
		'site_url',
		'same',
	],

	[
		'the usual webhook',
		webhook( 'https://shop.example/wp-json/meum/v1/webhook' ),
		'webhook_url',
		'same',
	],
	[
		'the old webhook',
		webhook( 'https://shop.example/?wc-api=stablecoin_webhook' ),
		'webhook_url',
		'same',
	],
	[
		'a webhook without pretty permalinks',
		webhook( 'https://shop.example/?rest_route=/meum/v1/webhook' ),
		'webhook_url',
		'same',
	],
	[
		'the webhook under a prefix of the site’s own',
		{
			answer: answer( {
				webhook_url: 'https://shop.example/api/meum/v1/webhook',
			} ),
			site: { rest_prefix: 'api' },
		},
		'webhook_url',
		'same',
	],
	[
		'the usual webhook in other letters',
		webhook( 'http://WWW.shop.example:80/wp-json/meum/v1/webhook/' ),
		'webhook_url',
		'same',
	],
	[
		'a webhook of another site of the network',
		network( {
			webhook_url: 'https://shop.example/second/wp-json/meum/v1/webhook',
		} ),
		'webhook_url',
		'different',
		/another site of this network/,
	],
	[
		'the old webhook of another site of the network',
		network( {
			webhook_url:
				'https://www.shop.example/second/?wc-api=stablecoin_webhook',
		} ),
		'webhook_url',
		'different',
		/another site of this network/,
	],
	[
		'a path that only begins like another site of the network',
		network( { webhook_url: 'https://shop.example/secondary/hook' } ),
		'webhook_url',
		'info',
		/not at the usual/,
	],
	[
		'another path of this site',
		webhook( 'https://shop.example/hook' ),
		'webhook_url',
		'info',
		/not at the usual/,
	],
	[
		'another site',
		webhook( 'https://shop.example.com/wp-json/meum/v1/webhook' ),
		'webhook_url',
		'different',
		/another site/,
	],
	[ 'no webhook', webhook( null ), 'webhook_url', 'unknown' ],

	[ 'the same version', {}, 'wordpress_version', 'same' ],
	[
		'an older version on record',
		{ answer: answer( { wordpress_version: '7.0.9' } ) },
		'wordpress_version',
		'older',
		/next check-in.*30 sec/,
	],
	[
		'an older version on record, never checked in',
		{ answer: answer( { wordpress_version: '7.0', last_seen_at: null } ) },
		'wordpress_version',
		'older',
		/next check-in of its payment plugin\.$/,
	],
	[
		'an older version on record, checked in tomorrow',
		{
			answer: answer( {
				wordpress_version: '7.0',
				last_seen_at: at( 86_400 ),
			} ),
		},
		'wordpress_version',
		'older',
		/next check-in of its payment plugin\.$/,
	],
	[
		'compared as versions, not as words',
		{ answer: answer( { woocommerce_version: '9.10.0' } ) },
		'woocommerce_version',
		'older',
		/check-in/,
	],
	[
		'a newer version on record',
		{ answer: answer( { woocommerce_version: '11.1.0' } ) },
		'woocommerce_version',
		'newer',
		/older version/,
	],
	[
		'no WooCommerce here',
		{ site: { woocommerce_version: null } },
		'woocommerce_version',
		'unknown',
		/not active/,
	],
	[
		'no payment plugin here',
		{ site: { plugin_active: false, plugin_version: null } },
		'plugin_version',
		'unknown',
		/not found/,
	],
	[
		'a payment plugin without a version',
		{ site: { plugin_version: null } },
		'plugin_version',
		'unknown',
		/names no version/,
	],
	[
		'an older version on record, checked in by a clock that is not ours',
		{
			answer: answer( {
				wordpress_version: '7.0',
				last_seen_at: at( 500 ),
			} ),
			clockOffset: 530,
		},
		'wordpress_version',
		'older',
		/The last one was 30 sec/,
	],

	[ 'the same key', {}, 'key_prefix', 'info', /same key/ ],
	[
		'another key of the store',
		{ prefix: 'sk_live_7Qd1' },
		'key_prefix',
		'info',
		/different keys/,
	],
];

describe( 'the comparison', () => {
	it( 'says what is on record against this site', async ( test ) => {
		const reports = await judge(
			bench.site,
			rows.map( ( [ , one ] ) => one )
		);

		for ( const [
			index,
			[ name, , field, result, cause ],
		] of rows.entries() ) {
			await test.test( `${ field }: ${ name }`, () => {
				const row = ( reports[ index ] as Report ).comparison.find(
					( one ) => one.field === field
				);
				assert.equal( row?.result, result );
				assert.match( row?.cause ?? '', cause ?? /^$/ );
			} );
		}
	} );
} );

describe( 'an address', () => {
	it( 'is shown without the name and the password in it', async () => {
		const secret = 'https://user:p%40ss@shop.example';
		const [ report ] = await judge( bench.site, [
			{
				answer: answer( {
					site_url: `${ secret }/`,
					webhook_url: `${ secret }/wp-json/meum/v1/webhook`,
				} ),
			},
		] );
		const shown = JSON.stringify( [
			report?.comparison,
			report?.checks,
			report?.headline,
		] );
		assert.doesNotMatch( shown, /user:|p%40ss/ );
		assert.match( shown, /"https:\/\/shop\.example"/ );
	} );
} );
