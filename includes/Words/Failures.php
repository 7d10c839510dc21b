<?php
declare( strict_types=1 );

namespace Meum\Status\Words;

use Meum\Status\Http\Upstream_Failure;
use Meum\Status\Http\Failure_Codes;
use Meum\Status\Providers\Provider;

/**
 * What a failure means, in sentences: one row a code, and a few for what is known beside the code. A network fault is never called a
 * bad key, and a new key is offered only where it can help.
 *
 * @phpstan-import-type Side from Failure_Codes
 * @phpstan-type Row array{0: string, 1: string, 2: string}
 * @phpstan-type Description array{side: Side, headline: string, message: string, remedy: string}
 */
final class Failures {

	/**
	 * What a failure means.
	 *
	 * @param string       $code    Its code. One that is not known, for example from a newer version of this plugin, reads as
	 *                              not_understood.
	 * @param Upstream_Failure|null $failure What more is known of it.
	 * @return Description
	 */
	public static function describe( string $code, Provider $provider, ?Upstream_Failure $failure = null ): array {
		$table = self::table( $provider );
		$row   = self::special( $code, $provider, $failure ) ?? ( $table[ $code ] ?? $table['not_understood'] );
		$side  = Failure_Codes::side( $code );

		if ( self::is_without_status( $code, $failure ) ) {
			$side = 'provider';
		} elseif ( self::is_closed_proxy( $failure ) ) {
			$side = 'host';
		}

		if ( null !== $failure && null !== $failure->proxy && Failure_Codes::is_of_transport( $code ) ) {
			$row = self::through_proxy( $row, $failure->proxy, $provider->host() );
		}

		return array(
			'side'     => $side,
			'headline' => $row[0],
			'message'  => $row[1],
			'remedy'   => $row[2],
		);
	}

	/** Whose side something is on, in a sentence that goes before what to do. */
	public static function who( string $side, string $provider ): string {
		$sentences = array(
			'you'      => __( 'You can solve this.', 'meum-status' ),
			'host'     => __( 'Your web host can solve this.', 'meum-status' ),
			/* translators: %s: name of the provider, for example Meum. */
			'provider' => sprintf( __( 'This is on the side of %s.', 'meum-status' ), $provider ),
			/* translators: %s: name of the provider, for example Meum. */
			'both'     => sprintf( __( 'You or %s can solve this.', 'meum-status' ), $provider ),
		);

		return $sentences[ $side ] ?? $sentences['both'];
	}

	/** Whether an answer came in the right form that does not say what was asked. */
	private static function is_without_status( string $code, ?Upstream_Failure $failure ): bool {
		return 'not_understood' === $code && null !== $failure && $failure->is_json;
	}

	/** @return Row|null What a failure means of which more is known than its code. */
	private static function special( string $code, Provider $provider, ?Upstream_Failure $failure ): ?array {
		if ( null === $failure ) {
			return null;
		}

		if ( 'blocked_by_site' === $code && ( $failure->astray || null !== $failure->interference ) ) {
			return $failure->astray ? self::astray( $provider, $failure ) : self::changed( $provider, $failure );
		}

		if ( self::is_without_status( $code, $failure ) ) {
			return self::without_status( $provider );
		}

		return self::is_closed_proxy( $failure ) ? self::closed_proxy( $provider, (string) $failure->proxy ) : null;
	}

	/** Whether a proxy wants a name and a password: cURL has no number of its own for that where a tunnel is asked for. */
	private static function is_closed_proxy( ?Upstream_Failure $failure ): bool {
		return null !== $failure && null !== $failure->proxy && (
			407 === $failure->http_status
				|| ( 'connect' === $failure->code && 1 === preg_match( '/\b407\b/', (string) $failure->evidence ) )
		);
	}

	/** @return Row Something on this site changed the request, and nobody knows who got the key. */
	private static function astray( Provider $provider, Upstream_Failure $failure ): array {
		return array(
			__( 'This plugin’s key may have gone to somebody else', 'meum-status' ),
			sprintf(
				/* translators: %s: a sentence that says what happened. */
				__( '%s The key may have been sent to somebody else.', 'meum-status' ),
				self::changed( $provider, $failure )[1]
			),
			sprintf(
				/* translators: 1: name of the provider, for example Meum. 2: a host name, for example api.meum.io. */
				__( 'Replace this key: create a new API key of this store in the %1$s dashboard, and delete the old one there. Before you enter the new one, find the plugin that changes outgoing requests, and have it leave those to %2$s alone.', 'meum-status' ),
				$provider->name(),
				$provider->host()
			),
		);
	}

