import { __, sprintf } from '@wordpress/i18n';
import type { Credential } from '../types/settings';
import { Glyph } from '../ui/glyph';

interface KeyPrefixProps {
	credential: Pick< Credential, 'prefix' | 'locked' >;
}

const DOTS = '•'.repeat( 12 );

/** A key's first characters, and dots for the rest, which nobody can read back. */
export function KeyPrefix( { credential }: KeyPrefixProps ) {
	const { prefix, locked } = credential;

	return (
		<span className="meum-status__key">
			{ locked && <Glyph name="lock" size={ 18 } /> }
			<span className="screen-reader-text">
				{ sprintf(
					/* translators: %s: first characters of a key. */
					__( 'Begins with %s', 'meum-status' ),
					prefix ?? ''
				) }
			</span>
			<code dir="ltr" translate="no" aria-hidden="true">
				{ `${ prefix ?? '' }${ DOTS }` }
			</code>
		</span>
	);
}
