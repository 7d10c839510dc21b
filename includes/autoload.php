<?php
declare( strict_types=1 );

namespace Meum\Status;

spl_autoload_register(
	static function ( string $class_name ): void {
		if ( 0 !== strpos( $class_name, __NAMESPACE__ . '\\' ) ) {
			return;
		}

		$file = __DIR__ . '/' . strtr( substr( $class_name, strlen( __NAMESPACE__ ) + 1 ), '\\', '/' ) . '.php';

		// Somebody may ask class_exists() for a name that this plugin does not have.
		if ( is_file( $file ) ) {
			require $file;
		}
	}
);
