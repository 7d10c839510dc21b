import { createRoot } from '@wordpress/element';
import type { ReactNode } from 'react';
import { ErrorBoundary } from './ui/error-boundary';
import { parseSettings, type PanelSettings } from './mount-point';
import { rememberHosts } from './api';

/** The panel may stand inside WooCommerce's settings form, which Enter in a field would send. */
function keepFormFromSubmitting( event: KeyboardEvent ): void {
	if ( event.key === 'Enter' && event.target instanceof HTMLInputElement ) {
		event.preventDefault();
	}
}

/**
 * Draws on every mount point of one kind in a document.
 *
 * @param root  The document.
 * @param place The value of their data-meum-status attribute.
 * @param draw  What stands there, by the settings of the mount point.
 */
export function mount(
	root: Document,
	place: 'panel' | 'widget',
	draw: ( settings: PanelSettings ) => ReactNode
): void {
	root.querySelectorAll< HTMLElement >(
		`[data-meum-status="${ place }"]`
	).forEach( ( element ) => {
		// The second class keeps WooCommerce from asking whether changes should be lost.
		element.classList.add(
			'meum-status',
			'wc-settings-prevent-change-event'
		);
		element.addEventListener( 'keydown', keepFormFromSubmitting );
		const settings = parseSettings( element.dataset.settings );
		rememberHosts( settings.hosts );
		createRoot( element ).render(
			<ErrorBoundary>{ draw( settings ) }</ErrorBoundary>
		);
	} );
}
