import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { external } from '@wordpress/icons';
import type { Action } from '../model/action';
import { providerName, type Provider } from '../model/provider';
import { inPlace } from '../ui/in-place';

interface ActionButtonProps {
	provider: Provider;
	action: Action;
}

/** Leads to where the next step is taken; to the provider's dashboard in a new tab. */
export function ActionButton( { provider, action }: ActionButtonProps ) {
	const shared = {
		__next40pxDefaultSize: true,
		className: 'meum-status__action',
		variant: 'primary',
		href: action.href,
	} as const;

	switch ( action.kind ) {
		case 'payment_settings':
			return (
				<Button { ...shared }>
					<span>
						{ __( 'Open payment settings', 'meum-status' ) }
					</span>
				</Button>
			);
		case 'key_entry':
			return (
				<Button { ...shared } onClick={ inPlace( action.open ) }>
					<span>{ __( 'Enter a new key', 'meum-status' ) }</span>
				</Button>
			);
		case 'dashboard':
			return (
				<Button
					{ ...shared }
					target="_blank"
					rel="noopener noreferrer"
					icon={ external }
					iconPosition="right"
				>
					<span>
						{ sprintf(
							/* translators: %s: name of the provider. */
							__( 'Open %s dashboard', 'meum-status' ),
							providerName( provider )
						) }
					</span>
				</Button>
			);
	}
}
