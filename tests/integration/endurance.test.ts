import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { onExit } from '../../sandbox/wordpress/exit';
import { localPhp } from '../../sandbox/wordpress/local-php';
import type { Report } from '../../src/types/report';
import { later, openBench, php, refresh } from '../support/bench';
import {
	ANSWERS,
	generatedOutcomes,
	SEED,
} from '../support/generated-outcomes';
import { needs } from '../support/needs';
import { rounds } from '../support/thorough';
import { assertReport } from '../support/report-schema';
import { changeSnapshot, storedText } from '../support/snapshot';
import { phpFile } from '../support/php-file';

const bench = openBench();

const KILLS = rounds( 100, 20 );

describe( 'any answer', () => {
	it(
		`leads to a report that keeps its schema (seed ${ SEED })`,
		{ timeout: 1_800_000 },
		async ( test ) => {
			test.diagnostic( `seed ${ SEED }` );
			const outcomes = await generatedOutcomes( bench );
			const states = new Map< string, number >();
			for ( const { status, report, connected } of outcomes ) {
				assert.equal( status, 200 );
				assertReport( report );
				states.set(
					report.state,
					( states.get( report.state ) ?? 0 ) + 1
				);
				if ( report.state === 'healthy' ) {
					assert.equal( connected, true );
					assert.equal(
						report.comparison.find(
							( { field } ) => field === 'site_url'
						)?.result,
						'same'
					);
				}
			}
			test.diagnostic( JSON.stringify( [ ...states ] ) );
			assert.equal( outcomes.length, ANSWERS );
			assert.ok(
				states.get( 'healthy' ) && states.size >= 5,
				'the answers lead to every state that an answer can'
			);
			assert.doesNotMatch(
				await bench.site.debugLog(),
				/PHP /,
				'no notice'
			);
		}
	);
} );

describe( 'a snapshot', () => {
	it( 'stays under 64 kB, gives up problems first and keeps their number', async () => {
		const issues = Array.from(
			{ length: 300 },
			( _, index ) => `${ index } ${ '漢'.repeat( 490 ) }`
		);
		bench.sandbox.setAnswer( { connected: true, issues } );
		const report = await refresh( bench.admin );
		const size = ( await storedText( bench.site ) )?.length ?? 0;
		assert.ok( size > 30_000 && size <= 65_536, `${ size } bytes` );
		assert.equal( report.issues_total, 300 );
		assert.match( report.headline, /300 problems/ );
		assert.ok( report.issues.length > 10 && report.issues.length < 200 );
	} );

	it( 'keeps the good answer through a refusal with endless details, and stays under 64 kB', async () => {
		bench.sandbox.setAnswer( {
			connected: true,
			issues: [ 'One.', 'Two.', 'Three.' ],
		} );
		await refresh( bench.admin );
		await later( bench.site, 60 );
		const long = '𝕏'.repeat( 600 );
		const details = Object.fromEntries(
			Array.from( { length: 50 }, ( _, index ) => [
				`${ index }${ long }`,
				long,
			] )
		);
		bench.sandbox.setAnswer( { error: long, code: long, details }, 403 );
		const report = await refresh( bench.admin );
		const size = ( await storedText( bench.site ) )?.length ?? 0;
		assert.equal( report.reason, 'forbidden' );
		assert.equal( report.issues.length, 3 );
		assert.equal( report.error?.quote?.details.length, 5 );
		assert.ok( size <= 65_536, `${ size } bytes` );
	} );

	it( 'that somebody broke counts as none', async () => {
		for ( const broken of [
			'',
			'nonsense',
			'[]',
			'a:1:{',
			'{"fingerprint":7}',
			'{"answer":"x","seen":7,"issue_ids":{"a":1}}',
			0,
			{ fingerprint: 7 },
			{ answer: 'x' },
		] ) {
			await bench.site.evaluate(
				`update_option( 'meum_status_snapshot_meum', ${ php(
					broken
				) }, false ); return true;`
			);
			const response = await bench.admin.fetch(
				'/?rest_route=/meum-status/v1/reports/meum'
			);
			assert.equal( response.status, 200 );
			assertReport( await response.json() );
		}
	} );

	it( 'keeps the first-seen time of a problem that changes its numbers and is away for a week', async () => {
		const first = async ( message: string | null, daysLater: number ) => {
			bench.sandbox.setAnswer( {
				connected: true,
				issues: message === null ? [] : [ message ],
			} );
			const seconds = daysLater * 86_400;
			await changeSnapshot( bench.site, {
				older: { attempted_at: 60, first: seconds, last: seconds },
			} );
			const { issues, now } = await refresh( bench.admin );
			const seen = issues[ 0 ]?.first_seen_at;
			return seen
				? Math.round(
						( Date.parse( now ) - Date.parse( seen ) ) / 86_400_000
				  )
				: null;
		};
		assert.equal( await first( 'Failed 12 times.', 0 ), 0 );
		assert.equal( await first( 'Failed 13 times.', 2 ), 2 );
		assert.equal( await first( null, 1 ), null );
		assert.equal(
			await first( 'Failed 1 time.', 5 ),
			0,
			'other words are another problem'
		);
		assert.equal(
			await first( 'Failed 14 times.', 0 ),
			8,
			'absent for less than 7 days'
		);
		assert.equal( await first( null, 0 ), null );
		assert.equal(
			await first( 'Failed 15 times.', 8 ),
			0,
			'absent for more than 7 days'
		);
	} );
} );

