import { join, resolve } from 'node:path';

/** This repository. */
export const projectDir = resolve( __dirname, '..', '..' );

/** Everything that may be thrown away stands in here, and nothing outside it is written. */
export const cacheDir = join( projectDir, '.cache' );

/** PHP files that run inside the sites. */
export const phpDir = join( __dirname, 'php' );

/** Folder name of the plugin in wp-content/plugins. */
export const pluginSlug = 'meum-status';
