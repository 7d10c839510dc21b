<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/**
 * The one list of error codes, each with who can act, what happened and what to do. A network fault is never called a bad
 * key, and a new key is offered only where it can help.
 *
 * @phpstan-type Description array{who: 'you'|'host'|'provider', headline: string, message: string, remedy: string}
 */
final class Errors {

	/** Who can act. */
	private const WHO = array(
		'blocked_by_site'    => 'you',
		'dns'                => 'host',
		'connect'            => 'host',
		'tls'                => 'host',
		'timeout'            => 'host',
		'key_refused'        => 'you',
		'key_scope'          => 'you',
		'forbidden'          => 'you',
		'blocked_on_the_way' => 'host',
		'not_found'          => 'provider',
		'rejected'           => 'provider',
		'rate_limited'       => 'provider',
		'provider_down'      => 'provider',
		'redirected'         => 'host',
		'not_understood'     => 'host',
	);

	/**
	 * A code's description.
	 *
	 * @return Description A code that is not known, for example from a newer version of this plugin, reads as not_understood.
	 */
	public static function describe( string $code, string $provider, string $host ): array {
		$code  = isset( self::WHO[ $code ] ) ? $code : 'not_understood';
		$words = self::by_you( $code, $provider, $host ) ?? ( self::by_host( $code, $provider, $host ) ?? self::by_provider( $code, $provider ) );

		return array(
			'who'      => self::WHO[ $code ],
			'headline' => $words[0],
			'message'  => $words[1],
			'remedy'   => $words[2],
		);
	}

