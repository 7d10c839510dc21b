<?php
/**
 * A persistent object cache for tests: one file for each value, in wp-content/test-cache. It does what the drop-ins for Redis and
 * Memcached do, so that what it holds outlives the request and can be wrong about the database.
 *
 * @package Meum\Status\Tests
 */

/** Keeps values in files, and what was read in this request in memory. */
final class WP_Object_Cache {

	/** @var array<string, mixed> What this request has read or written, by file. */
	private $known = array();

	/** @var array<string, bool> Groups that all sites share. */
	public $global = array();

	/** @var array<string, bool> Groups that live in memory only. */
	public $unpersisted = array();

	/** @var int Site of a network. */
	public $site = 1;

	/** Folder of the files. */
	public static function folder(): string {
		return WP_CONTENT_DIR . '/test-cache';
	}

	/**
	 * File of a value.
	 *
	 * @param int|string $key   Name of the value.
	 * @param string     $group Empty for the default one.
	 */
	private function file( $key, $group ): string {
		$group = '' === (string) $group ? 'default' : (string) $group;
		$site  = isset( $this->global[ $group ] ) ? 0 : $this->site;

		return self::folder() . '/' . md5( $group . '|' . $site . '|' . $key );
	}

	/**
	 * Whether a value of this group is kept.
	 *
	 * @param string $group
	 */
	private function persists( $group ): bool {
		return ! isset( $this->unpersisted[ (string) $group ] );
	}

	/**
	 * A value, or false.
	 *
	 * @param int|string $key   Name of the value.
	 * @param string     $group Empty for the default one.
	 * @param bool       $force Whether what was read before does not count.
	 * @param bool       $found Whether there is one.
	 * @param-out bool   $found
	 * @return mixed
	 */
	public function get( $key, $group, $force, &$found ) {
		$file = $this->file( $key, $group );

		if ( ( $force && $this->persists( $group ) ) || ! array_key_exists( $file, $this->known ) ) {
			$text  = $this->persists( $group ) && is_file( $file ) ? @file_get_contents( $file ) : false;
			$entry = is_string( $text ) && '' !== $text ? unserialize( $text ) : null;

			if ( ! is_array( $entry ) || ! is_int( $entry['ends'] ?? null ) || ( 0 !== $entry['ends'] && $entry['ends'] <= time() ) ) {
				unset( $this->known[ $file ] );
				$found = false;
				return false;
			}

			$this->known[ $file ] = $entry['value'] ?? null;
		}

		$found = true;
		$value = $this->known[ $file ];

		return is_object( $value ) ? clone $value : $value;
	}

	/**
	 * Whether a value could be kept.
	 *
	 * @param int|string $key     Name of the value.
	 * @param mixed      $value   What is kept.
	 * @param string     $group   Empty for the default one.
	 * @param int        $seconds How long it is kept; 0 for always.
	 */
	public function set( $key, $value, $group, $seconds ): bool {
		$file                 = $this->file( $key, $group );
		$this->known[ $file ] = is_object( $value ) ? clone $value : $value;

		if ( ! $this->persists( $group ) ) {
			return true;
		}

		if ( ! is_dir( self::folder() ) ) {
			@mkdir( self::folder(), 0777, true );
		}

		$draft = $file . '.' . bin2hex( random_bytes( 4 ) );
		$entry = array(
			'value' => $value,
			'ends'  => 0 === (int) $seconds ? 0 : time() + (int) $seconds,
		);

		return false !== @file_put_contents( $draft, serialize( $entry ) ) && @rename( $draft, $file );
	}

	/**
	 * Whether a value was not there, and is kept now.
	 *
	 * @param int|string $key     Name of the value.
	 * @param mixed      $value   What is kept.
	 * @param string     $group   Empty for the default one.
	 * @param int        $seconds How long it is kept; 0 for always.
	 */
	public function add( $key, $value, $group, $seconds ): bool {
		$this->get( $key, $group, true, $found );

		return ! $found && ! wp_suspend_cache_addition() && $this->set( $key, $value, $group, $seconds );
	}

	/**
	 * Whether a value was there, and another is kept now.
	 *
	 * @param int|string $key     Name of the value.
	 * @param mixed      $value   What is kept.
	 * @param string     $group   Empty for the default one.
	 * @param int        $seconds How long it is kept; 0 for always.
	 */
	public function replace( $key, $value, $group, $seconds ): bool {
		$this->get( $key, $group, true, $found );

		return $found && $this->set( $key, $value, $group, $seconds );
	}

	/**
	 * Whether a value was there, and is gone.
	 *
	 * @param int|string $key   Name of the value.
	 * @param string     $group Empty for the default one.
	 */
	public function delete( $key, $group ): bool {
		$file = $this->file( $key, $group );
		unset( $this->known[ $file ] );

		return is_file( $file ) && @unlink( $file );
	}

	/**
	 * The number that a value is after so much was added, never below 0; false where there is none.
	 *
	 * @param int|string $key   Name of the value.
	 * @param int        $by    Below 0 to take away.
	 * @param string     $group Empty for the default one.
	 * @return int|false
	 */
	public function count( $key, $by, $group ) {
		$value = $this->get( $key, $group, true, $found );

		if ( ! $found ) {
			return false;
		}

		$value = max( 0, ( is_numeric( $value ) ? (int) $value : 0 ) + (int) $by );
		$this->set( $key, $value, $group, 0 );

		return $value;
	}

	/** Forgets everything. */
	public function flush(): bool {
		$this->known = array();

		$files = glob( self::folder() . '/*' );

		foreach ( false === $files ? array() : $files as $file ) {
			@unlink( $file );
		}

		return true;
	}
}

