import { createRoot } from '@wordpress/element';
import type { ReactNode } from 'react';
import { rememberHosts } from './api';
import { readMountPoint, type MountPoint } from './mount-point';
import { ErrorBoundary } from './ui/error-boundary';

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
 * @param draw  What stands there, by what the mount point says.
 */
export function mount(
	root: Document,
	place: 'panel' | 'widget',
	draw: ( mountPoint: MountPoint ) => ReactNode
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
		const mountPoint = readMountPoint( element.dataset.settings );
		rememberHosts( mountPoint.hosts );
		createRoot( element ).render(
			<ErrorBoundary>{ draw( mountPoint ) }</ErrorBoundary>
		);
	} );
}
