import { isRecord } from './record';

/** What a value must look like: the part of JSON Schema that the schemas of this plugin use. */
export interface Shape {
	type?: string | readonly string[];
	enum?: ReadonlyArray< string | null >;
	/** Which properties must be there; all of them where it does not say. */
	required?: readonly string[];
	properties?: Readonly< Record< string, Shape > >;
	items?: Shape;
	anyOf?: readonly Shape[];
	/** "#/definitions/…" of the root. */
	$ref?: string;
	definitions?: Readonly< Record< string, Shape > >;
}

const DEFINITIONS = '#/definitions/';

/** The name that JSON Schema has for the type of a value of JSON. */
function typesOf( value: unknown ): string[] {
	if ( value === null ) {
		return [ 'null' ];
	}
	if ( Array.isArray( value ) ) {
		return [ 'array' ];
	}
	return Number.isInteger( value )
		? [ 'integer', 'number' ]
		: [ typeof value ];
}

function hasType( value: unknown, type: Shape[ 'type' ] ): boolean {
	return (
		type === undefined ||
		typesOf( value ).some( ( own ) =>
			typeof type === 'string' ? own === type : type.includes( own )
		)
	);
}

/** Whether an object has all that it must have, each part as it must be. What comes on top does no harm. */
function hasParts(
	value: Record< string, unknown >,
	{ properties = {}, required = Object.keys( properties ) }: Shape,
	root: Shape
): boolean {
	return (
		required.every( ( name ) => value[ name ] !== undefined ) &&
		Object.entries( properties ).every(
			( [ name, part ] ) =>
				value[ name ] === undefined || fits( value[ name ], part, root )
		)
	);
}

/**
 * Whether a value has a shape, down to its last part.
 *
 * @param value What came.
 * @param shape What it must look like.
 * @param root  The shape that holds the definitions.
 */
export function fits( value: unknown, shape: Shape, root = shape ): boolean {
	if ( shape.$ref !== undefined ) {
		const name = shape.$ref.slice( DEFINITIONS.length );
		const meant = root.definitions?.[ name ];
		return meant !== undefined && fits( value, meant, root );
	}
	const { anyOf, items } = shape;

	return (
		hasType( value, shape.type ) &&
		( shape.enum === undefined ||
			shape.enum.some( ( known ) => known === value ) ) &&
		( anyOf === undefined ||
			anyOf.some( ( one ) => fits( value, one, root ) ) ) &&
		( items === undefined ||
			! Array.isArray( value ) ||
			value.every( ( item ) => fits( item, items, root ) ) ) &&
		( ! isRecord( value ) || hasParts( value, shape, root ) )
	);
}
