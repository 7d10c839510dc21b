<?php
declare( strict_types=1 );

namespace Meum\Status\Providers\Meum;

use Meum\Status\Words\Issues;
use Meum\Status\Words\Moment;

/** Every field of Meum's answer, for people. */
final class Details {

	/** @return list<array{0: string, 1: 'text'|'word'|'code'|'time', 2: string}> Name, kind and label of the plain fields, in order. */
	private static function table(): array {
		return array(
			array( 'status', 'word', __( 'Status', 'meum-status' ) ),
			array( 'connection_status', 'word', __( 'Connection', 'meum-status' ) ),
			array( 'health_status', 'word', __( 'Health', 'meum-status' ) ),
			array( 'credential_status', 'word', __( 'API key', 'meum-status' ) ),
			array( 'webhook_health', 'word', __( 'Webhook deliveries', 'meum-status' ) ),
			array( 'integration_id', 'code', __( 'Integration id', 'meum-status' ) ),
			array( 'site_url', 'code', __( 'Site address', 'meum-status' ) ),
			array( 'webhook_url', 'code', __( 'Webhook address', 'meum-status' ) ),
			array( 'plugin_version', 'code', __( 'Payment plugin version', 'meum-status' ) ),
			array( 'wordpress_version', 'code', __( 'WordPress version', 'meum-status' ) ),
			array( 'woocommerce_version', 'code', __( 'WooCommerce version', 'meum-status' ) ),
			array( 'credential_prefix', 'code', __( 'API key begins with', 'meum-status' ) ),
			array( 'last_seen_at', 'time', __( 'Last check-in', 'meum-status' ) ),
		);
	}

	/**
	 * All fields.
	 *
	 * @param int $problems How many problems there are, also those that were cut.
	 * @param int $now      Seconds since the epoch.
	 * @return list<Detail_Shape>
	 */
	public static function of( Fields $fields, int $problems, int $now ): array {
		$key    = $fields->pending_key();
		$plain  = array();
		$issues = $fields->issues();

		foreach ( self::table() as list( $name, $kind, $label ) ) {
			$plain[] = self::text( $name, $label, $kind, $fields->text( $name ), $now );
		}

		return array_merge(
			array( self::ready( $fields->connected() ) ),
			$plain,
			array(
				array(
					'name'  => 'issues',
					'label' => __( 'Problems', 'meum-status' ),
					'kind'  => 'list',
					'value' => $issues,
					'text'  => self::count( $issues, $problems ),
				),
				self::text( 'pending_connection_key.key_prefix', __( 'Connection key begins with', 'meum-status' ), 'code', $key['prefix'] ?? null, $now ),
				self::text( 'pending_connection_key.expires_at', __( 'Connection key expires', 'meum-status' ), 'time', $key['expires_at'] ?? null, $now ),
			)
		);
	}

	/** @return Detail_Shape Whether the store is connected. */
	private static function ready( ?bool $connected ): array {
		$words = array(
			'yes' => __( 'Yes', 'meum-status' ),
			'no'  => __( 'No', 'meum-status' ),
		);

		return array(
			'name'  => 'connected',
			'label' => __( 'Ready to take payments', 'meum-status' ),
			'kind'  => 'boolean',
			'value' => $connected,
			'text'  => null === $connected ? Words::readable( null ) : $words[ $connected ? 'yes' : 'no' ],
		);
	}

	/**
	 * A field that is a text.
	 *
	 * @param 'text'|'word'|'code'|'time' $kind How it is meant.
	 * @return Detail_Shape
	 */
	private static function text( string $name, string $label, string $kind, ?string $value, int $now ): array {
		$time = 'time' === $kind && null !== $value ? strtotime( $value ) : false;
		$text = (string) $value;

		if ( null === $value || 'word' === $kind ) {
			$text = Words::readable( $value );
		} elseif ( false !== $time ) {
			$text = Moment::of( $time, $now );
		}

		return compact( 'name', 'label', 'kind', 'value', 'text' );
	}

	/**
	 * How many problems there are, in words.
	 *
	 * @param list<string>|null $issues The problems, or null where there is no list of them.
	 */
	private static function count( ?array $issues, int $problems ): string {
		if ( null === $issues ) {
			return Words::readable( null );
		}

		return array() === $issues ? Words::readable( 'NONE' ) : Issues::count( $problems );
	}
}
