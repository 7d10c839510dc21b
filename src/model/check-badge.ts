import { __ } from '@wordpress/i18n';
import type { Check } from '../types/report';
import { neutral, type Badge } from './badge';

/** How one check looks, and the word that says so to those who do not see it. */
export function checkBadge( status: Check[ 'status' ] ): Badge {
	switch ( status ) {
		case 'pass':
			return {
				tone: 'good',
				glyph: 'check',
				word: __( 'Passed', 'meum-status' ),
			};
		case 'warn':
			return {
				tone: 'warn',
				glyph: 'warning',
				word: __( 'Warning', 'meum-status' ),
			};
		case 'fail':
			return {
				tone: 'bad',
				glyph: 'cross',
				word: __( 'Failed', 'meum-status' ),
			};
		case 'pending':
			return {
				tone: 'info',
				glyph: 'clock',
				word: __( 'Not done yet', 'meum-status' ),
			};
		case 'skipped':
			return {
				tone: 'neutral',
				glyph: 'dash',
				word: __( 'Not checked', 'meum-status' ),
			};
		case 'unknown':
			return neutral( __( 'Not known', 'meum-status' ) );
	}
}
