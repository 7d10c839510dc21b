import '@testing-library/jest-dom';
import { getSettings, setSettings } from '@wordpress/date';
import { toHaveNoViolations } from 'jest-axe';

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
