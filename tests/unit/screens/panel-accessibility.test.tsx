import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { parseSettings } from '../../../src/model/settings';
import { Panel } from '../../../src/screens/panel';
import { serveReport } from '../support/fake-server';
import { SCENARIOS } from '../support/scenarios';

describe( 'Panel', () => {
	it.each( Object.entries( SCENARIOS ) )(
		'has no accessibility violation: %s',
		async ( _name, report ) => {
			// 200 times the same kind of row teach axe nothing, and take it a minute.
			serveReport( { ...report, issues: report.issues.slice( 0, 12 ) } );
			const { container } = render(
				<Panel settings={ parseSettings( undefined ) } />
			);
			await screen.findByRole( 'heading', { name: report.headline } );

			expect( await axe( container ) ).toHaveNoViolations();
		}
	);
} );
