import { createWriteStream, existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cachedFolder } from './wordpress/cache';
import { unzip } from './wordpress/folders';

/** Where the current versions are asked for; the answers name the archives. */
export const officialApi = 'https://api.wordpress.org';

/** A closed network must not hold up a demo. */
const ASK_TIMEOUT = 4_000;
const STALL_TIMEOUT = 30_000;
const MAX_ARCHIVE = 300 * 1024 * 1024;
const PERCENT_STEP = 25;

export interface Release {
	version: string;
	archive: string;
}

export interface Releases {
	wordpress: Release;
	woocommerce: Release;
}

type Progress = ( sentence: string ) => void;

async function ask( address: string ): Promise< unknown > {
	const answer = await fetch( address, {
		signal: AbortSignal.timeout( ASK_TIMEOUT ),
	} );
	if ( ! answer.ok ) {
		throw new Error(
			`${ new URL( address ).host } answered ${ answer.status }`
		);
	}
	return answer.json();
}

/**
 * A release as the answers describe one; the version becomes part of a folder's name, and an
 * archive comes from the place that was asked or over TLS.
 */
function release( version: unknown, archive: unknown, api: string ): Release {
	const isTrusted =
		typeof archive === 'string' &&
		( archive.startsWith( 'https://' ) ||
			new URL( archive ).host === new URL( api ).host );
	if (
		typeof version !== 'string' ||
		! /^[0-9][0-9a-zA-Z.-]{0,30}$/.test( version ) ||
		! isTrusted
	) {
		throw new Error( `${ new URL( api ).host } named no release` );
	}
	return { version, archive };
}

function property( value: unknown, name: string ): unknown {
	const isObject = typeof value === 'object' && value !== null;
	return isObject
		? new Map( Object.entries( value ) ).get( name )
		: undefined;
}

/**
 * @param api Address of the official API, or of a stand-in.
 * @return The current WordPress and WooCommerce.
 * @throws An Error that says what went wrong, within four seconds.
 */
export async function currentReleases(
	api = officialApi
): Promise< Releases > {
	const [ core, plugin ] = await Promise.all( [
		ask( `${ api }/core/version-check/1.7/` ),
		ask(
			`${ api }/plugins/info/1.2/?action=plugin_information&request%5Bslug%5D=woocommerce`
		),
	] );
	const offer = property( property( core, 'offers' ), '0' );
	return {
		wordpress: release(
			property( offer, 'current' ),
			property( offer, 'download' ),
			api
		),
		woocommerce: release(
			property( plugin, 'version' ),
			property( plugin, 'download_link' ),
			api
		),
	};
}

/** Counts what passes, speaks at each quarter, and fails where nothing comes for 30 s. */
function meter(
	name: string,
	total: number,
	stop: AbortController,
	say: Progress
): Transform {
	let bytes = 0;
	let said = 0;
	let timer = setTimeout( () => stop.abort(), STALL_TIMEOUT );
	return new Transform( {
		transform( chunk: Buffer, _, done ) {
			clearTimeout( timer );
			timer = setTimeout( () => stop.abort(), STALL_TIMEOUT );
			bytes += chunk.length;
			const percent =
				total > 0 ? Math.floor( ( bytes / total ) * 100 ) : 0;
			if ( percent >= said + PERCENT_STEP ) {
				said = percent - ( percent % PERCENT_STEP );
				say( `${ name }: ${ said } %` );
			}
			const isTooLarge = bytes > MAX_ARCHIVE;
			done(
				isTooLarge
					? new Error( `${ name } is larger than 300 MB` )
					: null,
				chunk
			);
		},
		destroy( error, done ) {
			clearTimeout( timer );
			done( error );
		},
	} );
}

/** What a body holds, piece by piece. */
async function* pieces(
	body: ReadableStream< Uint8Array >
): AsyncGenerator< Uint8Array > {
	const reader = body.getReader();
	for (
		let piece = await reader.read();
		! piece.done;
		piece = await reader.read()
	) {
		yield piece.value;
	}
}

/** Writes an archive to a file, piece by piece. */
async function download(
	name: string,
	address: string,
	file: string,
	say: Progress
): Promise< void > {
	const stop = new AbortController();
	const answer = await fetch( address, { signal: stop.signal } );
	if ( ! answer.ok || ! answer.body ) {
		throw new Error(
			`${ new URL( address ).host } answered ${ answer.status }`
		);
	}
	const total = Number( answer.headers.get( 'content-length' ) ?? 0 );
	await pipeline(
		pieces( answer.body ),
		meter( name, total, stop, say ),
		createWriteStream( file )
	);
}

/**
 * @param slug  Folder inside the archive: wordpress or woocommerce.
 * @param found The release to fetch, unless it is in the cache.
 * @param say   Told how far it is.
 * @return The unpacked folder.
 * @throws An Error that says what went wrong; nothing half is left.
 */
export async function downloadedFolder(
	slug: 'wordpress' | 'woocommerce',
	found: Release,
	say: Progress
): Promise< string > {
	const name = `${ slug === 'wordpress' ? 'WordPress' : 'WooCommerce' } ${
		found.version
	}`;
	const folder = await cachedFolder(
		`sources/${ slug }-${ found.version }`,
		async ( target ) => {
			say( `Downloading ${ name }.` );
			const file = join( target, 'archive.zip' );
			await download( name, found.archive, file, say );
			await unzip( await readFile( file ), target );
			await rm( file );
			if ( ! existsSync( join( target, slug ) ) ) {
				throw new Error(
					`the archive of ${ name } has no folder ${ slug }`
				);
			}
		}
	);
	return join( folder, slug );
}
