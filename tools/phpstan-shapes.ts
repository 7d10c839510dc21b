import type { Shape } from '../src/request/shape';

/** A part of a schema that has a name of its own. */
type Titled = Shape & { title?: string };

const WORDS: Readonly< Record< string, string > > = {
	string: 'string',
	integer: 'int',
	number: 'int|float',
	boolean: 'bool',
	null: 'null',
};

const nameOf = ( { title = '' }: Titled ) => `${ title }_Shape`;

/** The type of an object: one field a line. */
function objectType(
	{ properties, required = [] }: Shape,
	named: Readonly< Record< string, Titled > >
): string {
	if ( properties === undefined ) {
		return 'array<string, mixed>';
	}
	const fields = Object.entries( properties ).map(
		( [ name, part ] ) =>
			`${ name }${ required.includes( name ) ? '' : '?' }: ${ typeOf(
				part,
				named
			) }`
	);

	return `array{\n${ fields
		.map( ( field ) => `\t${ field.replace( /\n/g, '\n\t' ) },\n` )
		.join( '' ) }}`;
}

/** A part of a schema as PHPStan writes types. */
function typeOf(
	shape: Shape,
	named: Readonly< Record< string, Titled > >
): string {
	if ( shape.$ref !== undefined ) {
		return nameOf( named[ shape.$ref.split( '/' ).pop() ?? '' ] ?? {} );
	}
	if ( shape.anyOf !== undefined ) {
		return shape.anyOf.map( ( one ) => typeOf( one, named ) ).join( '|' );
	}
	if ( shape.enum !== undefined ) {
		return shape.enum
			.map( ( one ) => ( one === null ? 'null' : `'${ one }'` ) )
			.join( '|' );
	}
	return [ shape.type ?? [] ]
		.flat()
		.map( ( word ) => {
			switch ( word ) {
				case 'array':
					return `list<${
						shape.items ? typeOf( shape.items, named ) : 'mixed'
					}>`;
				case 'object':
					return objectType( shape, named );
				default:
					return WORDS[ word ] ?? 'mixed';
			}
		} )
		.join( '|' );
}

/** All named shapes of the schemas as PHPStan's global type aliases. */
export function phpstanShapes( schemas: readonly Titled[] ): string {
	const aliases = schemas.flatMap( ( schema ) => {
		const named: Readonly< Record< string, Titled > > =
			schema.definitions ?? {};
		return [ schema, ...Object.values( named ) ].map(
			( one ): [ string, string ] => [
				nameOf( one ),
				typeOf( one, named ),
			]
		);
	} );
	const lines = [ ...new Map( aliases ) ].map( ( [ name, type ] ) =>
		type.includes( '\n' )
			? `\t\t${ name }: '''\n${ type
					.split( '\n' )
					.map( ( line ) => `\t\t\t${ line }\n` )
					.join( '' ) }\t\t'''\n`
			: `\t\t${ name }: "${ type }"\n`
	);

	return `# Generated from schemas/ by "npm run types". Do not edit.\nparameters:\n\ttypeAliases:\n${ lines.join(
		''
	) }`;
}
