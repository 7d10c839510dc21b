import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { requireScenario } from '../../sandbox/meum/scenarios';
import { assertAccessible, assertFits } from '../support/axe';
import { later, openBench, freshReport } from '../support/bench';
import { openBrowser } from '../support/browser';
import { keptPanel } from '../support/kept-panel';
import { installTranslation, LOCALE } from '../support/language';
import { needs } from '../support/needs';
import { heading, ownPage, settled } from '../support/panel-pages';

/** Between them they show every part of the panel. */
const SCENARIOS = [ 'degraded', 'pending', 'unauthorized', 'many-issues' ];

function motion( page: Page ): Promise< string > {
	return page
		.locator( '.meum-status' )
		.evaluate( ( root ) =>
			getComputedStyle( root ).getPropertyValue( '--meum-motion' ).trim()
		);
}

describe( 'the panel for somebody', needs( 'chromium' ), () => {
	const bench = openBench();
	const { open } = openBrowser( bench );

	/** Opens the panel's page on a scenario, for such a reader. */
	const show = async (
		scenario: string,
		reader: Parameters< typeof open >[ 1 ] = {}
	) => {
		await bench.sandbox.setScenario( scenario );
		const report = await freshReport( bench );
		const { state, reason } = bench.sandbox.scenario().expected;
		assert.deepEqual( [ report.state, report.reason ], [ state, reason ] );
		const tab = await open( ownPage( bench.site ), reader );
		await heading( tab.page, report.headline );
		return { ...tab, report };
	};

	for ( const scenario of SCENARIOS ) {
		it( `who zooms to 200 %: ${ scenario }`, async () => {
			// At 200 %, a window of 1280 pixels is 640 of CSS.
			const { page } = await show( scenario, {
				width: 640,
				height: 450,
				browser: { deviceScaleFactor: 2 },
			} );
			await assertFits( page );
			await assertAccessible( page );
		} );

		it( `who has forced colours: ${ scenario }`, async () => {
			const { page } = await show( scenario, {
				media: { forcedColors: 'active' },
			} );
			await assertAccessible( page );
			// Grounds are gone, so that every card and badge needs an edge that can be seen.
			const edges = await page
				.locator( '.meum-status__card, .meum-status__badge' )
				.evaluateAll( ( all ) =>
					all.map( ( one ) => {
						const { borderTopColor, borderTopStyle } =
							getComputedStyle( one );
						return borderTopStyle === 'solid'
							? borderTopColor
							: 'none';
					} )
				);
			assert.ok( edges.length > 0 );
			assert.deepEqual(
				edges.filter( ( colour ) =>
					[ 'none', 'rgba(0, 0, 0, 0)' ].includes( colour )
				),
				[]
			);
			// And a tab that is not open must not look as if it were.
			assert.deepEqual(
				await page
					.locator( '.meum-status__tabs a' )
					.evaluateAll( ( tabs ) =>
						tabs.map( ( tab ) => [
							tab.hasAttribute( 'aria-current' ),
							getComputedStyle( tab ).borderBottomWidth,
						] )
					),
				[
					[ true, '2px' ],
					[ false, '0px' ],
				]
			);
		} );
	}

	it( 'who wants no motion', async () => {
		const { page } = await show( 'pending', {
			media: { reducedMotion: 'reduce' },
		} );
		// The one length of everything of the panel's own that moves.
		assert.equal( await motion( page ), '0s' );
		const { page: other } = await show( 'pending' );
		assert.equal( await motion( other ), '0.3s' );
	} );

	it( 'with any of the admin colour schemes', async () => {
		const schemes = await bench.site.evaluate< string[] >( `
				require_once ABSPATH . 'wp-admin/includes/admin.php';
				register_admin_color_schemes();
				return array_keys( $GLOBALS['_wp_admin_css_colors'] );
			` );
		assert.ok( schemes.length >= 8, schemes.join() );
		for ( const scheme of schemes ) {
			await bench.site.evaluate(
				`return update_user_meta( get_user_by( 'login', 'administrator' )->ID, 'admin_color', '${ scheme }' );`
			);
			const { page } = await show( 'pending' );
			assert.match(
				( await page.locator( 'body' ).getAttribute( 'class' ) ) ?? '',
				new RegExp( `admin-color-${ scheme }` )
			);
			await assertAccessible( page );
		}
	} );

	it( 'who is in another time zone than the site', async () => {
		await bench.site.evaluate(
			`update_option( 'timezone_string', 'America/Los_Angeles' ); update_option( 'time_format', 'H:i' ); return true;`
		);
		const { page, report } = await show( 'pending', {
			browser: { timezoneId: 'Pacific/Auckland' },
		} );
		const time = await page.locator( '.meum-status time' ).innerText();
		const there = new Intl.DateTimeFormat( 'en-GB', {
			timeZone: 'America/Los_Angeles',
			hour: '2-digit',
			minute: '2-digit',
		} ).format( new Date( report.pending_key?.expires_at ?? '' ) );
		assert.match( time, /America\/Los_Angeles/ );
		assert.ok( time.includes( there ), `${ time } is ${ there }` );
	} );

	it( 'who waits until the connection key has run out', async () => {
		const { page } = await show( 'pending', { movesTime: true } );
		await settled( page );
		await bench.sandbox.setScenario( 'expired' );
		await later( bench.site, 60 );
		await page.clock.fastForward( '10:00' );
		await heading( page, 'The connection key has expired' );
	} );

	it( 'who completes the connection elsewhere', async () => {
		const { page } = await show( 'pending', { movesTime: true } );
		await settled( page );
		await bench.sandbox.setScenario( 'connected' );
		await later( bench.site, 60 );
		await page.clock.fastForward( '00:10' );
		await heading( page, 'Connected and ready to take payments' );
	} );

	it( 'whose browser loses the network and finds it again', async () => {
		const { page, complaints, report } = await show( 'connected' );
		await settled( page );
		await page.context().setOffline( true );
		await page
			.getByRole( 'button', { name: 'Refresh', exact: true } )
			.click();
		await page
			.getByText( /^This browser cannot reach your site/ )
			.first()
			.waitFor();
		await heading( page, report.headline );
		await assertAccessible( page );
		await bench.sandbox.setScenario( 'degraded' );
		await later( bench.site, 60 );
		await page.context().setOffline( false );
		await heading( page, /problems need your attention/ );
		// The browser says itself that it got no answer.
		complaints.splice(
			0,
			Infinity,
			...complaints.filter(
				( line ) => ! line.includes( 'ERR_INTERNET_DISCONNECTED' )
			)
		);
	} );
} );