/**
 * The cache of this request.
 *
 * @throws RuntimeException Where WordPress has not made it yet.
 */
function meum_test_cache(): WP_Object_Cache {
	$cache = $GLOBALS['wp_object_cache'];
	if ( ! $cache instanceof WP_Object_Cache ) {
		throw new RuntimeException( 'The cache is not there yet.' );
	}

	return $cache;
}

/** Makes the cache. */
function wp_cache_init(): void {
	$GLOBALS['wp_object_cache'] = new WP_Object_Cache(); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- A cache is meant to.
}

/**
 * A value, or false.
 *
 * @param int|string $key
 * @param string     $group
 * @param bool       $force
 * @param bool       $found Whether there is one.
 * @return mixed
 */
function wp_cache_get( $key, $group = '', $force = false, &$found = false ) {
	$is_found = false;
	$value    = meum_test_cache()->get( $key, $group, $force, $is_found );
	$found    = $is_found;

	return $value;
}

/**
 * Whether it could be kept.
 *
 * @param int|string $key
 * @param mixed      $data
 * @param string     $group
 * @param int        $expire
 */
function wp_cache_set( $key, $data, $group = '', $expire = 0 ): bool {
	return meum_test_cache()->set( $key, $data, $group, $expire );
}

/**
 * Whether it was not there, and is kept now.
 *
 * @param int|string $key
 * @param mixed      $data
 * @param string     $group
 * @param int        $expire
 */
function wp_cache_add( $key, $data, $group = '', $expire = 0 ): bool {
	return meum_test_cache()->add( $key, $data, $group, $expire );
}

/**
 * Whether it was there, and another is kept now.
 *
 * @param int|string $key
 * @param mixed      $data
 * @param string     $group
 * @param int        $expire
 */
function wp_cache_replace( $key, $data, $group = '', $expire = 0 ): bool {
	return meum_test_cache()->replace( $key, $data, $group, $expire );
}

/**
 * Whether it was there, and is gone.
 *
 * @param int|string $key
 * @param string     $group
 */
function wp_cache_delete( $key, $group = '' ): bool {
	return meum_test_cache()->delete( $key, $group );
}

/**
 * The number after so much was added; false where there is none.
 *
 * @param int|string $key
 * @param int        $offset
 * @param string     $group
 * @return int|false
 */
function wp_cache_incr( $key, $offset = 1, $group = '' ) {
	return meum_test_cache()->count( $key, $offset, $group );
}

/**
 * The number after so much was taken away; false where there is none.
 *
 * @param int|string $key
 * @param int        $offset
 * @param string     $group
 * @return int|false
 */
function wp_cache_decr( $key, $offset = 1, $group = '' ) {
	return meum_test_cache()->count( $key, -$offset, $group );
}

/**
 * Values by name; false for each that is not there.
 *
 * @param array<int|string> $keys
 * @param string            $group
 * @param bool              $force
 * @return array<int|string, mixed>
 */
function wp_cache_get_multiple( $keys, $group = '', $force = false ): array {
	$values = array();

	foreach ( $keys as $key ) {
		$values[ $key ] = wp_cache_get( $key, $group, $force );
	}

	return $values;
}

/**
 * Whether each could be kept, by name.
 *
 * @param array<int|string, mixed> $data
 * @param string                   $group
 * @param int                      $expire
 * @return array<int|string, bool>
 */
function wp_cache_set_multiple( array $data, $group = '', $expire = 0 ): array {
	$values = array();

	foreach ( $data as $key => $value ) {
		$values[ $key ] = wp_cache_set( $key, $value, $group, $expire );
	}

	return $values;
}

/**
 * Whether each was not there, and is kept now, by name.
 *
 * @param array<int|string, mixed> $data
 * @param string                   $group
 * @param int                      $expire
 * @return array<int|string, bool>
 */
function wp_cache_add_multiple( array $data, $group = '', $expire = 0 ): array {
	$values = array();

	foreach ( $data as $key => $value ) {
		$values[ $key ] = wp_cache_add( $key, $value, $group, $expire );
	}

	return $values;
}

/**
 * Whether each was there, and is gone, by name.
 *
 * @param array<int|string> $keys
 * @param string            $group
 * @return array<int|string, bool>
 */
function wp_cache_delete_multiple( array $keys, $group = '' ): array {
	$values = array();

	foreach ( $keys as $key ) {
		$values[ $key ] = wp_cache_delete( $key, $group );
	}

	return $values;
}

/** Forgets everything. */
function wp_cache_flush(): bool {
	return meum_test_cache()->flush();
}

/** True; what was read in this request stays. */
function wp_cache_flush_runtime(): bool {
	return true;
}

/**
 * Whether the cache can do this.
 *
 * @param string $feature
 */
function wp_cache_supports( $feature ): bool {
	return in_array( $feature, array( 'add_multiple', 'set_multiple', 'get_multiple', 'delete_multiple' ), true );
}

/** True; there is nothing to close. */
function wp_cache_close(): bool {
	return true;
}

/**
 * Groups that all sites share.
 *
 * @param string|string[] $groups
 */
function wp_cache_add_global_groups( $groups ): void {
	meum_test_cache()->global += array_fill_keys( (array) $groups, true );
}

/**
 * Groups that live in memory only.
 *
 * @param string|string[] $groups
 */
function wp_cache_add_non_persistent_groups( $groups ): void {
	meum_test_cache()->unpersisted += array_fill_keys( (array) $groups, true );
}

/**
 * Whose values are read and written from now on.
 *
 * @param int $blog_id
 */
function wp_cache_switch_to_blog( $blog_id ): void {
	meum_test_cache()->site = (int) $blog_id;
}
