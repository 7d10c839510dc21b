<?php
declare( strict_types=1 );

namespace Meum\Status\Site;

/**
 * Builds rows of the report's `comparison`: what a provider has on record against what this site says of itself.
 *
 * @phpstan-import-type Site from Facts
 */
final class Comparison {

	/**
	 * Whether the recorded address is this site's.
	 *
	 * @param Site $site What this site says of itself.
	 * @return ComparisonRow_Shape
	 */
	public static function site( ?string $recorded, array $site ): array {
		$label = __( 'Site address', 'meum-status' );

		if ( null === $recorded ) {
			return self::row( 'site_url', $label, null, $site['home'], 'unknown', null );
		}

		foreach ( array( $site['home'], $site['siteurl'] ) as $here ) {
			if ( Address::same( $recorded, $here ) ) {
				return self::row( 'site_url', $label, Address::shown( $recorded ), $here, 'same', null );
			}
		}

		return self::row(
			'site_url',
			$label,
			Address::shown( $recorded ),
			$site['home'],
			'different',
			self::is_sibling( $recorded, $site )
				? __( 'This is the address of another site of this network. The API key may belong to that one’s store.', 'meum-status' )
				: __( 'This site may be a copy or may have moved, or the API key belongs to another store.', 'meum-status' )
		);
	}

	/**
	 * Whether an address is one of another site of the network.
	 *
	 * @param Site $site What this site says of itself.
	 */
	public static function is_sibling( string $address, array $site ): bool {
		foreach ( $site['siblings'] as $sibling ) {
			if ( Address::is_on( $address, $sibling ) ) {
				return true;
			}
		}

		return false;
	}

	/**
	 * One row.
	 *
	 * @param string                                              $field  Stable id.
	 * @param string                                              $label  Its translated name.
	 * @param 'same'|'older'|'newer'|'different'|'info'|'unknown' $result How they compare.
	 * @return ComparisonRow_Shape
	 */
	public static function row( string $field, string $label, ?string $recorded, ?string $here, string $result, ?string $cause ): array {
		return compact( 'field', 'label', 'recorded', 'here', 'result', 'cause' );
	}
}
