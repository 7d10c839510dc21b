import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { openBrowser } from '../support/browser';
import { needs } from '../support/needs';
import { ownPage } from '../support/panel-pages';
import { importedNames } from '../support/source';

const bench = openBench();
const { open } = openBrowser( bench );

/** What WordPress brings, by the handles that the build found, as "apiFetch" and its names. The other packages are in the bundle. */
function fromWordPress(): [ name: string, imported: string[] ][] {
	const asset = readFileSync(
		path.resolve( __dirname, '../../build/panel.asset.php' ),
		'utf8'
	);
	return [ ...importedNames() ].flatMap(
		( [ module, names ] ): [ string, string[] ][] => {
			const name = module.replace( /^@wordpress\//, '' );
			const camel = name.replace( /-(\w)/g, ( _all, letter: string ) =>
				letter.toUpperCase()
			);
			return name !== module && asset.includes( `'wp-${ name }'` )
				? [ [ camel, [ ...names ] ] ]
				: [];
		}
	);
}

describe( 'what the panel imports from WordPress', needs( 'chromium' ), () => {
	it( 'is there', async () => {
		const wanted = fromWordPress();
		assert.ok( wanted.length >= 6, `${ wanted.length } packages` );
		const { page } = await open( ownPage( bench.site ) );

		const missing = await page.evaluate( ( packages ) => {
			const { wp } = window as unknown as {
				wp: Record< string, Record< string, unknown > | undefined >;
			};
			return packages.flatMap( ( [ name, names ] ) => {
				const found = wp[ name ];
				return names
					.filter( ( one ) =>
						one === 'default'
							? typeof found !== 'function'
							: found?.[ one ] === undefined
					)
					.map( ( one ) => `${ name }: ${ one }` );
			} );
		}, wanted );

		assert.deepEqual( missing, [] );
	} );
} );
