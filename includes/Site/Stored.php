<?php
declare( strict_types=1 );

namespace Meum\Status\Site;

/**
 * Reads what the database holds of a site, past every filter: plugins that translate addresses, or that keep other plugins
 * from loading, hook into get_option() and into the list of autoloaded options, and not in every kind of request.
 */
final class Stored {

	/** The most sites of a network that are looked at. */
	private const MAX_SITES = 1000;

	private \wpdb $wpdb;

	public function __construct( \wpdb $wpdb ) {
		$this->wpdb = $wpdb;
	}

	/**
	 * Options of the present site.
	 *
	 * @return array<string, string> As they are stored, by name; one that is not there is left out.
	 */
	public function options( string ...$names ): array {
		$places  = implode( ', ', array_fill( 0, count( $names ), '%s' ) );
		$options = array();

		// phpcs:ignore WordPress.DB -- The row itself is wanted; one query for all of them.
		$rows = $this->wpdb->get_results( (string) $this->wpdb->prepare( "SELECT option_name, option_value FROM %i WHERE option_name IN ( $places )", $this->wpdb->options, ...$names ) );

		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			if ( is_object( $row ) && isset( $row->option_name, $row->option_value ) && is_string( $row->option_name ) && is_string( $row->option_value ) ) {
				$options[ $row->option_name ] = $row->option_value;
			}
		}

		return $options;
	}

	/** An option of the present network, as it is stored, or null. */
	public function network_option( string $name ): ?string {
		// phpcs:ignore WordPress.DB -- The row itself is wanted.
		$value = $this->wpdb->get_var( (string) $this->wpdb->prepare( 'SELECT meta_value FROM %i WHERE meta_key = %s AND site_id = %d', $this->wpdb->sitemeta, $name, get_current_network_id() ) );

		return is_string( $value ) ? $value : null;
	}

	/**
	 * Other sites of a network whose address begins like this one.
	 *
	 * @param string $domain Domain of this site, with its port if it has one.
	 * @param string $path   Path of this site, between slashes.
	 * @return list<string> Their addresses; in a network of more than a thousand not all of them.
	 */
	public function sites_below( string $domain, string $path ): array {
		$bare = (string) preg_replace( '/^www\./', '', $domain );
		// phpcs:disable WordPress.DB -- The rows themselves are wanted; and WPCS does not know %i, an identifier since WordPress 6.2.
		$query = (string) $this->wpdb->prepare(
			'SELECT domain, path FROM %i WHERE domain IN ( %s, %s ) AND path LIKE %s AND blog_id <> %d ORDER BY blog_id LIMIT %d',
			$this->wpdb->blogs,
			$bare,
			'www.' . $bare,
			$this->wpdb->esc_like( $path ) . '_%',
			get_current_blog_id(),
			self::MAX_SITES
		);
		$rows  = $this->wpdb->get_results( $query );
		$sites = array();
		// phpcs:enable WordPress.DB

		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			if ( is_object( $row ) && isset( $row->domain, $row->path ) && is_string( $row->domain ) && is_string( $row->path ) ) {
				$sites[] = untrailingslashit( 'https://' . $row->domain . $row->path );
			}
		}

		return $sites;
	}
}
