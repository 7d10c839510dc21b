import { __, sprintf } from '@wordpress/i18n';
import type { Report } from '../types/report';
import type { Credential } from '../types/settings';
import type { Badge } from '../report/looks';
import { providerName } from '../model/provider';
import { hasUsableKey } from './credential';

type Standing = 'none' | 'unusable' | 'refused' | 'scope' | 'untried' | 'good';

function standing(
	credential: Credential,
	report: Pick< Report, 'answer' | 'error' | 'reason' | 'stale' >
): Standing | null {
	if ( credential.source === 'none' ) {
		return 'none';
	}
	if ( ! hasUsableKey( credential ) ) {
		return 'unusable';
	}
	switch ( report.reason ) {
		case 'key_refused':
			return 'refused';
		case 'key_scope':
			return 'scope';
	}
	if ( credential.untried ) {
		return 'untried';
	}
	const isFresh = report.answer !== null && ! report.stale;

	return isFresh && report.error === null ? 'good' : null;
}

/** What is known of the key; null where that is nothing: an old answer says little about the key of now. */
export function keyBadge(
	credential: Credential,
	report: Pick< Report, 'answer' | 'error' | 'reason' | 'stale' >
): Badge | null {
	const { provider } = credential;
	switch ( standing( credential, report ) ) {
		case 'none':
			return {
				tone: 'neutral',
				glyph: 'key',
				word: __( 'Not set', 'meum-status' ),
			};
		case 'unusable':
			return {
				tone: 'bad',
				glyph: 'cross',
				word: __( 'Cannot be used', 'meum-status' ),
			};
		case 'refused':
			return {
				tone: 'bad',
				glyph: 'cross',
				word: sprintf(
					/* translators: %s: name of the provider. */
					__( 'Refused by %s', 'meum-status' ),
					providerName( provider )
				),
			};
		case 'scope':
			return {
				tone: 'bad',
				glyph: 'cross',
				word: __( 'Lacks a permission', 'meum-status' ),
			};
		case 'untried':
			return {
				tone: 'warn',
				glyph: 'warning',
				word: __( 'Not tried yet', 'meum-status' ),
			};
		case 'good':
			return {
				tone: 'good',
				glyph: 'check',
				word: sprintf(
					/* translators: %s: name of the provider. */
					__( 'Accepted by %s', 'meum-status' ),
					providerName( provider )
				),
			};
		case null:
			return null;
	}
}

/** How the outcome of a test looks; the server's sentence stands beside it. */
export function testBadge(
	result: 'accepted' | 'refused' | 'unknown'
): Pick< Badge, 'tone' | 'glyph' > {
	switch ( result ) {
		case 'accepted':
			return { tone: 'good', glyph: 'check' };
		case 'refused':
			return { tone: 'bad', glyph: 'cross' };
		case 'unknown':
			return { tone: 'neutral', glyph: 'question' };
	}
}
