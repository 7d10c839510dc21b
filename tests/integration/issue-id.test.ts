import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { it } from 'node:test';
import { localPhp } from '../../sandbox/wordpress/local-php';
import { openBench } from '../support/bench';
import { needs } from '../support/needs';
import { phpFile } from '../support/php-file';

const bench = openBench( { cleanEach: false } );

const same: [ name: string, one: string, other: string ][] = [
	[ 'numbers', 'Failed 12 times.', 'Failed 1,340 times.' ],
	[ 'case', 'Payout wallet missing.', 'payout WALLET missing.' ],
	[ 'dates', 'Expires on 2026-11-22.', 'Expires on 2027-01-02.' ],
	[
		'times',
		'Since 2026-11-22T09:00:00Z.',
		'Since 2026-12-01T10:30:00+01:00.',
	],
	[
		'UUIDs',
		'Id 3f0e6a0e-7d0b-4c1f-9a55-0d9b0c7b6a11.',
		'Id aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee.',
	],
	[
		'web addresses',
		'Cannot reach https://a.example/x.',
		'Cannot reach http://b.example/y/z?q=1.',
	],
	[
		'mail addresses',
		'Write to a@b.example.',
		'Write to someone.else@shop.example.',
	],
	[ 'IP addresses', 'From 10.0.0.1.', 'From 192.168.1.77.' ],
	[ 'quotations', 'Order "A-1" failed.', 'Order "another" failed.' ],
	[ 'single quotations', "Order 'A' isn't paid.", "Order 'B' isn't paid." ],
	[
		'ids of deliveries',
		'Delivery whd_8f2k1m9q0w3e5r7t6y4u failed.',
		'Delivery whd_a1s2d3f4g5h6j7k8l9z0x1c2 failed.',
	],
	[
		'ids of invoices',
		'Invoice inv_01hzx3k9m2p4q6r8s0t1 is late.',
		'Invoice inv_zzzzzzzzzzzzzzzzzzzzzzzz is late.',
	],
	[
		'ids of installations',
		'inst_9fk2aq7xlm3rt8vw5zb1 is gone',
		'inst_8vw5zb1nc6yd4aq7xlm3 is gone',
	],
	[
		'ids of a kind that is documented nowhere',
		'Payout po_1mzkq2eztlkwx3 failed.',
		'Payout po_2nyjr3fasmjvw4 failed.',
	],
	[
		'beginnings of keys',
		'Key sk_live_9fK2 expires.',
		'Key sk_live_7Qd1 expires.',
	],
	[ 'IPv6 addresses', 'From 2001:db8::1.', 'From fe80::a1b2:c3d4.' ],
	[
		'addresses behind a colon',
		'url:https://a.example/x failed',
		'url:http://b.example/y?z failed',
	],
	[
		'addresses in brackets',
		'The shop (https://a.example/x) is gone.',
		'The shop (https://b.example/) is gone.',
	],
	[ 'quotations with spaces', 'Shop “A b” is gone.', 'Shop “C” is gone.' ],
	[ 'times of day', 'At 09:00:01 it failed.', 'At 10:30 it failed.' ],
];

const different: [ name: string, one: string, other: string ][] = [
	[ 'words', 'Webhook failed.', 'Payout failed.' ],
	[
		'words between apostrophes',
		"It isn't paid and can't be.",
		"It isn't sent and can't be.",
	],
	[
		'long words with an underscore',
		'Field payout_configuration is wrong.',
		'Field payout_destinations is wrong.',
	],
	[
		'what stands behind an address',
		'See https://a.example: payout failed.',
		'See https://a.example: webhook failed.',
	],
	[ 'words with a number', 'wh_1 failed', 'wh_1 stopped' ],
];

it( 'is the same for two messages that differ only in what varies', async ( test ) => {
	const all = [ ...same, ...different ];
	const found = await bench.site.evaluate< string[] >(
		phpFile(
			'issue-ids',
			all.flatMap( ( [ , one, other ] ) => [ one, other ] )
		)
	);
	for ( const [ index, [ name ] ] of all.entries() ) {
		await test.test( name, () => {
			const [ one, other ] = found.slice( index * 2, index * 2 + 2 );
			assert.match( one ?? '', /^[0-9a-f]{12}$/ );
			assert.equal( one === other, index < same.length );
		} );
	}
} );

it(
	'costs next to nothing where PCRE has no JIT, whatever the message is made of',
	{ timeout: 120_000, ...needs( 'local-php' ) },
	async ( test ) => {
		const pieces = [
			'@.',
			'@@@.1.1',
			'1.',
			'a.',
			'a://',
			'a://,,',
			'1.1.1.',
			':',
			'a:',
			'0123-45-67t',
			'"',
			"'",
			'“',
			'„',
			'‘',
			'a_',
			'inv_',
			'00000000-',
			'0000-0000-',
			'a@',
			'a@b.',
			'+-1',
			'a',
			'0',
			'é',
			' ',
		];
		// A regular expression that was once compiled keeps its JIT: it takes a PHP that never had one.
		const local = localPhp();
		assert.ok( local.status === 'usable' );
		const slowest: [ seconds: number, piece: string ] = JSON.parse(
			execFileSync(
				local.binary,
				[
					'-d',
					'pcre.jit=0',
					path.join( __dirname, '../support/php/issue-id-cost.php' ),
					JSON.stringify( pieces ),
				],
				{ encoding: 'utf8' }
			)
		);
		test.diagnostic(
			`${ ( slowest[ 0 ] * 1_000 ).toFixed( 1 ) } ms for 50 times "${
				slowest[ 1 ]
			}"`
		);
		// 20 to 45 s before, some 10 ms now: between them is room for any machine.
		assert.ok( slowest[ 0 ] < 1, `${ slowest[ 0 ] } s` );
	}
);
