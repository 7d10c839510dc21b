import fc from 'fast-check';
import type { Report } from '../../../src/types/report';
import { text, textOrNull, time, timeOrNull } from './any-words';
import { buildReport } from './build-report';

const tone = fc.constantFrom( 'good', 'warn', 'bad', 'info', 'neutral' );
const badge = fc.record( { tone, word: text } );
const url = fc.webUrl();
const side = fc.constantFrom( 'you', 'host', 'provider', 'both' );

const part = fc.oneof(
	fc.record( {
		kind: fc.constant( 'words' ),
		words: fc.array( text, { maxLength: 3 } ),
	} ),
	fc.record( {
		kind: fc.constant( 'progress' ),
		done: fc.nat(),
		total: fc.nat( 9 ),
	} ),
	fc.record( {
		kind: fc.constant( 'item' ),
		name: text,
		id: textOrNull,
		reasons: fc.array( text, { maxLength: 3 } ),
	} )
);

const checks = fc.uniqueArray(
	fc.record( {
		id: text,
		label: text,
		status: fc.constantFrom(
			'pass',
			'warn',
			'fail',
			'pending',
			'skipped',
			'unknown'
		),
		text: textOrNull,
		at: timeOrNull,
		hint: textOrNull,
		side: fc.option( side ),
		quiet: fc.boolean(),
		parts: fc.array( part, { maxLength: 3 } ),
	} ),
	{ maxLength: 11, selector: ( { id } ) => id }
);

const details = fc.uniqueArray(
	fc.record( {
		name: text,
		label: text,
		kind: fc.constantFrom(
			'text',
			'word',
			'code',
			'time',
			'number',
			'boolean',
			'list'
		),
		value: fc.oneof(
			textOrNull,
			time,
			fc.double(),
			fc.boolean(),
			fc.array( text, { maxLength: 2 } )
		),
		text,
	} ),
	{ maxLength: 11, selector: ( { name } ) => name }
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
	side,
	who: text,
	told: fc.boolean(),
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
export const anyReport: fc.Arbitrary< Report > = fc
	.record( {
		state: fc.constantFrom(
			'healthy',
			'attention',
			'pending',
			'critical',
			'unknown',
			'unconfigured'
		),
		name: text,
		reason: text,
		badge,
		headline: text,
		lead: textOrNull,
		who: textOrNull,
		next_step: text,
		action: fc.option(
			fc.record( {
				kind: fc.constantFrom(
					'link',
					'enter_key',
					'refresh',
					'troubleshoot'
				),
				label: text,
				url,
			} )
		),
		steps: fc.array( fc.record( { text, url: fc.option( url ) } ), {
			maxLength: 3,
		} ),
		row: text,
		now: time,
		fetched_at: timeOrNull,
		stale: fc.boolean(),
		stale_at: timeOrNull,
		dated: fc.boolean(),
		next_check_at: timeOrNull,
		refresh: fc.constantFrom( 'too_soon', 'running', null ),
		refresh_wait: fc.nat( 3600 ),
		poll: fc.integer( { min: 1 } ),
		checks,
		details,
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
		no_issues: textOrNull,
		key_badge: fc.option( badge ),
		pending_key: fc.option(
			fc.record( { prefix: textOrNull, expires_at: timeOrNull } )
		),
		answer: fc.option( fc.dictionary( text, textOrNull ) ),
		comparison: fc.uniqueArray(
			fc.record( {
				field: text,
				label: text,
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
