<?php
declare( strict_types=1 );

namespace Meum\Status\Keys;

/** Reads what is set outside the database: the environment first, then wp-config.php. */
final class Environment {

	/**
	 * A setting, trimmed; one that is empty counts as not set.
	 *
	 * @param string $name Name of the environment variable and of the constant.
	 * @return array{value: string, source: 'environment'|'constant'|'none'}
	 */
	public static function read( string $name ): array {
		$value = self::variable( $name );

		if ( '' !== $value ) {
			return array(
				'value'  => $value,
				'source' => 'environment',
			);
		}

		return self::from_constant( defined( $name ) ? constant( $name ) : null );
	}

	/**
	 * A setting that belongs to one site: on a network, a plain value serves the main site, and an array names sites by id or
	 * address. A process has one environment for all sites, so that serves the main site too; where an installation holds
	 * several networks, the main site of the first.
	 *
	 * @param string $name Name of the environment variable and of the constant.
	 * @return array{value: string, source: 'environment'|'constant'|'none'}
	 */
	public static function read_for_site( string $name ): array {
		$is_main  = ! is_multisite() || is_main_site( 0, get_main_network_id() );
		$set      = $is_main ? self::read( $name ) : self::from_constant( null );
		$constant = defined( $name ) ? constant( $name ) : null;

		if ( 'environment' === $set['source'] || ! is_array( $constant ) ) {
			return $set;
		}

		$by_address = array();

		foreach ( $constant as $key => $value ) {
			$by_address[ self::address( (string) $key ) ] = $value;
		}

		$own = array_values( array_intersect_key( $by_address, array_flip( self::own_addresses() ) ) );

		return self::from_constant( $constant[ get_current_blog_id() ] ?? ( $own[0] ?? null ) );
	}

	/**
	 * An environment variable, trimmed, or an empty string. Hosts disable getenv(), and loaders of .env files may fill $_ENV
	 * alone. Never $_SERVER, where a visitor's request stands too.
	 */
	private static function variable( string $name ): string {
		$value = function_exists( 'getenv' ) ? getenv( $name ) : false;

		if ( ! is_string( $value ) || '' === trim( $value ) ) {
			$value = $_ENV[ $name ] ?? '';
		}

		return is_string( $value ) ? trim( $value ) : '';
	}

	/**
	 * The addresses by which an array may name this site. On a network host and path as the network keeps them, since the
	 * administrator of one site can set its option `home` to the address of another; a host alone then means the site at its
	 * root. Without a network there is no other site to mistake it for.
	 *
	 * @return list<string>
	 */
	private static function own_addresses(): array {
		if ( is_multisite() ) {
			$site = get_site();

			return null === $site ? array() : array( self::address( $site->domain . $site->path ) );
		}

		// Unfiltered, so that it is the same in every kind of request.
		$home = wp_load_alloptions()['home'] ?? '';
		$home = is_string( $home ) ? $home : '';

		return array( self::address( $home ), self::address( (string) wp_parse_url( $home, PHP_URL_HOST ) ) );
	}

	/** An address as it is compared: without case, scheme and trailing slash. */
	private static function address( string $address ): string {
		return rtrim( (string) preg_replace( '#^https?://#', '', strtolower( trim( $address ) ) ), '/' );
	}

	/**
	 * The value of a constant as a setting.
	 *
	 * @param mixed $value Any value.
	 * @return array{value: string, source: 'constant'|'none'}
	 */
	private static function from_constant(
		#[\SensitiveParameter]
		$value
	): array {
		$value = is_string( $value ) ? trim( $value ) : '';

		return array(
			'value'  => $value,
			'source' => '' === $value ? 'none' : 'constant',
		);
	}
}
