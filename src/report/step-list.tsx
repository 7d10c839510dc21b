import { createInterpolateElement } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

interface ConnectStepsProps {
	/** Where the payment plugin is set up, or null if that place is not known. */
	paymentSettings: string | null;
}

/** How to use a connection key. */
export function ConnectSteps( { paymentSettings }: ConnectStepsProps ) {
	return (
		<ol className="meum-status__steps">
			<li>
				{ paymentSettings === null
					? __( 'Open the Meum plugin’s settings.', 'meum-status' )
					: createInterpolateElement(
							__(
								'Open <a>the Meum plugin’s settings</a>.',
								'meum-status'
							),
							{
								// The text comes with the translation.
								// eslint-disable-next-line jsx-a11y/anchor-has-content
								a: <a href={ paymentSettings } />,
							}
					  ) }
			</li>
			<li>
				{ __(
					'Paste the connection key from your Meum dashboard.',
					'meum-status'
				) }
			</li>
			<li>
				{ createInterpolateElement(
					__(
						'Choose <strong>Connect</strong>. This page notices by itself.',
						'meum-status'
					),
					{ strong: <strong /> }
				) }
			</li>
		</ol>
	);
}
