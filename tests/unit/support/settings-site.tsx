import { render } from '@testing-library/react';
import { Panel } from '../../../src/frame/panel';
import type { Settings } from '../../../src/types/settings';
import { buildMountPoint } from './build-mount-point';
import { REPORTS } from './recorded';
import { serve, type Received, type Reply } from './fake-server';

/** A panel on its Settings screen; a handler may answer single requests otherwise. */
export function openSettings(
	settings: Settings,
	handler: ( request: Received ) => Reply | Promise< Reply > | null
) {
	const requests = serve(
		( request ) =>
			handler( request ) ?? {
				status: 200,
				body: request.path.includes( '/reports/' )
					? REPORTS.connected
					: settings,
			}
	);
	window.history.replaceState( null, '', '?meum-screen=settings' );
	const view = render( <Panel mountPoint={ buildMountPoint() } /> );

	return { requests, ...view };
}

/** Requests to a path. */
export const to = ( requests: Received[], path: string ) =>
	requests.filter( ( one ) => one.path.endsWith( path ) );
