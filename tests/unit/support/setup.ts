import '@testing-library/jest-dom';
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
