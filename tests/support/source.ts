import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve( __dirname, '../../src' );

/** A string of the source that is to be translated. */
export interface Translatable {
	singular: string;
	plural: string | null;
}

/** All files of src/, by their path in it. */
export function sources(): ts.SourceFile[] {
	return readdirSync( root, { recursive: true, encoding: 'utf8' } )
		.filter( ( name ) => /\.tsx?$/.test( name ) )
		.map( ( name ) =>
			ts.createSourceFile(
				name,
				readFileSync( path.join( root, name ), 'utf8' ),
				ts.ScriptTarget.Latest,
				true
			)
		);
}

/** Looks at a node and at all below it. */
export function visit( node: ts.Node, look: ( node: ts.Node ) => void ): void {
	look( node );
	node.forEachChild( ( child ) => visit( child, look ) );
}

/** Text of a call's argument, which has to stand there as it is for translators to find it. */
function literal( call: ts.CallExpression, index: number ): string {
	const argument = call.arguments[ index ];
	if ( argument === undefined || ! ts.isStringLiteralLike( argument ) ) {
		throw new Error( `No translator can find: ${ call.getText() }` );
	}
	return argument.text;
}

/** Every string of src/ that is to be translated. */
export function translatableStrings(): Translatable[] {
	const found: Translatable[] = [];
	for ( const source of sources() ) {
		visit( source, ( node ) => {
			if ( ! ts.isCallExpression( node ) ) {
				return;
			}
			switch ( node.expression.getText() ) {
				case '__':
					found.push( {
						singular: literal( node, 0 ),
						plural: null,
					} );
					break;
				case '_n':
					found.push( {
						singular: literal( node, 0 ),
						plural: literal( node, 1 ),
					} );
					break;
				case '_x':
				case '_nx':
					throw new Error( 'Contexts are not looked at here yet.' );
			}
		} );
	}
	return found;
}

/** The names that src/ imports as values, by module; a default import is called default. */
export function importedNames(): Map< string, Set< string > > {
	const modules = new Map< string, Set< string > >();
	for ( const source of sources() ) {
		source.forEachChild( ( node ) => {
			if (
				! ts.isImportDeclaration( node ) ||
				! ts.isStringLiteral( node.moduleSpecifier ) ||
				node.importClause === undefined ||
				node.importClause.isTypeOnly
			) {
				return;
			}
			const { name, namedBindings } = node.importClause;
			const names = modules.get( node.moduleSpecifier.text ) ?? new Set();
			modules.set( node.moduleSpecifier.text, names );
			if ( name ) {
				names.add( 'default' );
			}
			if ( namedBindings && ts.isNamedImports( namedBindings ) ) {
				namedBindings.elements
					.filter( ( { isTypeOnly } ) => ! isTypeOnly )
					.forEach( ( { propertyName, name: local } ) =>
						names.add( ( propertyName ?? local ).text )
					);
			}
		} );
	}
	return modules;
}
