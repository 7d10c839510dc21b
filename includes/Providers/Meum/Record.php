<?php
declare( strict_types=1 );

namespace Meum\Status\Providers\Meum;

use Meum\Status\Site\Address;
use Meum\Status\Site\Clocks;
use Meum\Status\Site\Comparison;
use Meum\Status\Status\Context;

/**
 * What Meum has on record against what this site says of itself.
 *
 * @phpstan-import-type Site from \Meum\Status\Site\Facts
 */
final class Record {

	/** The route of the payment plugin's webhook, and its older form. */
	private const WEBHOOK_ROUTE  = '/meum/v1/webhook';
	private const WEBHOOK_WC_API = 'stablecoin_webhook';

	/** The answer. */
	private Fields $fields;

	/** @var Site What this site says of itself. */
	private array $site;

	/** How the key in use begins, or null. */
	private ?string $key_prefix;

	/** How long ago this site checked in, in words; null where that is not known. */
	private ?string $last_seen;

	public function __construct( Fields $fields, Context $context, Clocks $clocks ) {
		$seen             = $fields->time( 'last_seen_at' );
		$this->fields     = $fields;
		$this->site       = $context->site;
		$this->key_prefix = $context->key_prefix;
		$this->last_seen  = null === $seen || $seen > $clocks->theirs() ? null : human_time_diff( $seen, $clocks->theirs() );
	}

	/** @return non-empty-list<ComparisonRow_Shape> All rows; the site's address comes first. */
	public function rows(): array {
		return array(
			Comparison::site( $this->fields->text( 'site_url' ), $this->site ),
			$this->webhook( $this->fields->text( 'webhook_url' ) ),
			$this->version( 'plugin_version', __( 'Payment plugin', 'meum-status' ) ),
			$this->version( 'wordpress_version', __( 'WordPress', 'meum-status' ) ),
			$this->version( 'woocommerce_version', __( 'WooCommerce', 'meum-status' ) ),
			$this->key( $this->fields->text( 'credential_prefix' ) ),
		);
	}

	/**
	 * Whether the recorded webhook address leads to this site.
	 *
	 * @return ComparisonRow_Shape
	 */
	private function webhook( ?string $recorded ): array {
		$label = __( 'Webhook address', 'meum-status' );
		$usual = $this->site['home'] . '/' . $this->site['rest_prefix'] . self::WEBHOOK_ROUTE;

		if ( null === $recorded ) {
			return Comparison::row( 'webhook_url', $label, null, $usual, 'unknown', null );
		}

		$shown = Address::shown( $recorded );

		foreach ( array( $this->site['home'], $this->site['siteurl'] ) as $base ) {
			foreach ( self::webhook_paths( $this->site['rest_prefix'] ) as $path ) {
				if ( Address::same( $recorded, $base . $path ) ) {
					return Comparison::row( 'webhook_url', $label, $shown, $base . $path, 'same', null );
				}
			}
			if ( Address::is_on( $recorded, $base, $this->site['siblings'] ) ) {
				return Comparison::row( 'webhook_url', $label, $shown, $usual, 'info', __( 'On this site, but not at the usual address of the Meum payment plugin.', 'meum-status' ) );
			}
		}

		return Comparison::row(
			'webhook_url',
			$label,
			$shown,
			$usual,
			'different',
			Comparison::is_sibling( $recorded, $this->site )
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
	 * Whether the recorded version is the one that runs here.
	 *
	 * @param 'plugin_version'|'wordpress_version'|'woocommerce_version' $field Which.
	 * @return ComparisonRow_Shape
	 */
	private function version( string $field, string $label ): array {
		$recorded = $this->fields->text( $field );
		$here     = $this->site[ $field ];

		if ( null === $recorded || null === $here ) {
			return Comparison::row( $field, $label, $recorded, $here, 'unknown', null === $here ? $this->absence( $field ) : null );
		}

		switch ( version_compare( $recorded, $here ) ) {
			case 0:
				return Comparison::row( $field, $label, $recorded, $here, 'same', null );
			case -1:
				$cause = null === $this->last_seen
					? __( 'Meum learns the new version at the next check-in of its payment plugin.', 'meum-status' )
					/* translators: %s: a length of time, for example "4 mins". */
					: sprintf( __( 'Meum learns the new version at the next check-in of its payment plugin. The last one was %s ago.', 'meum-status' ), $this->last_seen );

				return Comparison::row( $field, $label, $recorded, $here, 'older', $cause );
		}

		return Comparison::row( $field, $label, $recorded, $here, 'newer', __( 'This site went back to an older version, or another site checked in with the same key.', 'meum-status' ) );
	}

	/**
	 * The recorded key beside the one that this plugin uses: a store has several, so neither is wrong.
	 *
	 * @return ComparisonRow_Shape
	 */
	private function key( ?string $recorded ): array {
		$here  = $this->key_prefix;
		$cause = null;

		// A shorter prefix fits many keys.
		if ( null !== $recorded && null !== $here && strlen( $recorded ) >= strlen( $here ) ) {
			$cause = 0 === strpos( $here, rtrim( $recorded, '…' ) )
				? __( 'The payment plugin and this plugin use the same key.', 'meum-status' )
				: __( 'The payment plugin and this plugin use different keys. A store may have several.', 'meum-status' );
		}

		return Comparison::row( 'key_prefix', __( 'API key', 'meum-status' ), $recorded, $here, 'info', $cause );
	}

	/** Why there is no version here. */
	private function absence( string $field ): string {
		if ( 'woocommerce_version' === $field ) {
			return __( 'WooCommerce is not active on this site.', 'meum-status' );
		}

		return $this->site['plugin_active']
			? __( 'The Meum payment plugin of this site names no version.', 'meum-status' )
			: __( 'The Meum payment plugin was not found among the active plugins of this site.', 'meum-status' );
	}
}
