import path from 'node:path';
import type { Site } from '../../sandbox/wordpress/site';
import { judge } from './judge';
import { CASES } from './recorded-cases';

/** Where the reports are recorded. */
export const RECORDED = path.join( __dirname, 'recorded-reports.json' );

/** What turns the reading direction of those who look at the file. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What PHP says of each case now, as the file has it. */
export async function record( site: Site ): Promise< string > {
	const reports = await judge( site, Object.values( CASES ) );
	const named = Object.fromEntries(
		Object.keys( CASES ).map( ( name, index ) => [
			name,
			reports[ index ],
		] )
	);

	const json = JSON.stringify( named, null, '\t' ).replace(
		DIRECTIONS,
		( sign ) => `\\u${ sign.charCodeAt( 0 ).toString( 16 ) }`
	);
	return `${ json }\n`;
}
