<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

use WP_HTTP_Proxy;

/** The proxy that wp-config.php names (WP_PROXY_HOST and WP_PROXY_PORT). One from anywhere else is not used. */
final class Proxy {

	/** Host and port, as they stand in wp-config.php. */
	public string $address;

	/** User and password, or null. */
	public ?string $login;

	private function __construct( string $address, ?string $login ) {
		$this->address = $address;
		$this->login   = $login;
	}

	/** @return array{address: string} What a dump may show. */
	public function __debugInfo(): array {
		return array( 'address' => $this->name() );
	}

	/**
	 * The proxy for an address, or null if it is asked directly. This machine always is: plain http is allowed there, and a proxy
	 * would get the key in the open. WordPress makes that exception for the name localhost alone.
	 */
	public static function to( string $url ): ?self {
		$proxy = new WP_HTTP_Proxy();

		if ( Format::is_loopback( (string) wp_parse_url( $url, PHP_URL_HOST ) ) || ! $proxy->is_enabled() || ! $proxy->send_through_proxy( $url ) ) {
			return null;
		}

		return new self(
			$proxy->host() . ':' . $proxy->port(),
			$proxy->use_authentication() ? $proxy->authentication() : null
		);
	}

	/** Host and port, for people: no scheme, no user, no password. */
	public function name(): string {
		return Text::clean( (string) preg_replace( '#^(?:[a-z0-9]+://)?(?:.*@)?#i', '', $this->address ), 300 );
	}

	/** The password, which is as secret as a key; empty if there is none. */
	public function password(): string {
		return (string) substr( strstr( (string) $this->login, ':' ) . '', 1 );
	}
}
