import { needsKey, primaryAction, whoCanAct } from '../../../src/model/action';
import type { Report } from '../../../src/types/report';
import { buildReport } from '../support/build-report';

const LINKS = {
	paymentSettings: 'https://shop.example/payments',
	dashboard: 'https://app.meum.io',
	keyEntry: { href: 'https://shop.example/settings', open: () => {} },
	keyElsewhere: null,
};

const NO_LINKS = {
	...LINKS,
	paymentSettings: null,
	dashboard: null,
	keyElsewhere: 'An administrator can.',
};

describe( 'primaryAction', () => {
	it.each< [ string, Partial< Report >, string | undefined ] >( [
		[ 'a healthy store', {}, undefined ],
		[
			'a problem at the provider',
			{ state: 'attention', reason: 'issues' },
			'dashboard',
		],
		[
			'a lost connection',
			{ state: 'critical', reason: 'not_connected' },
			'payment_settings',
		],
		[
			'a store that never was connected',
			{ state: 'pending', reason: 'not_set_up' },
			'payment_settings',
		],
		[
			'a pending key, which has its own steps',
			{ state: 'pending', reason: 'key_pending' },
			undefined,
		],
		[
			'a key that is not accepted',
			{ state: 'attention', reason: 'key_refused' },
			'key_entry',
		],
		[
			'a key that may not read',
			{ state: 'attention', reason: 'key_scope' },
			'key_entry',
		],
		[
			'a store that the provider refuses to show, which no other key helps',
			{ state: 'attention', reason: 'forbidden' },
			'dashboard',
		],
		[
			'a suspended account, which the dashboard does not let in',
			{ state: 'critical', reason: 'suspended' },
			undefined,
		],
		[
			'WooCommerce that is not active, of which the provider knows nothing',
			{ state: 'attention', reason: 'woocommerce_missing' },
			undefined,
		],
		[
			'a payment plugin that was not found',
			{ state: 'attention', reason: 'plugin_missing' },
			undefined,
		],
		[
			'a clock that is wrong',
			{ state: 'attention', reason: 'clock' },
			undefined,
		],
		[
			'a provider that is down',
			{ state: 'unknown', reason: 'provider_down' },
			undefined,
		],
	] )( 'for %s', ( _name, overrides, kind ) => {
		const report = buildReport( overrides );

		expect( primaryAction( report, LINKS )?.kind ).toBe( kind );
		expect( primaryAction( report, NO_LINKS ) ).toBeNull();
	} );
} );

describe( 'needsKey', () => {
	it.each( [
		[ 'no_key', true ],
		[ 'key_unreadable', true ],
		[ 'key_malformed', true ],
		[ 'address_invalid', false ],
	] )( 'for %s is %s', ( reason, expected ) => {
		expect( needsKey( { state: 'unconfigured', reason } ) ).toBe(
			expected
		);
	} );
} );

describe( 'whoCanAct', () => {
	it.each( [
		[ 'key_refused', 'you', {}, 'You can solve this.' ],
		[
			'key_refused',
			'you',
			{ keyElsewhere: 'An administrator can.' },
			'An administrator can.',
		],
		[
			'forbidden',
			'you',
			{ keyElsewhere: 'An administrator can.' },
			'You can solve this.',
		],
		[ 'timeout', 'host', {}, 'Your web host can solve this.' ],
		[ 'provider_down', 'provider', {}, 'This is on the side of Meum.' ],
		[ 'suspended', 'provider', {}, 'This is on the side of Meum.' ],
		[ 'rejected', 'both', {}, 'You or Meum can solve this.' ],
		[ 'key_scope', 'both', {}, 'You or Meum can solve this.' ],
	] as const )( 'on %s (%s, %j) is: %s', ( code, side, more, expected ) => {
		const { keyElsewhere } = { keyElsewhere: null, ...more };
		expect( whoCanAct( { code, side }, 'meum', { keyElsewhere } ) ).toBe(
			expected
		);
	} );
} );