const COMPOUND = 'Zahlungsverbindungsschlüsselablaufbenachrichtigung';
const SHORT = 12;

/** What every text holds that was translated. */
const TRANSLATED = /benachrichtigung|有効期限/;

/**
 * Texts as they get in languages that are longer, or that have no spaces: short ones several times as long, sentences by
 * one long word (https://www.w3.org/International/articles/article-text-size).
 */
const LANGUAGES = {
	'long words, as in German': ( text: string ) =>
		text.length <= SHORT
			? `${ text }sbenachrichtigung`
			: `${ text } ${ COMPOUND }`,
	'no spaces, as in Japanese': ( text: string ) =>
		`${ text }${ '支払い用接続キーの有効期限'.repeat(
			Math.ceil( text.length / 40 )
		) }`,
};

for ( const [ name, translate ] of Object.entries( LANGUAGES ) ) {
	describe( `the panel with ${ name }`, needs( 'chromium' ), () => {
		const bench = openBench( {
			muPlugins: {
				'language.php': `<?php add_filter( 'locale', static fn () => '${ LOCALE }' );`,
			},
		} );
		const { open } = openBrowser( bench );
		const show = keptPanel( bench, open, () => ownPage( bench.site ) );

		before( () => installTranslation( bench.site, translate ) );

		for ( const scenario of SCENARIOS ) {
			it( `fits on every screen: ${ scenario }`, async () => {
				const { page, report } = await show(
					requireScenario( scenario )
				);
				assert.match( report.headline, TRANSLATED );
				for ( const width of [ 1280, 320 ] ) {
					await page.setViewportSize( { width, height: 900 } );
					await heading( page, report.headline );
					assert.match(
						await page
							.locator( '.meum-status__refresh' )
							.innerText(),
						TRANSLATED
					);
					await assertFits( page );
				}
			} );
		}
	} );
}
