import { render } from '@testing-library/react';
import fc from 'fast-check';
import { Panel } from '../../../src/frame/panel';
import { rounds } from '../../support/thorough';
import { anyReport } from '../support/any-report';
import { buildMountPoint } from '../support/build-mount-point';
import { serveReport } from '../support/fake-server';
import { pass, stopTime } from '../support/page';

jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const SEED = Number( process.env.MEUM_SEED ?? 20261122 );
// A minute of work: all of them where nobody waits.
const REPORTS = rounds( 1_000, 100 );

beforeEach( stopTime );

afterEach( () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
} );

test( `${ REPORTS } reports, one stranger than the other, are all shown (seed ${ SEED })`, async () => {
	for ( const report of fc.sample( anyReport, {
		seed: SEED,
		numRuns: REPORTS,
	} ) ) {
		serveReport( report );
		const { container, unmount } = render(
			<Panel mountPoint={ buildMountPoint() } />
		);
		await pass( 0 );

		expect( container ).not.toHaveTextContent(
			'This panel stopped working'
		);
		expect( container.querySelector( 'h3, h2' ) ).not.toBeNull();
		expect( container.querySelector( 'script' ) ).toBeNull();
		unmount();
	}
}, 300000 );
