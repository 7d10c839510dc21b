import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { promisify } from 'node:util';

const execute = promisify( execFile );

/**
 * Copies what is in a folder into another, links as what they point at. The system's own cp
 * takes 0.4 s for the 9,600 files of WordPress and WooCommerce, where Node takes 5 s.
 *
 * @param source Folder.
 * @param target Folder; made if it is not there.
 */
export async function copyTree(
	source: string,
	target: string
): Promise< void > {
	await mkdir( target, { recursive: true } );
	if ( process.platform === 'win32' ) {
		await cp( source, target, { recursive: true, dereference: true } );
	} else {
		await execute( 'cp', [ '-RL', `${ source }/.`, target ] );
	}
}

/**
 * Lays a folder's files out a second time without copying them: both names then lead to one file. It takes a tenth of the
 * time. WordPress writes into its own files where somebody edits a theme or a plugin, or updates: then it is no choice.
 *
 * @param source Folder.
 * @param target Folder on the same disk; made if it is not there.
 */
export async function linkTree(
	source: string,
	target: string
): Promise< void > {
	await mkdir( target, { recursive: true } );
	try {
		await execute( 'cp', [ '-al', `${ source }/.`, target ] );
	} catch {
		// Not every system's cp can link, and not every disk. What it has linked would be in the way of a copy.
		await rm( target, { recursive: true, force: true } );
		await copyTree( source, target );
	}
}

/** Removes a folder at once, or does nothing where the system has no rm. */
export function removeTreeNow( folder: string ): void {
	if ( process.platform !== 'win32' ) {
		spawnSync( 'rm', [ '-rf', folder ] );
	}
}
