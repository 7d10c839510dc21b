import { createInterpolateElement } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Credential } from '../types/settings';

interface KeySourceProps {
	credential: Pick< Credential, 'source' | 'name' | 'constant' >;
}

function sentence( {
	source,
	name,
}: KeySourceProps[ 'credential' ] ): string | null {
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
			return sprintf(
				/* translators: %s: name of the provider. <name /> is the name of a constant. */
				__(
					'Stored encrypted in this site’s database. It never leaves this server except to %s. To keep it out of the database, define <name /> in wp-config.php.',
					'meum-status'
				),
				name
			);
		case 'none':
			return null;
	}
}

/** Where the key comes from, in words. */
export function KeySource( { credential }: KeySourceProps ) {
	const text = sentence( credential );

	return text === null ? null : (
		<p key={ text } className="meum-status__muted">
			{ createInterpolateElement( text, {
				name: <code translate="no">{ credential.constant }</code>,
			} ) }
		</p>
	);
}
