import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @param name   Command as it is typed.
 * @param others Folders to look into besides PATH.
 * @return Full path, or null where there is none that may be run.
 */
export function findProgram(
	name: string,
	others: string[] = []
): string | null {
	const folders = ( process.env.PATH ?? '' ).split( delimiter );
	for ( const folder of [ ...folders, ...others ] ) {
		const path = join( folder, name );
		try {
			accessSync( path, constants.X_OK );
			return path;
		} catch {
			// Not here.
		}
	}
	return null;
}