	/** @return Row Something on this site changed the request or stopped it. */
	private static function changed( Provider $provider, Upstream_Failure $failure ): array {
		return array(
			/* translators: %s: name of the provider, for example Meum. */
			sprintf( __( 'Something on this site interferes with requests to %s', 'meum-status' ), $provider->name() ),
			null === $failure->interference
				? __( 'A setting or a plugin of this site changed the request, so what came of it does not count.', 'meum-status' )
				/* translators: %s: what it was done by, for example the name of a header or of a hook. */
				: sprintf( __( 'A setting or a plugin of this site changed the request or stopped it (%s), so what came of it does not count.', 'meum-status' ), $failure->interference ),
			/* translators: %s: a host name, for example api.meum.io. */
			sprintf( __( 'Look for a plugin that changes outgoing requests, and have it leave those to %s alone. Whoever looks after this site can find it by what stands in brackets.', 'meum-status' ), $provider->host() ),
		);
	}

	/** @return Row An answer in the right form that does not say what was asked. */
	private static function without_status( Provider $provider ): array {
		return array(
			/* translators: %s: name of the provider, for example Meum. */
			sprintf( __( '%s did not say whether this store can take payments', 'meum-status' ), $provider->name() ),
			/* translators: %s: name of the provider, for example Meum. */
			sprintf( __( 'An answer came from %s, but it does not say whether this store can take payments.', 'meum-status' ), $provider->name() ),
			/* translators: %s: a mail address. */
			sprintf( __( 'Nothing suggests that your key is the cause. This page asks again by itself; if it lasts for more than an hour, write to %s.', 'meum-status' ), $provider->support() ),
		);
	}

	/** @return Row A proxy that wants a name and a password. */
	private static function closed_proxy( Provider $provider, string $proxy ): array {
		return array(
			__( 'The proxy of this site let no request through', 'meum-status' ),
			/* translators: 1: a proxy's host and port. 2: a host name, for example api.meum.io. */
			sprintf( __( 'The proxy %1$s asks for a name and password before it lets a request to %2$s through.', 'meum-status' ), $proxy, $provider->host() ),
			__( 'Nothing suggests that your key is the cause. Your host should check WP_PROXY_USERNAME and WP_PROXY_PASSWORD in wp-config.php.', 'meum-status' ),
		);
	}

	/**
	 * A transport's failure where requests go through a proxy.
	 *
	 * @param Row $row The failure.
	 * @return Row
	 */
	private static function through_proxy( array $row, string $proxy, string $host ): array {
		if ( false !== strpos( $row[1], $proxy ) ) {
			return $row;
		}

		/* translators: 1: a sentence that says what happened. 2: a proxy's host and port. */
		$row[1] = sprintf( __( '%1$s Requests of this site go through the proxy %2$s, which wp-config.php names.', 'meum-status' ), $row[1], $proxy );
		/* translators: %s: a host name, for example api.meum.io. */
		$row[2] = sprintf( __( 'Nothing suggests that your key is the cause. Your host should check whether the proxy works and lets requests to %s through; WP_PROXY_HOST in wp-config.php names it.', 'meum-status' ), $host );

		return $row;
	}

