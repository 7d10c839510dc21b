import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Limits in time and size that tests on a real site cannot measure to the point, since the machine may be busy. There they have
 * slack; here they are what the code says.
 */
const LIMITS: [
	what: string,
	file: string,
	constant: string,
	value: number,
][] = [
	[ 'a request ends after 8 s', 'Http/Limits', 'TIME', 8 ],
	[ 'an answer ends after 1 MiB', 'Http/Limits', 'BODY', 1_048_576 ],
	[ 'headers end after 64 kB', 'Http/Limits', 'HEAD', 65_536 ],
	[ 'nobody asks again within 10 s', 'Status/Schedule', 'PAUSE', 10 ],
	[ 'a dead owner lets go after 30 s', 'Status/Lock', 'LIFETIME', 30 ],
];

describe( 'what a test with slack cannot tell', () => {
	it.each( LIMITS )( '%s', ( _what, file, constant, value ) => {
		const source = readFileSync(
			path.resolve( __dirname, `../../includes/${ file }.php` ),
			'utf8'
		);
		const found = new RegExp( `const ${ constant }\\s*= (\\d+);` ).exec(
			source
		);

		expect( Number( found?.[ 1 ] ) ).toBe( value );
	} );
} );
