import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../../src/frame/panel';
import type { Report } from '../../../src/types/report';
import { buildMountPoint } from './build-mount-point';
import { serveReport } from './fake-server';
import { pass } from './page';

const user = userEvent.setup( { advanceTimers: jest.advanceTimersByTime } );

/** Presses what can be seen, in a time that stands still. */
export async function press( element: Element ): Promise< void > {
	await user.click( element );
	await pass( 0 );
}

export function pressButton( name: string ): Promise< void > {
	return press( screen.getByRole( 'button', { name } ) );
}

/** Draws the panel of whatever server there is. */
export async function openPanel() {
	const view = render( <Panel mountPoint={ buildMountPoint() } /> );
	await pass( 0 );

	return view;
}

/** Draws the panel of a server that always has one report. */
export async function openReport( report: Report ) {
	const received = serveReport( report );

	return { received, ...( await openPanel() ) };
}
