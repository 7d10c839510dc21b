import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { getSettings, setSettings } from '@wordpress/date';
import { toHaveNoViolations } from 'jest-axe';

/*
 * The preset's setImmediate waits by whatever setTimeout is at the time. React would plan its work by it, lose what was planned when a
 * test gives back its fake timers, and never plan again. Without it React keeps the real setTimeout, found here before it is loaded.
 */
if ( 'window' in globalThis ) {
	Reflect.deleteProperty( globalThis, 'setImmediate' );
}

expect.extend( toHaveNoViolations );

// What a test waits for takes a machine that is busy more than the second that is usual, and less than a test may take.
configure( { asyncUtilTimeout: 40_000 } );

/** The site's zone in all tests. */
setSettings( {
	...getSettings(),
	formats: { ...getSettings().formats, time: 'H:i', date: 'j F Y' },
	timezone: {
		offset: 1,
		offsetFormatted: '1',
		string: 'Europe/Madrid',
		abbr: 'CET',
	},
} );

// An hour of fake time is thousands of ticks, which a busy machine takes its time over.
jest.setTimeout( 60_000 );
