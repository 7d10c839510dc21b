import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Lines, Measure, MeasuredFunction } from './measure';

/** What more may stand on the line of a sentence. */
const AROUND =
	/^(?:__|_n|sprintf|createInterpolateElement|'meum-status'|"meum-status"|[(),;:?.{}[\]]|return)$/;

const SENTENCE = /\w .*\w/;

type Kind = 'comments' | 'between' | 'sentences' | 'logic';

const RANKS: readonly Kind[] = [ 'comments', 'between', 'logic', 'sentences' ];

function kindOf( token: ts.Node, file: ts.SourceFile ): Kind {
	const text = token.getText( file );
	if ( ts.isStringLiteralLike( token ) || ts.isJsxText( token ) ) {
		return SENTENCE.test( text ) ? 'sentences' : 'logic';
	}
	return AROUND.test( text ) ? 'between' : 'logic';
}

/** Numbers of the lines on which a part of a file stands, from 0. */
function linesOf( start: number, end: number, file: ts.SourceFile ): number[] {
	const first = file.getLineAndCharacterOfPosition( start ).line;
	const last = file.getLineAndCharacterOfPosition( end ).line;

	return Array.from( { length: last - first + 1 }, ( _, at ) => first + at );
}

/** Calls for each token of a part of a file. */
function eachToken(
	node: ts.Node,
	file: ts.SourceFile,
	call: ( token: ts.Node ) => void
): void {
	const children = node.getChildren( file );
	if ( children.length === 0 ) {
		if ( node.getWidth( file ) > 0 ) {
			call( node );
		}
		return;
	}
	for ( const child of children ) {
		if ( ! ts.isJSDoc( child ) ) {
			eachToken( child, file, call );
		}
	}
}

/** Comments are what is neither blank nor of a token. */
function countLines( file: ts.SourceFile ): Lines {
	const kinds = new Map< number, number >();
	eachToken( file, file, ( token ) => {
		const rank = RANKS.indexOf( kindOf( token, file ) );
		for ( const line of linesOf(
			token.getStart( file ),
			token.getEnd(),
			file
		) ) {
			kinds.set( line, Math.max( kinds.get( line ) ?? 0, rank ) );
		}
	} );
	const texts = file.text.split( '\n' );
	const isOf = ( ...wanted: Kind[] ) =>
		[ ...kinds.values() ].filter( ( rank ) =>
			wanted.some( ( kind ) => RANKS[ rank ] === kind )
		).length;

	return {
		logic: isOf( 'logic', 'between' ),
		sentences: isOf( 'sentences' ),
		comments: texts.filter(
			( text, line ) => text.trim() !== '' && ! kinds.has( line )
		).length,
		all: texts.length - 1,
	};
}

function branches( node: ts.Node ): boolean {
	return (
		ts.isIfStatement( node ) ||
		ts.isSwitchStatement( node ) ||
		ts.isIterationStatement( node, false ) ||
		ts.isCatchClause( node )
	);
}

function nameOf( node: ts.SignatureDeclaration, file: ts.SourceFile ): string {
	const { parent } = node;
	if ( node.name ) {
		return node.name.getText( file );
	}
	return ts.isVariableDeclaration( parent )
		? parent.name.getText( file )
		: 'function';
}

function measureFunction(
	node: ts.FunctionLikeDeclaration,
	file: ts.SourceFile
): MeasuredFunction {
	const own = new Set< number >();
	let table = true;
	const visit = ( part: ts.Node ) => {
		if (
			( part !== node && ts.isFunctionLike( part ) ) ||
			ts.isJsxElement( part ) ||
			ts.isJsxSelfClosingElement( part ) ||
			ts.isJsxFragment( part )
		) {
			return;
		}
		table &&= ! branches( part );
		const children = part.getChildren( file );
		if ( children.length === 0 && part.getWidth( file ) > 0 ) {
			linesOf( part.getStart( file ), part.getEnd(), file ).forEach(
				( line ) => own.add( line )
			);
		}
		children.filter( ( child ) => ! ts.isJSDoc( child ) ).forEach( visit );
	};
	if ( node.body ) {
		visit( node.body );
	}

	return {
		name: nameOf( node, file ),
		line:
			file.getLineAndCharacterOfPosition( node.getStart( file ) ).line +
			1,
		// The braces are no lines of their own.
		lines: Math.max( 0, own.size - 2 ),
		table,
	};
}

/** Measures one file of TypeScript. */
export function measureTypescript( name: string ): Measure {
	const file = ts.createSourceFile(
		name,
		readFileSync( name, 'utf8' ),
		ts.ScriptTarget.ES2022,
		true,
		name.endsWith( 'x' ) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
	);
	const functions: MeasuredFunction[] = [];
	const visit = ( node: ts.Node ) => {
		if (
			ts.isFunctionDeclaration( node ) ||
			ts.isMethodDeclaration( node ) ||
			ts.isFunctionExpression( node ) ||
			ts.isArrowFunction( node )
		) {
			functions.push( measureFunction( node, file ) );
		}
		ts.forEachChild( node, visit );
	};
	visit( file );

	return { lines: countLines( file ), functions };
}
