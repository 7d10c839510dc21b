import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseSettings } from '../../../src/model/settings';
import { Panel } from '../../../src/screens/panel';
import type { Settings } from '../../../src/types/settings';
import { serve, type Reply } from './fake-server';
import { SCENARIOS } from './scenarios';

export const KEY = 'sk_live_9fK2x7Qd1';

/* Ends of paths. */
export const SAVE = '/credentials/meum';
export const REMOVE = '/credentials/meum/remove';
export const TEST = '/credentials/meum/test';
export const SETTINGS = '/settings';

/** A promise that is kept from outside. */
export function later< Value >() {
	let keep: ( value: Value ) => void = () => {};
	const promise = new Promise< Value >( ( resolve ) => {
		keep = resolve;
	} );
	return { promise, keep };
}

/**
 * A panel on its Settings screen.
 *
 * @param settings What its site has.
 * @param replies  What a request gets, by the end of its path; null for what a healthy site answers.
 * @return All requests, and those to a path.
 */
export function openSite(
	settings: Settings,
	replies: Record< string, () => Reply | Promise< Reply > | null > = {}
) {
	const requests = serve( ( { path } ) => {
		const end = Object.keys( replies ).find( ( one ) =>
			path.endsWith( one )
		);
		const body = path.includes( '/reports/' )
			? SCENARIOS.connected
			: settings;
		return replies[ end ?? '' ]?.() ?? { status: 200, body };
	} );
	window.history.replaceState( null, '', '?meum-screen=settings' );
	render( <Panel settings={ parseSettings( undefined ) } /> );

	return {
		requests,
		to: ( end: string ) =>
			requests.filter( ( { path } ) => path.endsWith( end ) ),
	};
}

export const field = () =>
	screen.findByRole( 'textbox', { name: 'Store API key' } );
export const button = ( name: string ) =>
	screen.findByRole( 'button', { name } );
export const press = async ( name: string ) =>
	userEvent.click( await button( name ) );
export const type = async ( text: string ) =>
	userEvent.type( await field(), text );
export const visit = ( name: string ) =>
	userEvent.click( screen.getByRole( 'link', { name } ) );
