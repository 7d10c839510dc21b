<?php
declare( strict_types=1 );

namespace Meum\Status\Site;

/**
 * Builds the rows of the report's `comparison`.
 *
 * @phpstan-import-type Comparison_Row from \Meum\Status\Providers\Provider
 * @phpstan-import-type Site from \Meum\Status\Providers\Provider
 */
final class Comparison {

	/** The route of the payment plugin's webhook, and its older form. */
	private const WEBHOOK_ROUTE  = '/meum/v1/webhook';
	private const WEBHOOK_WC_API = 'stablecoin_webhook';

	/**
	 * Whether the recorded address is this site's.
	 *
	 * @param Site        $site     What this site says of itself.
	 * @return Comparison_Row
	 */
	public static function site( ?string $recorded, array $site ): array {
		if ( null === $recorded ) {
			return self::row( 'site_url', null, $site['home'], 'unknown', null );
		}

		foreach ( array( $site['home'], $site['siteurl'] ) as $here ) {
			if ( Address::same( $recorded, $here ) ) {
				return self::row( 'site_url', Address::shown( $recorded ), $here, 'same', null );
			}
		}

		return self::row(
			'site_url',
			Address::shown( $recorded ),
			$site['home'],
			'different',
			self::is_sibling( $recorded, $site )
				? __( 'This is the address of another site of this network. The API key may belong to that one’s store.', 'meum-status' )
				: __( 'This site may be a copy or may have moved, or the API key belongs to another store.', 'meum-status' )
		);
	}

	/**
	 * Whether the recorded webhook address leads to this site.
	 *
	 * @param Site        $site     What this site says of itself.
	 * @return Comparison_Row
	 */
	public static function webhook( ?string $recorded, array $site ): array {
		$usual = $site['home'] . '/' . $site['rest_prefix'] . self::WEBHOOK_ROUTE;

		if ( null === $recorded ) {
			return self::row( 'webhook_url', null, $usual, 'unknown', null );
		}

		$shown = Address::shown( $recorded );

		foreach ( array( $site['home'], $site['siteurl'] ) as $base ) {
			foreach ( self::webhook_paths( $site['rest_prefix'] ) as $path ) {
				if ( Address::same( $recorded, $base . $path ) ) {
					return self::row( 'webhook_url', $shown, $base . $path, 'same', null );
				}
			}
			if ( Address::is_on( $recorded, $base, $site['siblings'] ) ) {
				return self::row( 'webhook_url', $shown, $usual, 'info', __( 'On this site, but not at the usual address of the Meum payment plugin.', 'meum-status' ) );
			}
		}

		return self::row(
			'webhook_url',
			$shown,
			$usual,
			'different',
			self::is_sibling( $recorded, $site )
				? __( 'Meum sends its messages to another site of this network.', 'meum-status' )
				: __( 'Meum sends its messages to another site.', 'meum-status' )
		);
	}

	/**
	 * Where the Meum payment plugin listens on a site: the present address first, then older forms and those without pretty
	 * permalinks.
	 *
	 * @link https://docs.meum.io/woocommerce/webhook-verification
	 * @return list<string>
	 */
	private static function webhook_paths( string $rest_prefix ): array {
		return array(
			'/' . $rest_prefix . self::WEBHOOK_ROUTE,
			'/wp-json' . self::WEBHOOK_ROUTE,
			'/index.php/' . $rest_prefix . self::WEBHOOK_ROUTE,
			'/?rest_route=' . self::WEBHOOK_ROUTE,
			'/index.php?rest_route=' . self::WEBHOOK_ROUTE,
			'/?wc-api=' . self::WEBHOOK_WC_API,
			'/wc-api/' . self::WEBHOOK_WC_API,
		);
	}

	/**
	 * Whether an address is one of another site of the network.
	 *
	 * @param Site $site What this site says of itself.
	 */
	private static function is_sibling( string $address, array $site ): bool {
		foreach ( $site['siblings'] as $sibling ) {
			if ( Address::is_on( $address, $sibling ) ) {
				return true;
			}
		}

		return false;
	}

	/**
	 * Whether the recorded version is the one that runs here.
	 *
	 * @param 'plugin_version'|'wordpress_version'|'woocommerce_version' $field    Which.
	 * @param Site                                                       $site     What this site says of itself.
	 * @param string|null                                                $last_seen How long ago this site checked in, in words.
	 * @return Comparison_Row
	 */
	public static function version( string $field, ?string $recorded, array $site, ?string $last_seen ): array {
		$here = $site[ $field ];

		if ( null === $recorded || null === $here ) {
			return self::row( $field, $recorded, $here, 'unknown', null === $here ? self::absence( $field, $site ) : null );
		}

		switch ( version_compare( $recorded, $here ) ) {
			case 0:
				return self::row( $field, $recorded, $here, 'same', null );
			case -1:
				$cause = null === $last_seen
					? __( 'Meum learns the new version at the next check-in of its payment plugin.', 'meum-status' )
					/* translators: %s: a length of time, for example "4 mins". */
					: sprintf( __( 'Meum learns the new version at the next check-in of its payment plugin. The last one was %s ago.', 'meum-status' ), $last_seen );

				return self::row( $field, $recorded, $here, 'older', $cause );
		}

		return self::row( $field, $recorded, $here, 'newer', __( 'This site went back to an older version, or another site checked in with the same key.', 'meum-status' ) );
	}

	/**
	 * The recorded key beside the one that this plugin uses: a store has several, so neither is wrong.
	 *
	 * @param Site        $site     What this site says of itself.
	 * @return Comparison_Row
	 */
	public static function key( ?string $recorded, array $site ): array {
		$here  = $site['key_prefix'];
		$cause = null;

		// A shorter prefix fits many keys.
		if ( null !== $recorded && null !== $here && strlen( $recorded ) >= strlen( $here ) ) {
			$cause = 0 === strpos( $here, rtrim( $recorded, '…' ) )
				? __( 'The payment plugin and this plugin use the same key.', 'meum-status' )
				: __( 'The payment plugin and this plugin use different keys. A store may have several.', 'meum-status' );
		}

		return self::row( 'key_prefix', $recorded, $here, 'info', $cause );
	}

	/**
	 * Why there is no version here.
	 *
	 * @param Site $site What this site says of itself.
	 */
	private static function absence( string $field, array $site ): string {
		if ( 'woocommerce_version' === $field ) {
			return __( 'WooCommerce is not active on this site.', 'meum-status' );
		}

		return $site['plugin_active']
			? __( 'The Meum payment plugin of this site names no version.', 'meum-status' )
			: __( 'The Meum payment plugin was not found among the active plugins of this site.', 'meum-status' );
	}

	/**
	 * One row.
	 *
	 * @param 'same'|'older'|'newer'|'different'|'info'|'unknown' $result   How they compare.
	 * @return Comparison_Row
	 */
	private static function row( string $field, ?string $recorded, ?string $here, string $result, ?string $cause ): array {
		return compact( 'field', 'recorded', 'here', 'result', 'cause' );
	}
}
