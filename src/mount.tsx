import { createRoot } from '@wordpress/element';
import { ErrorBoundary } from './components/error-boundary';
import { parseSettings } from './model/settings';
import { Panel } from './screens/panel';

/** The panel may stand inside WooCommerce's settings form, which Enter in a field would send. */
function keepFormFromSubmitting( event: KeyboardEvent ): void {
	if ( event.key === 'Enter' && event.target instanceof HTMLInputElement ) {
		event.preventDefault();
	}
}

/** Draws a panel on every mount point of a document. */
export function mountPanels( root: Document ): void {
	root.querySelectorAll< HTMLElement >(
		'[data-meum-status="panel"]'
	).forEach( ( element ) => {
		// The second class keeps WooCommerce from asking whether changes should be lost.
		element.classList.add(
			'meum-status',
			'wc-settings-prevent-change-event'
		);
		element.addEventListener( 'keydown', keepFormFromSubmitting );
		createRoot( element ).render(
			<ErrorBoundary>
				<Panel settings={ parseSettings( element.dataset.settings ) } />
			</ErrorBoundary>
		);
	} );
}
