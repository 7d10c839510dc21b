/**
 * Writes src/types/ from schemas/, or with --check proves that what stands there is current: a type for each schema, and in shapes.ts
 * what the panel holds answers against before it draws them. And phpstan-shapes.neon, which names the same shapes for PHPStan.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileFromFile } from 'json-schema-to-typescript';
import type { Shape } from '../src/request/shape';
import { phpstanShapes } from './phpstan-shapes';

const root = path.resolve( __dirname, '..' );
const schemas = [ 'report', 'settings', 'credential-test', 'doubt' ];

/** What only PHP has to know: the panel knows no provider. */
const ofProviders = [ 'meum-answer' ];
const check = process.argv.includes( '--check' );

const banner = ( source: string ) =>
	`// Generated from ${ source } by "npm run types". Do not edit.`;

/** Which properties a schema requires; undefined where that is all of them, which goes without saying in a shape. */
function mustHave( {
	required = [],
	properties = {},
}: Shape ): readonly string[] | undefined {
	return Object.keys( properties ).every( ( name ) =>
		required.includes( name )
	)
		? undefined
		: required;
}

/** A schema without what is written for people, and without limits that no drawing depends on. */
function bare( schema: Shape ): Shape {
	const each = ( parts: Readonly< Record< string, Shape > > ) =>
		Object.fromEntries(
			Object.entries( parts ).map( ( [ name, part ] ) => [
				name,
				bare( part ),
			] )
		);
	const { type, properties, items, anyOf, $ref, definitions } = schema;
	const required = mustHave( schema );

	return {
		...( type && { type } ),
		...( schema.enum && { enum: schema.enum } ),
		...( required && { required } ),
		...( properties && { properties: each( properties ) } ),
		...( items && { items: bare( items ) } ),
		...( anyOf && { anyOf: anyOf.map( bare ) } ),
		...( $ref && { $ref } ),
		...( definitions && { definitions: each( definitions ) } ),
	};
}

/** A schema by its name. */
async function read( name: string ): Promise< Shape > {
	return JSON.parse(
		await readFile(
			path.join( root, 'schemas', `${ name }.schema.json` ),
			'utf8'
		)
	);
}

/** The text of shapes.ts. */
async function shapes(): Promise< string > {
	const constants = await Promise.all(
		schemas.map( async ( name ) => {
			const schema = await read( name );
			return `export const ${ name
				.toUpperCase()
				.replace( '-', '_' ) }: Shape = ${ JSON.stringify(
				bare( schema ),
				null,
				'\t'
			) };\n`;
		} )
	);

	return [
		`${ banner(
			'schemas/'
		) }\n\nimport type { Shape } from '../request/shape';\n`,
		...constants,
	].join( '\n' );
}

async function keep(
	target: string,
	source: string,
	text: string
): Promise< void > {
	if ( ! check ) {
		await writeFile( path.join( root, target ), text );
		process.stdout.write( `${ target } written.\n` );
		return;
	}
	const current = await readFile( path.join( root, target ), 'utf8' ).catch(
		() => ''
	);
	if ( current !== text ) {
		throw new Error(
			`${ target } is not what ${ source } gives. Run "npm run types" and commit it.`
		);
	}
}

async function main(): Promise< void > {
	const folder = path.join( 'src', 'types' );
	await mkdir( path.join( root, folder ), { recursive: true } );
	for ( const name of schemas ) {
		const source = path.join( 'schemas', `${ name }.schema.json` );
		const types = await compileFromFile( path.join( root, source ), {
			bannerComment: banner( source ),
			additionalProperties: false,
			ignoreMinAndMaxItems: true,
		} );
		await keep( path.join( folder, `${ name }.ts` ), source, types );
	}
	await keep( path.join( folder, 'shapes.ts' ), 'schemas/', await shapes() );
	await keep(
		'phpstan-shapes.neon',
		'schemas/',
		phpstanShapes(
			await Promise.all( [ ...schemas, ...ofProviders ].map( read ) )
		)
	);
}

main().catch( ( error: unknown ) => {
	process.stderr.write(
		`${ error instanceof Error ? error.message : String( error ) }\n`
	);
	process.exitCode = 1;
} );
