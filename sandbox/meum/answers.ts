import type { Facts } from '../server/scenario';

/** Meum's answer on the wire. Open on purpose: a sandbox has to be able to lie. */
export type MeumBody = Record< string, unknown >;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Version of Meum's payment plugin that a connected store has on record. */
export const PAYMENT_PLUGIN_VERSION = '1.4.2';

/**
 * @param facts        Gives the present.
 * @param milliseconds From now; negative for the past.
 * @return The moment in ISO 8601 with whole seconds and a Z, as Meum writes it.
 */
export function fromNow(
	facts: Pick< Facts, 'now' >,
	milliseconds: number
): string {
	return new Date( facts.now.getTime() + milliseconds )
		.toISOString()
		.replace( /\.\d{3}Z$/, 'Z' );
}

/** A store that takes payments, with nothing wrong. */
export function connectedAnswer(
	facts: Pick< Facts, 'now' | 'site' >,
	changes: MeumBody = {}
): MeumBody {
	return {
		status: 'CONNECTED',
		connection_status: 'CONNECTED',
		health_status: 'HEALTHY',
		issues: [],
		integration_id: '3f0e6a0e-7d0b-4c1f-9a55-0d9b0c7b6a11',
		site_url: facts.site.url,
		plugin_version: PAYMENT_PLUGIN_VERSION,
		wordpress_version: facts.site.wordpressVersion,
		woocommerce_version: facts.site.woocommerceVersion,
		credential_status: 'ACTIVE',
		credential_prefix: 'sk_live_9fK2',
		webhook_health: 'HEALTHY',
		webhook_url: `${ facts.site.url }/wp-json/meum/v1/webhook`,
		last_seen_at: fromNow( facts, -30 * SECOND ),
		pending_connection_key: null,
		connected: true,
		...changes,
	};
}

/** A store that Meum has never heard from. */
export function unconnectedAnswer( changes: MeumBody = {} ): MeumBody {
	return {
		status: 'NOT_CONNECTED',
		connection_status: 'NOT_CONNECTED',
		health_status: 'UNKNOWN',
		issues: [],
		integration_id: null,
		site_url: null,
		plugin_version: null,
		wordpress_version: null,
		woocommerce_version: null,
		credential_status: null,
		credential_prefix: null,
		webhook_health: null,
		webhook_url: null,
		last_seen_at: null,
		pending_connection_key: null,
		connected: false,
		...changes,
	};
}

/**
 * A store whose connection key waits to be used.
 *
 * @param expiresAt When the key ends, or null where Meum gives no time.
 */
export function pendingAnswer( expiresAt: string | null ): MeumBody {
	return unconnectedAnswer( {
		status: 'PENDING',
		connection_status: 'PENDING',
		issues: [
			'Enter the connection key in the Meum plugin to finish connecting this store.',
		],
		pending_connection_key: {
			key_prefix: 'sk_live_7Qd1',
			expires_at: expiresAt,
		},
	} );
}

/** Every documented property with null in it, also where the contract has no null. */
export function nullAnswer(): MeumBody {
	return Object.fromEntries(
		Object.keys( unconnectedAnswer() ).map( ( property ) => [
			property,
			null,
		] )
	);
}

const SHORT_WORD_LENGTH = 3;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Problems that differ in a word and not in a number, so that each counts as one of its own.
 * They are short: PHP as WebAssembly receives about 100 kB a second.
 *
 * @param count How many, at most 26³.
 */
export function manyIssues( count: number ): string[] {
	return Array.from( { length: count }, ( _, index ) => {
		let rest = index;
		let word = '';
		for ( let place = 0; place < SHORT_WORD_LENGTH; place++ ) {
			word = ALPHABET.charAt( rest % ALPHABET.length ) + word;
			rest = Math.floor( rest / ALPHABET.length );
		}
		return `Hold ${ word }.`;
	} );
}

const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const CONTROL_CHARACTERS = '\u0000\u0007\u001b[31m\u009f';

/** Strings as an attacker, or a bug upstream, would put them into a message. */
export const hostileIssues: string[] = [
	'<script>alert(1)</script>Click <a href="javascript:alert(1)">here</a>',
	`Invoice ${ RIGHT_TO_LEFT_OVERRIDE }gnp.exe`,
	`Bell and colour: ${ CONTROL_CHARACTERS }`,
	'%s %1$s %n {{constructor.constructor("alert(1)")()}} ${7*7} <?php echo 1; ?>',
	`"'); DROP TABLE wp_options; -- \\' &lt;b&gt; &#x3c;`,
	'x'.repeat( 20_000 ),
	'\ud83d\udca5'.repeat( 300 ),
	'\u0338'.repeat( 200 ),
	'',
	'   ',
];

/** A connected store whose every free string is hostile. */
export function hostileAnswer( facts: Facts ): MeumBody {
	return connectedAnswer( facts, {
		status: '<img src=x onerror=alert(1)>',
		health_status: null,
		issues: hostileIssues,
		site_url: 'javascript:alert(1)',
		plugin_version: '1.4.2"><svg/onload=alert(1)>',
		wordpress_version: '7.1\r\nSet-Cookie: hostile=1',
		credential_prefix: '<b>sk_live</b>',
		webhook_url: 'ht!tp://',
		last_seen_at: 'yesterday',
		// A computed name makes a property of it; a plain one would set the prototype.
		extra: { anything: [ 1, 2, 3 ], [ '__proto__' ]: { connected: false } },
	} );
}

/** An answer in which nearly every type is wrong. */
export function wrongTypesAnswer( facts: Facts ): MeumBody {
	return connectedAnswer( facts, {
		status: 7,
		connection_status: [ 'CONNECTED' ],
		health_status: { word: 'HEALTHY' },
		issues: [ 7, null, { message: 'Not a string.' }, [ 'Nested.' ], true ],
		integration_id: 'not-a-uuid',
		site_url: 12,
		plugin_version: 1.4,
		webhook_url: false,
		last_seen_at: 1_790_000_000,
		pending_connection_key: 'soon',
		connected: 'yes',
	} );
}
