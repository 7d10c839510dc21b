import ts from 'typescript';
import { sources, visit } from '../support/source';

/** What the report and the settings say in words that TypeScript must not know; their closed lists are other properties. */
const OPEN = [ 'provider', 'reason', 'reasons', 'code', 'id', 'problem' ];

const files = sources().filter(
	( { fileName } ) => ! fileName.startsWith( 'types' )
);

/** Whether an expression is, or looks into, one of those words. */
function isOpen( node: ts.Node ): boolean {
	if ( ts.isPropertyAccessExpression( node ) ) {
		return OPEN.includes( node.name.text );
	}
	return ts.isIdentifier( node ) && OPEN.includes( node.text );
}

/** Where a file compares such a word with a literal. */
function comparisons( file: ts.SourceFile ): string[] {
	const found: string[] = [];
	visit( file, ( node ) => {
		const isCompared =
			( ts.isBinaryExpression( node ) &&
				/^[!=]==?$/.test( node.operatorToken.getText() ) &&
				[ node.left, node.right ].some( isOpen ) &&
				[ node.left, node.right ].some( ts.isStringLiteralLike ) ) ||
			( ts.isSwitchStatement( node ) && isOpen( node.expression ) ) ||
			( ts.isCallExpression( node ) &&
				ts.isPropertyAccessExpression( node.expression ) &&
				node.expression.name.text === 'includes' &&
				( ( isOpen( node.expression.expression ) &&
					node.arguments.some( ts.isStringLiteralLike ) ) ||
					( node.arguments.some( isOpen ) &&
						! file.fileName.startsWith( 'request' ) ) ) );
		if ( isCompared ) {
			found.push( `${ file.fileName }: ${ node.getText() }` );
		}
	} );
	return found;
}

/** Strings of a file that name a provider. What has the plugin's own name is no provider. */
function providers( file: ts.SourceFile ): string[] {
	const found: string[] = [];
	visit( file, ( node ) => {
		const text =
			ts.isStringLiteralLike( node ) ||
			ts.isTemplateHead( node ) ||
			ts.isJsxText( node )
				? node.text
				: '';
		if ( /meum(?![-_ ](?:status|screen|provider))|violet/i.test( text ) ) {
			found.push( `${ file.fileName }: ${ text }` );
		}
	} );
	return found;
}

/** What a file imports from other folders of src/, by their names. */
function rooms( file: ts.SourceFile ): string[] {
	return file.statements
		.filter( ts.isImportDeclaration )
		.map( ( { moduleSpecifier } ) => moduleSpecifier )
		.filter( ts.isStringLiteral )
		.flatMap( ( { text } ) => /^\.\.\/(\w+)\//.exec( text )?.[ 1 ] ?? [] );
}

describe( 'the sources of the panel', () => {
	it( 'are looked at', () => {
		expect( files.length ).toBeGreaterThan( 50 );
	} );

	it( 'compare no provider, reason, check id or code with a literal', () => {
		expect( files.flatMap( comparisons ) ).toEqual( [] );
	} );

	it( 'name no provider', () => {
		expect( files.flatMap( providers ) ).toEqual( [] );
	} );

	it.each( [
		[ 'ui', [ 'time' ] ],
		[ 'time', [] ],
		[ 'request', [ 'types', 'time', 'ui' ] ],
	] )( 'in %s/ know no feature', ( room, known: string[] ) => {
		const found = files
			.filter( ( { fileName } ) => fileName.startsWith( `${ room }/` ) )
			.flatMap( rooms );
		expect( found.filter( ( one ) => ! known.includes( one ) ) ).toEqual(
			[]
		);
	} );

	it.each( [
		"if ( report.reason === 'no_key' ) {}",
		"const is = 'meum' !== provider;",
		"switch ( check.id ) { case 'site': }",
		"reasons.includes( 'clock' );",
		"[ 'no_key' ].includes( report.reason );",
	] )( 'would not get through with %s', ( text ) => {
		const file = ts.createSourceFile(
			'x.ts',
			text,
			ts.ScriptTarget.Latest,
			true
		);
		expect( comparisons( file ) ).toHaveLength( 1 );
	} );
} );