	/** @return array{0: string, 1: string, 2: string}|null Headline, message and remedy of what the person at the screen can act on. */
	private static function by_you( string $code, string $provider, string $host ): ?array {
		switch ( $code ) {
			case 'blocked_by_site':
				return array(
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( 'This site does not let requests to %s out', 'meum-status' ), $provider ),
					__( 'A setting or a plugin of this site stopped the request before it was sent.', 'meum-status' ),
					/* translators: %s: a host name, for example api.meum.io. */
					sprintf( __( 'Add %s to WP_ACCESSIBLE_HOSTS in wp-config.php, or look for a security plugin that blocks outgoing requests.', 'meum-status' ), $host ),
				);
			case 'key_refused':
				return array(
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s does not accept this plugin’s key', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s does not accept this plugin’s key, so it cannot see whether payments work.', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( 'Create a new API key of this store in the %s dashboard, to go in place of the old one. Waiting or reconnecting the store does not help.', 'meum-status' ), $provider ),
				);
			case 'key_scope':
				return array(
					__( 'This plugin’s key is not allowed to read the WooCommerce integration', 'meum-status' ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s knows the key but does not let it read the status, so this plugin cannot see whether payments work.', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( 'In the %s dashboard, create an API key of this store that may read its WooCommerce integration, to go in place of the old one.', 'meum-status' ), $provider ),
				);
			case 'forbidden':
				return array(
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s refuses to show the status of this store', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s refuses to show the status, so this plugin cannot see whether payments work.', 'meum-status' ), $provider ),
					/* translators: %1$s: name of the provider, for example Meum. */
					sprintf( __( 'In the %1$s dashboard, resolve the reason that %1$s gives.', 'meum-status' ), $provider ),
				);
		}

		return null;
	}

	/** @return array{0: string, 1: string, 2: string}|null Headline, message and remedy of what the web host can act on. */
	private static function by_host( string $code, string $provider, string $host ): ?array {
		/* translators: %s: name of the provider, for example Meum. */
		$unreached = sprintf( __( 'This site could not reach %s', 'meum-status' ), $provider );

		switch ( $code ) {
			case 'dns':
				return array(
					$unreached,
					/* translators: %s: a host name, for example api.meum.io. */
					sprintf( __( 'The server of this site found no address for %s.', 'meum-status' ), $host ),
					__( 'Nothing suggests that your key is the cause. If it lasts for more than an hour, your host should check the name look-up (DNS) of the server.', 'meum-status' ),
				);
			case 'connect':
				return array(
					$unreached,
					/* translators: %s: a host name, for example api.meum.io. */
					sprintf( __( 'The connection to %s was refused or broke off.', 'meum-status' ), $host ),
					/* translators: %s: a host name, for example api.meum.io. */
					sprintf( __( 'Nothing suggests that your key is the cause. If it lasts for more than an hour, your host should check whether outgoing connections to %s are allowed.', 'meum-status' ), $host ),
				);
			case 'timeout':
				return array(
					$unreached,
					/* translators: %s: a host name, for example api.meum.io. */
					sprintf( __( 'No answer from %s came in time.', 'meum-status' ), $host ),
					/* translators: %s: a host name, for example api.meum.io. */
					sprintf( __( 'Nothing suggests that your key is the cause. If it lasts for more than an hour, your host should check whether outgoing connections to %s are allowed.', 'meum-status' ), $host ),
				);
			case 'tls':
				return array(
					$unreached,
					/* translators: %s: a host name, for example api.meum.io. */
					sprintf( __( 'No secure connection to %s could be made.', 'meum-status' ), $host ),
					__( 'Nothing suggests that your key is the cause. If it lasts for more than an hour, your host should check the server’s clock, its certificate authorities and any proxy that opens secure connections.', 'meum-status' ),
				);
			case 'blocked_on_the_way':
				return array(
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( 'Something between this site and %s refused the request', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( 'A firewall or a proxy refused the request; the answer did not come from %s.', 'meum-status' ), $provider ),
					/* translators: %s: a host name, for example api.meum.io. */
					sprintf( __( 'Nothing suggests that your key is the cause. Your host should check what stands between this server and %s.', 'meum-status' ), $host ),
				);
			case 'redirected':
				return array(
					$unreached,
					/* translators: %s: a host name, for example api.meum.io. */
					sprintf( __( '%s sent the request somewhere else. This plugin did not follow, to keep your key safe.', 'meum-status' ), $host ),
					__( 'Your host should check for a proxy or a sign-in page of the network. If the address of the API was set by hand, check that too.', 'meum-status' ),
				);
		}

		return null;
	}

	/**
	 * Headline, message and remedy of what the provider can act on, and of an answer that is none.
	 *
	 * @return array{0: string, 1: string, 2: string}
	 */
	private static function by_provider( string $code, string $provider ): array {
		switch ( $code ) {
			case 'not_found':
				return array(
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s does not know what this plugin asks for', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( 'What this plugin asks for was not found at %s.', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( 'Tell %s support. A newer version of this plugin may help too, and if the address of the API was set by hand, check that.', 'meum-status' ), $provider ),
				);
			case 'rejected':
				return array(
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s rejected this plugin’s request', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s gave an error instead of the status of this store.', 'meum-status' ), $provider ),
					/* translators: %1$s: name of the provider, for example Meum. */
					sprintf( __( 'If %1$s gives a reason, check in the %1$s dashboard whether you can put it right. If you cannot, tell %1$s support. This page asks again by itself; a newer version of this plugin may help too.', 'meum-status' ), $provider ),
				);
			case 'rate_limited':
				return array(
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s asks this plugin to wait', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s got more requests than it takes at a time.', 'meum-status' ), $provider ),
					__( 'There is nothing to do. This page asks again by itself when the wait is over.', 'meum-status' ),
				);
			case 'provider_down':
				return array(
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s has a fault of its own', 'meum-status' ), $provider ),
					/* translators: %s: name of the provider, for example Meum. */
					sprintf( __( '%s answered with an error of its own.', 'meum-status' ), $provider ),
					__( 'There is nothing to do here. This page asks again by itself.', 'meum-status' ),
				);
		}

		return array(
			/* translators: %s: name of the provider, for example Meum. */
			sprintf( __( 'The answer of %s did not arrive as it should', 'meum-status' ), $provider ),
			__( 'What came back was cut off, too large, or a page instead of data.', 'meum-status' ),
			__( 'Nothing suggests that your key is the cause. If it lasts for more than an hour, your host should check for a proxy or a firewall that changes answers.', 'meum-status' ),
		);
	}
}
