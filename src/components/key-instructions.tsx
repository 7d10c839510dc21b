import { createInterpolateElement } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { CopyButton } from './copy-button';

const CONSTANT = 'MEUM_STATUS_API_KEY';
const LINE = `define( '${ CONSTANT }', 'sk_live_…' );`;

/** Where this plugin's key goes, with a line to copy. */
export function KeyInstructions() {
	return (
		<div className="meum-status__section">
			<h4>{ __( 'Where the API key goes', 'meum-status' ) }</h4>
			<p>
				{ createInterpolateElement(
					__(
						'Put this line into <file /> of this site, with an API key of this store that may read its WooCommerce integration:',
						'meum-status'
					),
					{ file: <code>wp-config.php</code> }
				) }
			</p>
			<div className="meum-status__line">
				<code dir="ltr">{ LINE }</code>
				<CopyButton
					text={ LINE }
					label={ __(
						'Copy the line for wp-config.php',
						'meum-status'
					) }
				/>
			</div>
			<p className="meum-status__muted">
				{ createInterpolateElement(
					sprintf(
						/* translators: %s: name of an environment variable. Keep the <code> tags. */
						__(
							'An environment variable of the name <code>%s</code> works as well, and goes first.',
							'meum-status'
						),
						CONSTANT
					),
					{ code: <code /> }
				) }
			</p>
		</div>
	);
}
