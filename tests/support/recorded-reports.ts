import path from 'node:path';
import type { Site } from '../../sandbox/wordpress/site';
import { judge } from './judge';
import { CASES } from './recorded-cases';

/** Where the reports are recorded. */
export const RECORDED = path.join( __dirname, 'recorded-reports.json' );

/** What PHP says of each case now, as the file has it. */
export async function record( site: Site ): Promise< string > {
	const reports = await judge( site, Object.values( CASES ) );
	const named = Object.fromEntries(
		Object.keys( CASES ).map( ( name, index ) => [
			name,
			reports[ index ],
		] )
	);

	return `${ JSON.stringify( named, null, '\t' ) }\n`;
}
