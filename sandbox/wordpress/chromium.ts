import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './present';

/** As root it runs without its own sandbox; and nothing of it may ask machines that are not there. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// A route that answers instead would switch off the browser's cache.
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * Starts this machine's Chromium, without a window.
 *
 * @throws An Error with one sentence where there is none.
 */
export function launchChromium(): Promise< Browser > {
	const executablePath = chromiumPath();
	if ( executablePath === null ) {
		throw new Error(
			'Chromium is missing: install it, or name it in CHROMIUM_PATH.'
		);
	}
	return chromium.launch( { executablePath, args: FLAGS } );
}
