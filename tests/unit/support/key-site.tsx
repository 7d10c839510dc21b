import { render, screen } from '@testing-library/react';
import { Panel } from '../../../src/frame/panel';
import type { Doubt } from '../../../src/types/doubt';
import type { Report } from '../../../src/types/report';
import type { Settings } from '../../../src/types/settings';
import { buildMountPoint } from './build-mount-point';
import { buildSettings, buildTest, NO_KEY } from './build-settings';
import { REPORTS } from './recorded';
import { serve, type Received } from './fake-server';

export const KEY = 'sk_live_9fK2x7Qd1';
export const SAVE = '/credentials/meum';
export const REMOVE = '/credentials/meum/remove';
export const SETTINGS_SCREEN = '?page=meum-status&meum-screen=settings';

interface Refusal {
	status: number;
	code: string;
	message: string;
	doubt?: Doubt;
}

interface SiteOptions {
	settings?: Settings;
	/** Answers to keys that are sent, in order; then keys are taken. */
	refusals?: Refusal[];
	/** Whether a key that is sent gets no answer at all. */
	isSilent?: boolean;
	search?: string;
	/** What is told while there is a key. */
	report?: Report;
}

/** A site that remembers whether it has a key, as the plugin's PHP does. */
export function openSite( {
	settings: start = buildSettings( NO_KEY ),
	refusals = [],
	isSilent = false,
	search = '?page=meum-status',
	report = REPORTS.connected,
}: SiteOptions = {} ) {
	let settings = start;
	const left = [ ...refusals ];
	const requests = serve( ( { method, path } ) => {
		const isSaving = method === 'POST' && path.endsWith( SAVE );
		if ( isSaving && isSilent ) {
			return 'silent';
		}
		if ( isSaving ) {
			const refusal = left.shift();
			if ( refusal !== undefined ) {
				const { status, code, message, doubt } = refusal;
				return {
					status,
					body: { code, message, data: { status, doubt } },
				};
			}
			settings = buildSettings();
		}
		if ( method === 'POST' && path.endsWith( REMOVE ) ) {
			settings = buildSettings( NO_KEY );
		}
		if ( path.endsWith( '/test' ) ) {
			return { status: 200, body: buildTest() };
		}
		if ( ! path.includes( '/reports/' ) ) {
			return { status: 200, body: settings };
		}
		const hasKey = settings.credentials[ 0 ]?.problem === null;
		return {
			status: 200,
			body: hasKey ? report : REPORTS.unconfigured,
		};
	} );
	window.history.replaceState( null, '', `/wp-admin/tools.php${ search }` );

	return {
		requests,
		...render( <Panel mountPoint={ buildMountPoint() } /> ),
	};
}

/** The field for a key, once it is there. */
export const field = () =>
	screen.findByRole( 'textbox', { name: 'Store API key' } );

/** A button, once it is there. */
export const button = ( name: string ) =>
	screen.findByRole( 'button', { name } );

/** What was sent to a path, in order. */
export function sent( requests: Received[], path: string ): unknown[] {
	return requests
		.filter(
			( request ) =>
				request.method === 'POST' && request.path.endsWith( path )
		)
		.map( ( { body } ) => body );
}

/** Whether the browser would ask before the page is left. */
export function isGuarded(): boolean {
	return ! window.dispatchEvent(
		new Event( 'beforeunload', { cancelable: true } )
	);
}
