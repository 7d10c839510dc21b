import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bench } from './bench';
import { phpFile } from './php-file';

export const ownCopy = 'meum-status/meum-status.php';
/** Loaded before the plugin's own folder: WordPress loads plugins in the order of their names. */
export const earlyCopy = 'a-meum-status/meum-status.php';
export const lateCopy = 'z-meum-status/meum-status.php';

/** Makes the copy in a folder one of another version, whose files lie elsewhere. */
async function age( folder: string ): Promise< void > {
	await cp( path.join( folder, 'includes' ), path.join( folder, 'lib' ), {
		recursive: true,
	} );
	await rm( path.join( folder, 'includes' ), { recursive: true } );
	for ( const name of [ 'meum-status.php', 'uninstall.php' ] ) {
		const file = path.join( folder, name );
		const text = await readFile( file, 'utf8' );
		await writeFile(
			file,
			text
				.replaceAll( '/includes/', '/lib/' )
				.replaceAll( '0.1.0', '0.0.9' )
		);
	}
}

/** Lays copies of the plugin beside it, each as if nothing had ever happened to it. */
export async function layCopies(
	{ site }: Bench,
	...files: string[]
): Promise< void > {
	const plugins = path.join( site.dir, 'wp-content', 'plugins' );
	const original = path.join( site.dir, 'wp-content', 'original' );
	await cp( path.join( plugins, 'meum-status' ), original, {
		recursive: true,
		errorOnExist: false,
		force: false,
	} ).catch( () => undefined );
	for ( const file of [ ownCopy, earlyCopy, lateCopy ] ) {
		const folder = path.join( plugins, path.dirname( file ) );
		await rm( folder, { recursive: true, force: true } );
		if ( file === ownCopy || files.includes( file ) ) {
			await cp( original, folder, { recursive: true } );
		}
		if ( file !== ownCopy && files.includes( file ) ) {
			await age( folder );
		}
	}
}

/** Lays a copy into mu-plugins, with the file that loads it. */
export async function layMustUse( { site }: Bench ): Promise< void > {
	const folder = path.join( site.dir, 'wp-content', 'mu-plugins' );
	await mkdir( folder, { recursive: true } );
	await cp(
		path.join( site.dir, 'wp-content', 'plugins', 'meum-status' ),
		path.join( folder, 'meum-status' ),
		{ recursive: true }
	);
	await writeFile(
		path.join( folder, 'load-meum-status.php' ),
		`<?php require __DIR__ . '/meum-status/meum-status.php';`
	);
}

export async function removeMustUse( { site }: Bench ): Promise< void > {
	for ( const name of [ 'meum-status', 'load-meum-status.php' ] ) {
		await rm( path.join( site.dir, 'wp-content', 'mu-plugins', name ), {
			recursive: true,
			force: true,
		} );
	}
}

export interface Left {
	/** Whether the background check is scheduled. */
	scheduled: boolean;
	/** Names of what the plugin has stored. */
	stored: string[];
}

/**
 * Activates, deactivates or deletes copies, as wp-admin does it.
 *
 * @return What is left then.
 */
export function change(
	{ site }: Bench,
	what: 'activate' | 'deactivate' | 'delete' | 'nothing',
	...files: string[]
): Promise< Left > {
	return site.evaluate( phpFile( 'change-plugins', { what, files } ) );
}
