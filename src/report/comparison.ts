import { __ } from '@wordpress/i18n';
import type { ComparisonRow } from '../types/report';

/** What a row of the comparison is about. */
export function comparisonLabel( field: ComparisonRow[ 'field' ] ): string {
	switch ( field ) {
		case 'site_url':
			return __( 'Site address', 'meum-status' );
		case 'webhook_url':
			return __( 'Webhook address', 'meum-status' );
		case 'plugin_version':
			return __( 'Payment plugin', 'meum-status' );
		case 'wordpress_version':
			return __( 'WordPress', 'meum-status' );
		case 'woocommerce_version':
			return __( 'WooCommerce', 'meum-status' );
		case 'key_prefix':
			return __( 'API key', 'meum-status' );
	}
}

/** Whether there is anything on record. Before a store is connected there is not, and a table of blanks helps nobody. */
export function hasRecord( rows: ComparisonRow[] ): boolean {
	return rows.some( ( { recorded } ) => recorded !== null );
}
