import { render } from '@testing-library/react';
import { axe } from 'jest-axe';
import { parseSettings } from '../../../src/model/settings';
import { Panel } from '../../../src/screens/panel';
import { serveReport } from '../support/fake-server';
import { pass, stopTime } from '../support/page';
import { SCENARIOS } from '../support/scenarios';

beforeEach( stopTime );

describe( 'Panel', () => {
	it.each( Object.entries( SCENARIOS ) )(
		'has no accessibility violation: %s',
		async ( _name, report ) => {
			// 200 times the same kind of row teach axe nothing, and take it a minute.
			serveReport( { ...report, issues: report.issues.slice( 0, 12 ) } );
			const { container } = render(
				<Panel settings={ parseSettings( undefined ) } />
			);
			await pass( 0 );
			jest.useRealTimers();

			expect( await axe( container ) ).toHaveNoViolations();
		}
	);
} );
