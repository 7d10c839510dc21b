import { __ } from '@wordpress/i18n';
import type { Check, ComparisonRow, Issue, Report } from '../types/report';
import { notKnown, type GlyphName, type Look } from '../ui/look';

function stateGlyph( {
	badge,
	dated,
	state,
}: Pick< Report, 'badge' | 'dated' | 'state' > ): GlyphName {
	if ( badge.tone === 'neutral' ) {
		return 'question';
	}
	switch ( state ) {
		case 'healthy':
			return 'check';
		case 'attention':
			// The provider refuses to tell: what stands below is from before.
			return dated ? 'lock' : 'warning';
		case 'pending':
			return 'clock';
		case 'critical':
			return 'cross';
		case 'unknown':
			return 'question';
		case 'unconfigured':
			return 'key';
	}
}

/** How the state looks, beside the provider's name and above the headline. */
export function stateLook(
	report: Pick< Report, 'badge' | 'dated' | 'state' >
): Look {
	return { ...report.badge, glyph: stateGlyph( report ) };
}

/** How one check looks, and the word that says so to those who do not see it. */
export function checkLook( status: Check[ 'status' ] ): Look {
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
			return notKnown( __( 'Not known', 'meum-status' ) );
	}
}

/** How one problem looks. */
export function severityLook( severity: Issue[ 'severity' ] ): Look {
	switch ( severity ) {
		case 'info':
			return {
				tone: 'info',
				glyph: 'info',
				word: __( 'Information', 'meum-status' ),
			};
		case 'warning':
			return {
				tone: 'warn',
				glyph: 'warning',
				word: __( 'Warning', 'meum-status' ),
			};
		case 'critical':
			return {
				tone: 'bad',
				glyph: 'cross',
				word: __( 'Critical', 'meum-status' ),
			};
	}
}

/** How the provider's record compares with this site: "Older" speaks of the record. */
export function resultLook( result: ComparisonRow[ 'result' ] ): Look {
	const warning = ( word: string ): Look => ( {
		tone: 'warn',
		glyph: 'warning',
		word,
	} );
	switch ( result ) {
		case 'same':
			return {
				tone: 'good',
				glyph: 'check',
				word: __( 'Same', 'meum-status' ),
			};
		case 'older':
			return warning( __( 'Older', 'meum-status' ) );
		case 'newer':
			return warning( __( 'Newer', 'meum-status' ) );
		case 'different':
			return warning( __( 'Different', 'meum-status' ) );
		case 'info':
			return {
				tone: 'neutral',
				glyph: 'info',
				word: __( 'For information', 'meum-status' ),
			};
		case 'unknown':
			return notKnown( __( 'Cannot compare', 'meum-status' ) );
	}
}
