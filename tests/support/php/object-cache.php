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

	/** @var array<string, bool> Groups that all sites share, and groups that live in memory only. */
	public $global     = array();
	public $unpersisted = array();

	/** @var int Site of a network. */
	public $site = 1;

	/** Folder of the files. */
	public static function folder(): string {
		return WP_CONTENT_DIR . '/test-cache';
	}

	/** File of a value. */
	private function file( $key, $group ): string {
		$group = '' === (string) $group ? 'default' : (string) $group;
		$site  = isset( $this->global[ $group ] ) ? 0 : $this->site;

		return self::folder() . '/' . md5( $group . '|' . $site . '|' . $key );
	}

	/** Whether a value of this group is kept. */
	private function persists( $group ): bool {
		return ! isset( $this->unpersisted[ (string) $group ] );
	}

	public function get( $key, $group, $force, &$found ) {
		$file = $this->file( $key, $group );

		if ( ( $force && $this->persists( $group ) ) || ! array_key_exists( $file, $this->known ) ) {
			$text  = $this->persists( $group ) && is_file( $file ) ? @file_get_contents( $file ) : false;
			$entry = is_string( $text ) && '' !== $text ? unserialize( $text ) : null;

			if ( ! is_array( $entry ) || ( 0 !== $entry['ends'] && $entry['ends'] <= time() ) ) {
				unset( $this->known[ $file ] );
				$found = false;
				return false;
			}

			$this->known[ $file ] = $entry['value'];
		}

		$found = true;
		$value = $this->known[ $file ];

		return is_object( $value ) ? clone $value : $value;
	}

	public function set( $key, $value, $group, $seconds ): bool {
		$file                 = $this->file( $key, $group );
		$this->known[ $file ] = is_object( $value ) ? clone $value : $value;

		if ( ! $this->persists( $group ) ) {
			return true;
		}

		is_dir( self::folder() ) || @mkdir( self::folder(), 0777, true );

		$draft = $file . '.' . bin2hex( random_bytes( 4 ) );
		$entry = array(
			'value' => $value,
			'ends'  => 0 === (int) $seconds ? 0 : time() + (int) $seconds,
		);

		return false !== @file_put_contents( $draft, serialize( $entry ) ) && @rename( $draft, $file );
	}

	public function add( $key, $value, $group, $seconds ): bool {
		$this->get( $key, $group, true, $found );

		return ! $found && ! wp_suspend_cache_addition() && $this->set( $key, $value, $group, $seconds );
	}

	public function replace( $key, $value, $group, $seconds ): bool {
		$this->get( $key, $group, true, $found );

		return $found && $this->set( $key, $value, $group, $seconds );
	}

	public function delete( $key, $group ): bool {
		$file = $this->file( $key, $group );
		unset( $this->known[ $file ] );

		return is_file( $file ) && @unlink( $file );
	}

	public function count( $key, $by, $group ) {
		$value = $this->get( $key, $group, true, $found );

		if ( ! $found ) {
			return false;
		}

		$value = max( 0, (int) $value + (int) $by );
		$this->set( $key, $value, $group, 0 );

		return $value;
	}

	public function flush(): bool {
		$this->known = array();

		foreach ( (array) glob( self::folder() . '/*' ) as $file ) {
			@unlink( $file );
		}

		return true;
	}
}

function wp_cache_init() {
	$GLOBALS['wp_object_cache'] = new WP_Object_Cache();
}

function wp_cache_get( $key, $group = '', $force = false, &$found = null ) {
	return $GLOBALS['wp_object_cache']->get( $key, $group, $force, $found );
}

function wp_cache_set( $key, $data, $group = '', $expire = 0 ) {
	return $GLOBALS['wp_object_cache']->set( $key, $data, $group, $expire );
}

function wp_cache_add( $key, $data, $group = '', $expire = 0 ) {
	return $GLOBALS['wp_object_cache']->add( $key, $data, $group, $expire );
}

function wp_cache_replace( $key, $data, $group = '', $expire = 0 ) {
	return $GLOBALS['wp_object_cache']->replace( $key, $data, $group, $expire );
}

function wp_cache_delete( $key, $group = '' ) {
	return $GLOBALS['wp_object_cache']->delete( $key, $group );
}

function wp_cache_incr( $key, $offset = 1, $group = '' ) {
	return $GLOBALS['wp_object_cache']->count( $key, $offset, $group );
}

function wp_cache_decr( $key, $offset = 1, $group = '' ) {
	return $GLOBALS['wp_object_cache']->count( $key, -$offset, $group );
}

function wp_cache_get_multiple( $keys, $group = '', $force = false ) {
	$values = array();

	foreach ( $keys as $key ) {
		$values[ $key ] = wp_cache_get( $key, $group, $force );
	}

	return $values;
}

function wp_cache_set_multiple( array $data, $group = '', $expire = 0 ) {
	$values = array();

	foreach ( $data as $key => $value ) {
		$values[ $key ] = wp_cache_set( $key, $value, $group, $expire );
	}

	return $values;
}

function wp_cache_add_multiple( array $data, $group = '', $expire = 0 ) {
	$values = array();

	foreach ( $data as $key => $value ) {
		$values[ $key ] = wp_cache_add( $key, $value, $group, $expire );
	}

	return $values;
}

function wp_cache_delete_multiple( array $keys, $group = '' ) {
	$values = array();

	foreach ( $keys as $key ) {
		$values[ $key ] = wp_cache_delete( $key, $group );
	}

	return $values;
}

function wp_cache_flush() {
	return $GLOBALS['wp_object_cache']->flush();
}

function wp_cache_flush_runtime() {
	return true;
}

function wp_cache_supports( $feature ) {
	return in_array( $feature, array( 'add_multiple', 'set_multiple', 'get_multiple', 'delete_multiple' ), true );
}

function wp_cache_close() {
	return true;
}

function wp_cache_add_global_groups( $groups ) {
	$GLOBALS['wp_object_cache']->global += array_fill_keys( (array) $groups, true );
}

function wp_cache_add_non_persistent_groups( $groups ) {
	$GLOBALS['wp_object_cache']->unpersisted += array_fill_keys( (array) $groups, true );
}

function wp_cache_switch_to_blog( $blog_id ) {
	$GLOBALS['wp_object_cache']->site = (int) $blog_id;
}
