import { __, _n, sprintf } from '@wordpress/i18n';
import type { DecodedMeumAnswer } from '../types/report';
import { absoluteTime } from './absolute-time';
import { parseTime } from './time';
import { readableWord } from './words';

/** One field of the provider's answer. */
export interface AnswerField {
	/** Its name in the provider's API, with a dot for a nested one. */
	name: string;
	label: string;
	/** Null if the provider reported nothing. */
	value: string | null;
	/** Whether the value is an address, a key, an id or a version. */
	isCode: boolean;
}

type Plain = Exclude<
	keyof DecodedMeumAnswer,
	'connected' | 'issues' | 'last_seen_at' | 'pending_connection_key'
>;

const CODES: readonly Plain[] = [
	'integration_id',
	'site_url',
	'webhook_url',
	'plugin_version',
	'wordpress_version',
	'woocommerce_version',
	'credential_prefix',
];

function plainLabels(): Record< Plain, string > {
	return {
		status: __( 'Status', 'meum-status' ),
		connection_status: __( 'Connection', 'meum-status' ),
		health_status: __( 'Health', 'meum-status' ),
		credential_status: __( 'API key', 'meum-status' ),
		webhook_health: __( 'Webhook deliveries', 'meum-status' ),
		integration_id: __( 'Integration id', 'meum-status' ),
		site_url: __( 'Site address', 'meum-status' ),
		webhook_url: __( 'Webhook address', 'meum-status' ),
		plugin_version: __( 'Payment plugin version', 'meum-status' ),
		wordpress_version: __( 'WordPress version', 'meum-status' ),
		woocommerce_version: __( 'WooCommerce version', 'meum-status' ),
		credential_prefix: __( 'API key begins with', 'meum-status' ),
	};
}

const PLAIN: readonly Plain[] = [
	'status',
	'connection_status',
	'health_status',
	'credential_status',
	'webhook_health',
	...CODES,
];

function yesOrNo( value: boolean | null ): string | null {
	if ( value === null ) {
		return null;
	}
	return value ? __( 'Yes', 'meum-status' ) : __( 'No', 'meum-status' );
}

function count( issues: string[] | null ): string | null {
	if ( issues === null ) {
		return null;
	}
	return issues.length === 0
		? __( 'None', 'meum-status' )
		: sprintf(
				/* translators: %d: number of problems. */
				_n( '%d problem', '%d problems', issues.length, 'meum-status' ),
				issues.length
		  );
}

/** A time in the site's zone; as it came if it is no time. */
function moment(
	iso: string | null,
	now: number,
	zone: string
): string | null {
	const time = parseTime( iso );

	return time === null ? iso : absoluteTime( time, now, zone );
}

/** Every field of Meum's answer, for people. */
export function answerFields(
	answer: DecodedMeumAnswer,
	now: number,
	zone: string
): AnswerField[] {
	const labels = plainLabels();
	const key = answer.pending_connection_key;
	const field = (
		name: string,
		label: string,
		value: string | null,
		isCode = false
	): AnswerField => ( { name, label, value, isCode } );
	const plain = PLAIN.map( ( name ) => {
		const value = answer[ name ];
		const isCode = CODES.includes( name );
		return field(
			name,
			labels[ name ],
			value === null || isCode ? value : readableWord( value ),
			isCode
		);
	} );

	return [
		field(
			'connected',
			__( 'Ready to take payments', 'meum-status' ),
			yesOrNo( answer.connected )
		),
		...plain,
		field(
			'issues',
			__( 'Problems', 'meum-status' ),
			count( answer.issues )
		),
		field(
			'last_seen_at',
			__( 'Last check-in', 'meum-status' ),
			moment( answer.last_seen_at, now, zone )
		),
		field(
			'pending_connection_key.key_prefix',
			__( 'Connection key begins with', 'meum-status' ),
			key?.key_prefix ?? null,
			true
		),
		field(
			'pending_connection_key.expires_at',
			__( 'Connection key expires', 'meum-status' ),
			moment( key?.expires_at ?? null, now, zone )
		),
	];
}
