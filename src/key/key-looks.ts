import { __ } from '@wordpress/i18n';
import type { CredentialTest } from '../types/credential-test';
import type { Badge, Report } from '../types/report';
import type { Credential } from '../types/settings';
import type { GlyphName, Look } from '../ui/look';

function toneGlyph( tone: Badge[ 'tone' ] ): GlyphName {
	switch ( tone ) {
		case 'good':
			return 'check';
		case 'warn':
			return 'warning';
		case 'bad':
			return 'cross';
		case 'info':
			return 'info';
		case 'neutral':
			return 'key';
	}
}

/** How the key stands; null where nothing is known of it: an old answer says little about the key of now. */
export function keyLook(
	{ untried, prefix }: Pick< Credential, 'untried' | 'prefix' >,
	{ key_badge: badge }: Pick< Report, 'key_badge' >
): Look | null {
	// The report may still be about the key from before a change: of one that is gone nothing is good, and one that is there is set.
	const isOld =
		badge !== null &&
		( prefix === null ? badge.tone === 'good' : badge.tone === 'neutral' );
	if ( badge !== null && ! isOld ) {
		return { ...badge, glyph: toneGlyph( badge.tone ) };
	}
	return untried
		? {
				tone: 'warn',
				glyph: 'warning',
				word: __( 'Not tried yet', 'meum-status' ),
		  }
		: null;
}

/** How the outcome of a test looks; the server's sentence stands beside it. */
export function testLook(
	result: CredentialTest[ 'result' ]
): Pick< Look, 'tone' | 'glyph' > {
	switch ( result ) {
		case 'accepted':
			return { tone: 'good', glyph: 'check' };
		case 'refused':
			return { tone: 'bad', glyph: 'cross' };
		case 'unknown':
			return { tone: 'neutral', glyph: 'question' };
	}
}
