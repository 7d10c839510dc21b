<?php
declare( strict_types=1 );

namespace Meum\Status\Site;

/** Looks for a provider's payment plugin and for WooCommerce among the plugins that a site loads. */
final class Active_Plugins {

	/** @var list<string> Main files of active plugins, relative to the folder of plugins; only those that are there. */
	private array $files;

	/** Pattern of the payment plugin's folder or file. */
	private string $payment;

	/**
	 * @param array<mixed> $names   What the options say: anybody can edit them.
	 * @param string       $payment Pattern of the payment plugin's folder or file.
	 */
	public function __construct( array $names, string $payment ) {
		$this->payment = $payment;

		$this->files = array_values(
			array_filter(
				array_unique( array_filter( $names, 'is_string' ) ),
				// As wp_get_active_and_valid_plugins() chooses.
				static function ( string $name ): bool {
					return 0 === validate_file( $name ) && '.php' === substr( $name, -4 ) && is_file( WP_PLUGIN_DIR . '/' . $name );
				}
			)
		);
	}

	/**
	 * The payment plugin, wherever it is: active here, network-wide, or a must-use plugin.
	 *
	 * @return array{version: string|null}|null Null if it was not found.
	 */
	public function payment_plugin(): ?array {
		$own = plugin_basename( \Meum\Status\PLUGIN_FILE );

		foreach ( $this->files as $file ) {
			if ( $file !== $own && 'meum-status.php' !== basename( $file ) && $this->is_payment( explode( '/', $file )[0] ) ) {
				return array( 'version' => self::header( WP_PLUGIN_DIR . '/' . $file, 'Version' ) );
			}
		}

		foreach ( wp_get_mu_plugins() as $file ) {
			if ( $this->is_payment( basename( $file ) ) ) {
				return array( 'version' => self::header( $file, 'Version' ) );
			}
		}

		return $this->in_must_use_folder();
	}

	/** Version of WooCommerce, or null if it is not active. */
	public function woocommerce_version(): ?string {
		foreach ( $this->files as $file ) {
			if ( 'woocommerce.php' === basename( $file ) && 'WooCommerce' === self::header( WP_PLUGIN_DIR . '/' . $file, 'Plugin Name' ) ) {
				return (string) self::header( WP_PLUGIN_DIR . '/' . $file, 'Version' );
			}
		}

		// Loaded in another way, for example as a must-use plugin. On a network it may be another site's.
		return defined( 'WC_VERSION' ) && ! ( is_multisite() && ms_is_switched() ) ? (string) constant( 'WC_VERSION' ) : null;
	}

	/** @return array{version: string|null}|null A payment plugin in a folder of its own, which another must-use plugin loads. */
	private function in_must_use_folder(): ?array {
		$folders = is_dir( WPMU_PLUGIN_DIR ) && function_exists( 'scandir' ) ? scandir( WPMU_PLUGIN_DIR ) : array();
		$folders = array_filter( is_array( $folders ) ? $folders : array(), array( $this, 'is_payment' ) );

		foreach ( $folders as $name ) {
			$folder = realpath( WPMU_PLUGIN_DIR . '/' . $name );
			$loaded = false === $folder || ! is_dir( $folder ) ? array() : array_filter(
				function_exists( 'get_included_files' ) ? get_included_files() : array(),
				// Nobody loads a folder by itself, so it counts only where something of it runs.
				static function ( string $file ) use ( $folder ): bool {
					return 0 === strpos( wp_normalize_path( $file ), trailingslashit( wp_normalize_path( $folder ) ) );
				}
			);
			if ( array() === $loaded ) {
				continue;
			}

			foreach ( $loaded as $file ) {
				$version = dirname( $file ) === $folder ? self::header( $file, 'Version' ) : null;

				if ( null !== $version ) {
					return array( 'version' => $version );
				}
			}

			return array( 'version' => null );
		}

		return null;
	}

	/** Whether a folder or a file is called as the payment plugin may be. */
	private function is_payment( string $name ): bool {
		return 1 === preg_match( $this->payment, $name );
	}

	/** A line of a plugin's header, or null if it has none. */
	private static function header( string $file, string $name ): ?string {
		$header = is_readable( $file ) ? get_file_data( $file, array( 'line' => $name ) ) : array();

		return '' === ( $header['line'] ?? '' ) ? null : $header['line'];
	}
}
