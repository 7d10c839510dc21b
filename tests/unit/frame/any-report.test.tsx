import { render } from '@testing-library/react';
import fc from 'fast-check';
import { Panel } from '../../../src/frame/panel';
import type { Report } from '../../../src/types/report';
import { rounds } from '../../support/thorough';
import { buildMountPoint } from '../support/build-mount-point';
import { buildAnswer, buildReport } from '../support/build-report';
import { serveReport } from '../support/fake-server';
import { pass, stopTime } from '../support/page';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const SEED = Number( process.env.MEUM_SEED ?? 20261122 );
// A minute of work: all of them where nobody waits.
const REPORTS = rounds( 1_000, 100 );

const text = fc.oneof(
	fc.string( { unit: 'binary', maxLength: 80 } ),
	fc.constantFrom(
		'',
		'<script>alert(1)</script>',
		'%s %1$s %d',
		'\u202egnp.exe',
		'x'.repeat( 500 )
	)
);
const textOrNull = fc.option( text );
const time = fc
	.date( {
		min: new Date( '0001-01-01T00:00:00Z' ),
		max: new Date( '9998-12-31T00:00:00Z' ),
		noInvalidDate: true,
	} )
	.map( ( date ) => date.toISOString().replace( /\.\d{3}Z$/, 'Z' ) );
const timeOrNull = fc.option( time );

const answer = fc
	.record( {
		status: textOrNull,
		connection_status: textOrNull,
		health_status: textOrNull,
		issues: fc.option( fc.array( text, { maxLength: 4 } ) ),
		integration_id: textOrNull,
		site_url: textOrNull,
		plugin_version: textOrNull,
		credential_status: textOrNull,
		credential_prefix: textOrNull,
		webhook_health: textOrNull,
		webhook_url: textOrNull,
		last_seen_at: timeOrNull,
		pending_connection_key: fc.option(
			fc.record( { key_prefix: textOrNull, expires_at: timeOrNull } )
		),
		connected: fc.option( fc.boolean() ),
	} )
	.map( buildAnswer );

const checks = fc.uniqueArray(
	fc.record( {
		id: fc.constantFrom(
			'connection',
			'ready',
			'health',
			'credentials',
			'webhooks',
			'site',
			'plugin',
			'check_in',
			'clock',
			'new_one'
		),
		label: text,
		status: fc.constantFrom(
			'pass',
			'warn',
			'fail',
			'pending',
			'skipped',
			'unknown'
		),
		word: textOrNull,
		detail: textOrNull,
		remedy: textOrNull,
	} ),
	{ maxLength: 11, selector: ( { id } ) => id }
);

const error = fc.record( {
	code: fc.constantFrom(
		'timeout',
		'key_refused',
		'suspended',
		'database',
		'forbidden',
		'redirected'
	),
	message: text,
	remedy: text,
	side: fc.constantFrom( 'you', 'host', 'provider', 'both' ),
	http_status: fc.option( fc.integer( { min: 100, max: 599 } ) ),
	at: time,
	attempts: fc.integer( { min: 1, max: 9999 } ),
	retry_at: timeOrNull,
	quote: fc.option(
		fc.record( {
			message: textOrNull,
			code: textOrNull,
			details: fc.array( fc.record( { field: text, message: text } ), {
				maxLength: 3,
			} ),
		} )
	),
} );

/** Any report that keeps schemas/report.schema.json, however unlikely. */
const reports: fc.Arbitrary< Report > = fc
	.record( {
		state: fc.constantFrom(
			'healthy',
			'attention',
			'pending',
			'critical',
			'unknown',
			'unconfigured'
		),
		reason: fc.oneof(
			text,
			fc.constantFrom( 'no_key', 'key_pending', 'timeout', 'key_refused' )
		),
		headline: text,
		next_step: text,
		now: time,
		fetched_at: timeOrNull,
		stale: fc.boolean(),
		next_check_at: timeOrNull,
		refresh: fc.constantFrom( 'too_soon', 'running', null ),
		refresh_wait: fc.nat( 3600 ),
		checks,
		issues: fc.array(
			fc.record( {
				id: fc.constantFrom( 'aaaaaaaaaaaa', 'bbbbbbbbbbbb' ),
				message: text,
				severity: fc.constantFrom( 'info', 'warning', 'critical' ),
				first_seen_at: timeOrNull,
			} ),
			{ maxLength: 14 }
		),
		issues_total: fc.nat( 5000 ),
		pending_key: fc.option(
			fc.record( { prefix: textOrNull, expires_at: timeOrNull } )
		),
		answer: fc.option( answer ),
		comparison: fc.uniqueArray(
			fc.record( {
				field: fc.constantFrom(
					'site_url',
					'webhook_url',
					'plugin_version',
					'key_prefix'
				),
				recorded: textOrNull,
				here: textOrNull,
				result: fc.constantFrom(
					'same',
					'older',
					'newer',
					'different',
					'info',
					'unknown'
				),
				cause: textOrNull,
			} ),
			{ maxLength: 4, selector: ( { field } ) => field }
		),
		error: fc.option( error ),
		deviations: fc.array(
			fc.record( { path: text, expected: text, found: text } ),
			{ maxLength: 3 }
		),
	} )
	.map( ( parts ) => buildReport( { ...parts, reasons: [ parts.reason ] } ) );

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

test( `${ REPORTS } reports, one stranger than the other, are all shown (seed ${ SEED })`, async () => {
	for ( const report of fc.sample( reports, {
		seed: SEED,
		numRuns: REPORTS,
	} ) ) {
		serveReport( report );
		const { container, unmount } = render(
			<Panel mountPoint={ buildMountPoint() } />
		);
		await pass( 0 );

		expect( container ).not.toHaveTextContent(
			'This panel stopped working'
		);
		expect( container.querySelector( 'h3, h2' ) ).not.toBeNull();
		expect( container.querySelector( 'script' ) ).toBeNull();
		unmount();
	}
}, 300000 );
