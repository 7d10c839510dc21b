import { __ } from '@wordpress/i18n';
import type { ComparisonRow, Issue, Report } from '../types/report';

/** How something is meant to feel. Colour follows from it, but never alone: a glyph and a word stand beside it. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'neutral';

export type Glyph =
	| 'check'
	| 'warning'
	| 'cross'
	| 'clock'
	| 'question'
	| 'info'
	| 'dash'
	| 'key'
	| 'lock';

export interface Badge {
	tone: Tone;
	glyph: Glyph;
	word: string;
}

const REFUSALS = [ 'key_refused', 'key_scope', 'suspended', 'forbidden' ];

/** Whether the provider itself refused to answer, so that all that it said is from before. */
export function isRefusal( report: Pick< Report, 'reason' > ): boolean {
	return REFUSALS.includes( report.reason );
}

/** Whether everything the provider said is from before, so that it is shown without colour. */
export function isDated(
	report: Pick< Report, 'state' | 'reason' | 'stale' >
): boolean {
	return (
		report.stale || report.state === 'unconfigured' || isRefusal( report )
	);
}

/** What nobody knows. */
export function neutral( word: string ): Badge {
	return { tone: 'neutral', glyph: 'question', word };
}

/** Red is kept for payments that have stopped. Where the key may not see, nobody says that they did. */
function refusalBadge( state: Report[ 'state' ] ): Badge {
	return state === 'critical'
		? {
				tone: 'bad',
				glyph: 'cross',
				word: __( 'Suspended', 'meum-status' ),
		  }
		: {
				tone: 'warn',
				glyph: 'lock',
				word: __( 'Cannot see', 'meum-status' ),
		  };
}

/** The badge beside the provider's name. */
export function stateBadge(
	report: Pick< Report, 'state' | 'reason' | 'stale' >
): Badge {
	if ( isRefusal( report ) ) {
		return refusalBadge( report.state );
	}
	if ( report.stale ) {
		return neutral( __( 'Not up to date', 'meum-status' ) );
	}
	switch ( report.state ) {
		case 'healthy':
			return {
				tone: 'good',
				glyph: 'check',
				word: __( 'Healthy', 'meum-status' ),
			};
		case 'attention':
			return {
				tone: 'warn',
				glyph: 'warning',
				word: __( 'Needs attention', 'meum-status' ),
			};
		case 'pending':
			return {
				tone: 'info',
				glyph: 'clock',
				word: __( 'Setup in progress', 'meum-status' ),
			};
		case 'critical':
			return {
				tone: 'bad',
				glyph: 'cross',
				word: __( 'Payments stopped', 'meum-status' ),
			};
		case 'unknown':
			return report.reason === 'not_checked'
				? neutral( __( 'Not checked yet', 'meum-status' ) )
				: neutral( __( 'Not known', 'meum-status' ) );
		case 'unconfigured':
			return {
				tone: 'info',
				glyph: 'key',
				word: __( 'Not set up', 'meum-status' ),
			};
	}
}

/** How one problem looks. */
export function severityBadge( severity: Issue[ 'severity' ] ): Badge {
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
export function resultBadge( result: ComparisonRow[ 'result' ] ): Badge {
	switch ( result ) {
		case 'same':
			return {
				tone: 'good',
				glyph: 'check',
				word: __( 'Same', 'meum-status' ),
			};
		case 'older':
			return {
				tone: 'warn',
				glyph: 'warning',
				word: __( 'Older', 'meum-status' ),
			};
		case 'newer':
			return {
				tone: 'warn',
				glyph: 'warning',
				word: __( 'Newer', 'meum-status' ),
			};
		case 'different':
			return {
				tone: 'warn',
				glyph: 'warning',
				word: __( 'Different', 'meum-status' ),
			};
		case 'info':
			return {
				tone: 'neutral',
				glyph: 'info',
				word: __( 'For information', 'meum-status' ),
			};
		case 'unknown':
			return neutral( __( 'Cannot compare', 'meum-status' ) );
	}
}