describe( 'a PHP process that is killed', () => {
	it(
		`leaves the last good answer readable and the next check working, ${ KILLS } times`,
		{ ...needs( 'local-php' ), timeout: 1_800_000 },
		async ( test ) => {
			const local = localPhp();
			assert.ok( local.status === 'usable' );
			await refresh( bench.admin );
			const script = phpFile( 'check-forever', { root: bench.site.dir } );
			// Once compiled is enough: what is killed is the fetch and the store.
			const compiled = [
				'opcache.enable_cli=1',
				`opcache.file_cache=${ mkdtempSync(
					path.join( bench.site.dir, 'opcache-' )
				) }`,
			].flatMap( ( setting ) => [ '-d', setting ] );
			let checks = 0;
			for ( let round = 0; round < KILLS; round++ ) {
				await new Promise< void >( ( resolve ) => {
					const child = spawn(
						local.binary,
						[ ...compiled, '-r', script ],
						{
							stdio: [ 'ignore', 'pipe', 'ignore' ],
						}
					);
					const forget = onExit( () => child.kill( 'SIGKILL' ) );
					const kill = ( milliseconds: number ) =>
						setTimeout(
							() => child.kill( 'SIGKILL' ),
							milliseconds
						).unref();
					// One in ten dies while WordPress starts, the others in the midst of checks.
					if ( round % 10 === 0 ) {
						kill( 60 );
					}
					child.stdout.once( 'data', () =>
						kill( ( round * 37 ) % 100 )
					);
					child.stdout.on(
						'data',
						( dots: Buffer ) => ( checks += dots.length )
					);
					kill( 20_000 );
					child.once( 'exit', () => {
						forget();
						resolve();
					} );
				} );
			}
			test.diagnostic( `${ checks } checks came to their end` );
			assert.ok( checks > 0 );

			const response = await bench.admin.fetch(
				'/?rest_route=/meum-status/v1/reports/meum'
			);
			const report = ( await response.json() ) as Report;
			assertReport( report );
			assert.ok( report.answer );

			// A lock that a killed process has left ends by itself.
			await bench.site.evaluate( `
				global $wpdb;
				$wpdb->query( "UPDATE $wpdb->options SET option_value = CONCAT( 'dead|', " . time() . " ) WHERE option_name = 'meum_status_lock_meum'" );
				return true;
			` );
			await changeSnapshot( bench.site, {
				older: { attempted_at: 60 },
			} );
			assert.equal( ( await refresh( bench.admin ) ).refresh, null );
		}
	);
} );
