<?php
declare( strict_types=1 );

namespace Meum\Status\Settings;

/** Reads what is set outside the database: the environment first, then wp-config.php. */
final class Environment {

	/**
	 * A setting, trimmed; one that is empty counts as not set.
	 *
	 * @param string $name Name of the environment variable and of the constant.
	 * @return array{value: string, source: 'environment'|'constant'|'none'}
	 */
	public static function read( string $name ): array {
		$environment = getenv( $name );
		$environment = is_string( $environment ) ? trim( $environment ) : '';

		if ( '' !== $environment ) {
			return array(
				'value'  => $environment,
				'source' => 'environment',
			);
		}

		return self::from_constant( defined( $name ) ? constant( $name ) : null );
	}

	/**
	 * A setting that belongs to one site: on a network, a plain value serves the main site, and an array names sites by id or
	 * host. A process has one environment for all sites, so that serves the main site too.
	 *
	 * @param string $name Name of the environment variable and of the constant.
	 * @return array{value: string, source: 'environment'|'constant'|'none'}
	 */
	public static function read_for_site( string $name ): array {
		$is_main  = ! is_multisite() || is_main_site();
		$set      = $is_main ? self::read( $name ) : self::from_constant( null );
		$constant = defined( $name ) ? constant( $name ) : null;

		if ( 'environment' === $set['source'] || ! is_array( $constant ) ) {
			return $set;
		}

		// Unfiltered, so that it is the same in every kind of request.
		$home = wp_load_alloptions()['home'] ?? '';
		$host = is_string( $home ) ? wp_parse_url( $home, PHP_URL_HOST ) : '';

		return self::from_constant( $constant[ get_current_blog_id() ] ?? ( $constant[ is_string( $host ) ? $host : '' ] ?? null ) );
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
