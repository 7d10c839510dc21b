import { createInterpolateElement } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Credential } from '../types/settings';

interface KeySourceProps {
	credential: Pick< Credential, 'source' >;
}

function sentence( source: Credential[ 'source' ] ): string | null {
	switch ( source ) {
		case 'environment':
			return __(
				'From the server’s environment: the variable <name />. It can be changed there only.',
				'meum-status'
			);
		case 'constant':
			return __(
				'From wp-config.php: the constant <name />. It can be changed there only.',
				'meum-status'
			);
		case 'database':
			return __(
				'Stored encrypted in this site’s database. It never leaves this server except to Meum. To keep it out of the database, define <name /> in wp-config.php.',
				'meum-status'
			);
		case 'none':
			return null;
	}
}

/** Where the key comes from, in words. */
export function KeySource( { credential }: KeySourceProps ) {
	const text = sentence( credential.source );

	return text === null ? null : (
		<p key={ text } className="meum-status__muted">
			{ createInterpolateElement( text, {
				name: <code translate="no">MEUM_STATUS_API_KEY</code>,
			} ) }
		</p>
	);
}
