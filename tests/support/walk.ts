import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Report } from '../../src/types/report';
import { assertAccessible, assertFits } from './axe';
import { heading } from './panel-pages';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 800 };

/** The panel shows a report whole, to everybody, wide and at 320 pixels. The console is judged when the test has ended. */
export async function assertShows(
	page: Page,
	report: Report
): Promise< void > {
	await page.setViewportSize( WIDE );
	await heading( page, report.headline );
	assert.equal(
		await page
			.locator( '.meum-status' )
			.getByText( report.next_step )
			.first()
			.isVisible(),
		true
	);
	await assertAccessible( page );

	await page.setViewportSize( NARROW );
	await assertFits( page );
	await assertAccessible( page );
}