	/** @return array<string, Row> Headline, message and remedy of each code. */
	private static function table( Provider $provider ): array {
		$name = $provider->name();
		$host = $provider->host();
		/* translators: %s: name of the provider, for example Meum. */
		$unreached = sprintf( __( 'This site could not reach %s', 'meum-status' ), $name );
		/* translators: %s: a host name, for example api.meum.io. */
		$allowed = sprintf( __( 'Nothing suggests that your key is the cause. If it lasts for more than an hour, your host should check whether outgoing connections to %s are allowed.', 'meum-status' ), $host );

		return array(
			'blocked_by_site'    => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( 'This site does not let requests to %s out', 'meum-status' ), $name ),
				__( 'A setting or a plugin of this site stopped the request before it was sent.', 'meum-status' ),
				/* translators: %s: a host name, for example api.meum.io. */
				sprintf( __( 'Add %s to WP_ACCESSIBLE_HOSTS in wp-config.php, or look for a security plugin that blocks outgoing requests.', 'meum-status' ), $host ),
			),
			'key_refused'        => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s does not accept this plugin’s key', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s does not accept this plugin’s key, so it cannot see whether payments work.', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( 'Create a new API key of this store in the %s dashboard, to go in place of the old one. Waiting or reconnecting the store does not help.', 'meum-status' ), $name ),
			),
			'key_scope'          => array(
				__( 'This plugin’s key is not allowed to read the WooCommerce integration', 'meum-status' ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s knows this plugin’s key but does not let it read the status, so this plugin cannot see whether payments work.', 'meum-status' ), $name ),
				/* translators: 1: name of the provider, for example Meum. 2: a mail address. */
				sprintf( __( 'Which keys may read the status is known to %1$s only: ask %2$s. If this store has another API key, you can try that one in place of this.', 'meum-status' ), $name, $provider->support() ),
			),
			'forbidden'          => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s refuses to show the status of this store', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s refuses to show the status, so this plugin cannot see whether payments work.', 'meum-status' ), $name ),
				/* translators: %1$s: name of the provider, for example Meum. */
				sprintf( __( 'In the %1$s dashboard, resolve the reason that %1$s gives.', 'meum-status' ), $name ),
			),
			'rejected'           => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s rejected this plugin’s request', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s gave an error instead of the status of this store.', 'meum-status' ), $name ),
				/* translators: 1: name of the provider, for example Meum. 2: a mail address. */
				sprintf( __( 'If %1$s gives a reason, check in the %1$s dashboard whether you can put it right. If you cannot, write to %2$s. This page asks again by itself; a newer version of this plugin may help too.', 'meum-status' ), $name, $provider->support() ),
			),
			'dns'                => array(
				$unreached,
				/* translators: %s: a host name, for example api.meum.io. */
				sprintf( __( 'The server of this site found no address for %s.', 'meum-status' ), $host ),
				__( 'Nothing suggests that your key is the cause. If it lasts for more than an hour, your host should check the name look-up (DNS) of the server.', 'meum-status' ),
			),
			'connect'            => array(
				$unreached,
				/* translators: %s: a host name, for example api.meum.io. */
				sprintf( __( 'The connection to %s was refused or broke off.', 'meum-status' ), $host ),
				$allowed,
			),
			'timeout'            => array(
				$unreached,
				/* translators: %s: a host name, for example api.meum.io. */
				sprintf( __( 'No answer from %s came in time.', 'meum-status' ), $host ),
				$allowed,
			),
			'tls'                => array(
				$unreached,
				/* translators: %s: a host name, for example api.meum.io. */
				sprintf( __( 'No secure connection to %s could be made.', 'meum-status' ), $host ),
				__( 'Nothing suggests that your key is the cause. If it lasts for more than an hour, your host should check the server’s clock, its certificate authorities and any proxy that opens secure connections.', 'meum-status' ),
			),
			'blocked_on_the_way' => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( 'Something between this site and %s refused the request', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( 'A firewall or a proxy refused the request; the answer did not come from %s.', 'meum-status' ), $name ),
				/* translators: %s: a host name, for example api.meum.io. */
				sprintf( __( 'Nothing suggests that your key is the cause. Your host should check what stands between this server and %s.', 'meum-status' ), $host ),
			),
			'redirected'         => array(
				$unreached,
				/* translators: %s: a host name, for example api.meum.io. */
				sprintf( __( '%s sent the request somewhere else. This plugin did not follow, to keep your key safe.', 'meum-status' ), $host ),
				__( 'Your host should check for a proxy or a sign-in page of the network. If the address of the API was set by hand, check that too.', 'meum-status' ),
			),
			'database'           => array(
				__( 'The database of this site takes no changes', 'meum-status' ),
				__( 'The database of this site did not take what this check found, so it is shown now and not remembered.', 'meum-status' ),
				__( 'Ask your host whether the database is full, over its quota or set to read-only. Until that is solved nothing is checked in the background.', 'meum-status' ),
			),
			'not_understood'     => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( 'The answer of %s did not arrive as it should', 'meum-status' ), $name ),
				__( 'What came back was cut off, too large, or a page instead of data.', 'meum-status' ),
				__( 'Nothing suggests that your key is the cause. If it lasts for more than an hour, your host should check for a proxy or a firewall that changes answers.', 'meum-status' ),
			),
			'suspended'          => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s has suspended the account of this store', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s says that the account of this store is suspended. Take it that customers cannot pay until that ends.', 'meum-status' ), $name ),
				/* translators: 1: name of the provider, for example Meum. 2: a mail address. */
				sprintf( __( 'Only %1$s can end it: write to %2$s. Another key or a new connection does not help.', 'meum-status' ), $name, $provider->support() ),
			),
			'not_found'          => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s does not know what this plugin asks for', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( 'What this plugin asks for was not found at %s.', 'meum-status' ), $name ),
				/* translators: %s: a mail address. */
				sprintf( __( 'Write to %s. A newer version of this plugin may help too, and if the address of the API was set by hand, check that.', 'meum-status' ), $provider->support() ),
			),
			'rate_limited'       => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s asks this plugin to wait', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s got more requests than it takes at a time.', 'meum-status' ), $name ),
				__( 'There is nothing to do. This page asks again by itself when the wait is over.', 'meum-status' ),
			),
			'provider_down'      => array(
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s has a fault of its own', 'meum-status' ), $name ),
				/* translators: %s: name of the provider, for example Meum. */
				sprintf( __( '%s answered with an error of its own.', 'meum-status' ), $name ),
				__( 'There is nothing to do here. This page asks again by itself.', 'meum-status' ),
			),
		);
	}
}
