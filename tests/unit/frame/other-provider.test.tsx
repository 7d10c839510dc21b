import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../../src/frame/panel';
import { buildMountPoint } from '../support/build-mount-point';
import {
	buildCheck,
	buildDetail,
	buildReport,
	buildRow,
} from '../support/build-report';
import { buildSettings } from '../support/build-settings';
import { serveReport } from '../support/fake-server';

const REPORT = buildReport( {
	provider: 'acme',
	name: 'Acme Pay',
	state: 'attention',
	badge: { tone: 'warn', word: 'Look here' },
	reason: 'nobody_knows_this',
	reasons: [ 'nobody_knows_this' ],
	headline: 'Acme Pay wants something',
	lead: 'Customers can pay.',
	who: 'Somebody can do it.',
	checks: [ buildCheck( { id: 'vault', label: 'Vault', text: 'Open' } ) ],
	details: [ buildDetail( { name: 'vault', label: 'Vault' } ) ],
	comparison: [ buildRow( { field: 'vault', label: 'Vault' } ) ],
	no_issues: 'Acme Pay has no problems.',
	key_badge: { tone: 'good', word: 'Taken by Acme Pay' },
} );

const SETTINGS = buildSettings( {
	provider: 'acme',
	name: 'Acme Pay',
	constant: 'ACME_TOKEN',
	prefix: 'acme_1234567',
	field: { label: 'Token', placeholder: 'acme_…', help: 'From Acme Pay.' },
} );

describe( 'a provider that this code has never heard of', () => {
	it( 'is shown with all that its report says, and under no other name', async () => {
		const received = serveReport( REPORT, SETTINGS );
		window.history.replaceState( null, '', '?page=meum-status' );
		const { container } = render(
			<Panel
				mountPoint={ buildMountPoint( {
					provider: 'acme',
					name: 'Acme Pay',
				} ) }
			/>
		);

		for ( const words of [
			'Look here',
			'Customers can pay.',
			'Somebody can do it.',
			'Open',
			'Acme Pay has no problems.',
			'What Acme Pay has on record',
		] ) {
			expect(
				( await screen.findAllByText( words ) )[ 0 ]
			).toBeVisible();
		}
		expect( container ).not.toHaveTextContent( /meum/i );
		expect( received[ 0 ]?.path ).toBe( '/meum-status/v1/reports/acme' );

		await userEvent.click(
			screen.getByRole( 'link', { name: 'Settings' } )
		);
		expect( await screen.findByText( 'Taken by Acme Pay' ) ).toBeVisible();
		expect( screen.getByText( 'ACME_TOKEN' ) ).toBeVisible();
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Replace' } )
		);
		expect(
			screen.getByRole( 'textbox', { name: 'Token' } )
		).toHaveAttribute( 'placeholder', 'acme_…' );
		expect( container ).not.toHaveTextContent( /meum/i );
	} );
} );
