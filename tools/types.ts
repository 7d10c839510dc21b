/**
 * Writes src/types/ from schemas/, or with --check proves that what stands there is current.
 */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { compileFromFile } from 'json-schema-to-typescript';

const root = path.resolve( __dirname, '..' );
const schemas = [ 'report', 'settings', 'credential-test' ];
const check = process.argv.includes( '--check' );

async function main(): Promise< void > {
	await mkdir( path.join( root, 'src/types' ), { recursive: true } );
	for ( const name of schemas ) {
		const source = path.join( 'schemas', `${ name }.schema.json` );
		const target = path.join( 'src', 'types', `${ name }.ts` );
		const types = await compileFromFile( path.join( root, source ), {
			bannerComment: `// Generated from ${ source } by "npm run types". Do not edit.`,
			additionalProperties: false,
			ignoreMinAndMaxItems: true,
		} );
		if ( ! check ) {
			await writeFile( path.join( root, target ), types );
			process.stdout.write( `${ target } written.\n` );
			continue;
		}
		const current = await readFile(
			path.join( root, target ),
			'utf8'
		).catch( () => '' );
		if ( current !== types ) {
			throw new Error(
				`${ target } is not what ${ source } gives. Run "npm run types" and commit it.`
			);
		}
	}
}

main().catch( ( error: unknown ) => {
	process.stderr.write(
		`${ error instanceof Error ? error.message : String( error ) }\n`
	);
	process.exitCode = 1;
} );
