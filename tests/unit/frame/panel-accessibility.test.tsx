import { render } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Panel } from '../../../src/frame/panel';
import { buildMountPoint } from '../support/build-mount-point';
import { buildSettings, NO_KEY } from '../support/build-settings';
import { serveReport } from '../support/fake-server';
import { pass, stopTime } from '../support/page';
import { REPORTS } from '../support/recorded';
import { SCREENS } from '../support/screens';

beforeEach( stopTime );

describe( 'Panel', () => {
	it.each( Object.entries( SCREENS ) )(
		'has no accessibility violation: %s',
		async ( _name, report ) => {
			// 200 times the same kind of row teach axe nothing, and take it a minute.
			serveReport( { ...report, issues: report.issues.slice( 0, 12 ) } );
			const { container } = render(
				<Panel mountPoint={ buildMountPoint() } />
			);
			await pass( 0 );
			jest.useRealTimers();

			expect( await axe( container ) ).toHaveNoViolations();
		}
	);

	it.each( [
		[ 'a key in the database', buildSettings() ],
		[ 'a key from wp-config.php', buildSettings( { locked: true } ) ],
		[ 'no key', buildSettings( NO_KEY ) ],
		[ 'no rights', buildSettings( NO_KEY, { can_change: false } ) ],
	] )(
		'has no accessibility violation on the Settings screen: %s',
		async ( _name, settings ) => {
			window.history.replaceState( null, '', '?meum-screen=settings' );
			serveReport( REPORTS.connected, settings );
			const { container } = render(
				<Panel mountPoint={ buildMountPoint() } />
			);
			await pass( 0 );
			jest.useRealTimers();

			expect( await axe( container ) ).toHaveNoViolations();
		}
	);
} );
