<?php
declare( strict_types=1 );

namespace Meum\Status;

use Meum\Status\Admin\Assets;
use Meum\Status\Admin\Settings_Tab;
use Meum\Status\Admin\Status_Page;
use Meum\Status\Http\Client;
use Meum\Status\Http\Decoder;
use Meum\Status\Providers\Meum\Meum;
use Meum\Status\Providers\Registry;
use Meum\Status\Rest\Dispatch;
use Meum\Status\Rest\Reports_Controller;
use Meum\Status\Rest\Settings_Controller;
use Meum\Status\Keys\Key_Desk;
use Meum\Status\Site\Facts;
use Meum\Status\Site\Stored;
use Meum\Status\Status\Cron;
use Meum\Status\Status\Checker;
use Meum\Status\Status\Lock;
use Meum\Status\Status\Log;
use Meum\Status\Status\Reports;
use Meum\Status\Status\Snapshot_Store;

/** Creates the objects of the plugin and registers them; nothing else does. */
final class Plugin {

	/** Seconds that a change on all sites of a network may take: hosts end a request after 30. */
	private const SECONDS = 15.0;

	private Snapshot_Store $store;
	private Registry $providers;
	private Checker $checker;
	private Reports $reports;

	/** The REST server that has the routes. */
	private ?\WP_REST_Server $served = null;

	public function __construct() {
		/** @var \wpdb $wpdb WordPress has it ready before any plugin loads. */
		$wpdb = $GLOBALS['wpdb'];

		$facts = new Facts( new Stored( $wpdb ), Meum::PAYMENT_PLUGIN );

		$this->store     = new Snapshot_Store( $facts );
		$this->providers = new Registry(
			new Meum( new Client(), new Decoder() )
		);
		$this->checker   = new Checker( $this->store, new Lock( $wpdb ), new Log() );
		$this->reports   = new Reports( $this->providers, $this->store, $this->checker, $facts );
	}

	/**
	 * Starts the background check, on every site of a network where the plugin comes to all. On one with too many for a
	 * request the rest follows as each site runs its cron.
	 */
	public function activate( bool $network_wide ): void {
		$this->on_sites( $network_wide, array( Cron::class, 'schedule' ) );
	}

	/**
	 * Ends the background check, on every site of a network where the plugin goes from all. It goes on where another copy
	 * stays.
	 */
	public function deactivate( bool $network_wide ): void {
		$this->on_sites(
			$network_wide,
			static function () use ( $network_wide ): void {
				if ( array() === Copies::that_stay( $network_wide ) ) {
					Cron::unschedule();
				}
			}
		);
	}

	/** Starts the background check on a site that was added to a network where the plugin is active on all. */
	public function add_site( \WP_Site $site ): void {
		// Importers fill the tables themselves, later.
		if ( Copies::serve_network( $site->network_id ) && wp_is_site_initialized( $site ) ) {
			Network::on_site( $site->id, array( Cron::class, 'schedule' ) );
		}
	}

	/** Puts the event of the background check back where it is missing. */
	public function schedule(): void {
		Cron::schedule();
	}

	/**
	 * Does something on this site, or on all of a network.
	 *
	 * @param callable(): void $what What to do.
	 */
	private function on_sites( bool $all, callable $what ): void {
		if ( is_multisite() && $all ) {
			Network::each_site( $what, self::SECONDS );
		} else {
			$what();
		}
	}

	/** Registers what stands in wp-admin. */
	public function register_admin(): void {
		$assets = new Assets( $this->providers );

		Cron::schedule();
		$assets->register();
		( new Status_Page( $assets ) )->register();
	}

	/** Asks the providers whose next check is due; runs in WP-Cron. */
	public function check(): void {
		$this->reports->refresh_due();
	}

	/** Registers the REST routes, once in each REST server. */
	public function register_rest(): void {
		$server = rest_get_server();

		if ( $server === $this->served ) {
			return;
		}

		$this->served = $server;

		Dispatch::register();
		( new Reports_Controller( $this->providers, $this->reports ) )->register();
		( new Settings_Controller( $this->providers, new Key_Desk( $this->store, $this->checker ) ) )->register();
	}

	/**
	 * Adds the tab to WooCommerce's settings.
	 *
	 * @param array<mixed> $pages WooCommerce's settings pages.
	 * @return array<mixed> The same, and ours.
	 */
	public function add_settings_tab( array $pages ): array {
		return ( new Settings_Tab( new Assets( $this->providers ) ) )->add_to( $pages );
	}
}
