import { __ } from '@wordpress/i18n';
import { inPlace } from '../ui/in-place';
import { SCREENS, type Screen } from './screen-address';
import type { ScreenResource } from './use-screen';

interface ScreenTabsProps {
	screens: ScreenResource;
}

function label( screen: Screen ): string {
	switch ( screen ) {
		case 'overview':
			return __( 'Overview', 'meum-status' );
		case 'settings':
			return __( 'Settings', 'meum-status' );
	}
}

/** Links to the panel's screens, as WooCommerce has them for its own: they can be opened in a new tab and kept as bookmarks. */
export function ScreenTabs( { screens }: ScreenTabsProps ) {
	const { screen: current, hrefOf, go } = screens;

	return (
		<div
			role="navigation"
			className="meum-status__tabs"
			aria-label={ __( 'Meum status', 'meum-status' ) }
		>
			{ SCREENS.map( ( screen ) => (
				<a
					key={ screen }
					href={ hrefOf( screen ) }
					aria-current={ screen === current ? 'page' : undefined }
					onClick={ inPlace( () => go( screen ) ) }
				>
					{ label( screen ) }
				</a>
			) ) }
		</div>
	);
}
