import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openBench } from '../support/bench';
import { phpFile } from '../support/php-file';

const bench = openBench( { cleanEach: false } );

const KEY = 'sk_live_9fK2aQ7xLm3Rt8Vw5Zb1Nc6Yd4';
const TAIL = KEY.slice( 12 );

const each = ( text: string, dress: ( code: number ) => string ) =>
	[ ...text ].map( ( one ) => dress( one.charCodeAt( 0 ) ) ).join( '' );
const hex = ( code: number ) => code.toString( 16 );
const oct = ( code: number ) => code.toString( 8 );
const char = ( radix: number ) => ( _: string, digits: string ) =>
	String.fromCharCode( parseInt( digits, radix ) );

/** The echo, and how somebody reads it. */
const dresses: [
	name: string,
	echo: string,
	read: ( text: string ) => string,
][] = [
	[
		'as entities of entities that are numbers',
		each( KEY, ( code ) => `&#38;#${ code };` ),
		( text ) =>
			text.replaceAll( '&#38;', '&' ).replace( /&#(\d+);/g, char( 10 ) ),
	],
	[
		'as entities, percent-encoded',
		encodeURIComponent( each( KEY, ( code ) => `&#${ code };` ) ),
		( text ) =>
			decodeURIComponent( text ).replace( /&#(\d+);/g, char( 10 ) ),
	],
	[
		'as percents that are entities',
		each( KEY, ( code ) => `&#37;${ hex( code ) }` ),
		( text ) => text.replace( /(?:&#37;|%)(\w\w)/g, char( 16 ) ),
	],
	[
		'as escapes of JavaScript, percent-encoded',
		each( KEY, ( code ) => `%5Cu00${ hex( code ) }` ),
		( text ) => text.replace( /(?:%5C|\\)u00(\w\w)/g, char( 16 ) ),
	],
	[
		'as escapes of JavaScript with braces',
		each( KEY, ( code ) => `\\u{${ hex( code ) }}` ),
		( text ) => text.replace( /\\u\{(\w\w)\}/g, char( 16 ) ),
	],
	[
		'as octal escapes',
		each( KEY, ( code ) => `\\${ oct( code ) }` ),
		( text ) => text.replace( /\\(\d{2,3})/g, char( 8 ) ),
	],
	[
		'as bytes in hex',
		each( KEY, ( code ) => `0x${ hex( code ) }, ` ),
		( text ) => text.replace( /0x(\w\w)/g, char( 16 ) ),
	],
	[
		'as code points',
		each( KEY, ( code ) => `U+00${ hex( code ) } ` ),
		( text ) => text.replace( /U\+00(\w\w)/g, char( 16 ) ),
	],
	[
		'as a list of numbers',
		`[${ [ ...KEY ].map( ( one ) => one.charCodeAt( 0 ) ).join( ',' ) }]`,
		( text ) => text.replace( /\b(\d{2,3})\b/g, char( 10 ) ),
	],
	[
		'in full-width letters',
		each( KEY, ( code ) => String.fromCharCode( code + 0xfee0 ) ),
		( text ) => text.normalize( 'NFKC' ),
	],
	[
		'with a backslash before each character',
		each( KEY, ( code ) => `\\${ String.fromCharCode( code ) }` ),
		( text ) => text,
	],
];

/** Whether eight letters in a row of what is secret can be read. */
function leaks( text: string ): boolean {
	const letters = text.replace( /[^a-z0-9]/gi, '' );
	return Array.from( { length: TAIL.length - 7 }, ( _, at ) =>
		TAIL.slice( at, at + 8 )
	).some( ( part ) => letters.includes( part ) );
}

/** What is kept of the message of a refusal with this body. */
function kept( bodies: string[] ): Promise< string[] > {
	return bench.site.evaluate(
		phpFile( 'refusal-messages', { key: KEY, bodies } )
	);
}

it( 'cuts a key out that is dressed twice, or told by numbers, however the JSON is written', async ( test ) => {
	const bodies = dresses.map( ( [ , echo ] ) =>
		JSON.stringify( { error: `Key ${ echo } is bad.` } )
	);
	const plain = await kept( bodies );
	// As PHP writes it with JSON_HEX_AMP and JSON_HEX_TAG.
	const escaped = await kept(
		bodies.map( ( body ) => body.replaceAll( '&', '\\u0026' ) )
	);
	for ( const [ index, [ name, echo, read ] ] of dresses.entries() ) {
		await test.test( name, () => {
			assert.ok( leaks( read( echo ) ), 'the search finds it' );
			for ( const text of [ plain[ index ], escaped[ index ] ] ) {
				assert.match( text ?? '', /…/ );
				assert.ok( ! leaks( read( text ?? '' ) ), text );
			}
		} );
	}
} );

it( 'looks behind the escapes that JSON itself makes', async () => {
	const [ message = '' ] = await kept( [
		`{"error":"Key ${ each(
			KEY,
			( code ) => `\\u0026#${ code };`
		) } is bad."}`,
	] );
	assert.match( message, /^Key (?:&#\d+;){12}… is bad\.$/ );
} );

it( 'cuts a key out of a text that is too much for patterns', async ( test ) => {
	const pieces: [ string, string ][] = [
		[ '%', '25' ],
		[ '&', 'amp;' ],
		[ '&#', '0' ],
		[ '', '\\' ],
	];
	const messages = await kept(
		pieces.map( ( [ first, piece ] ) =>
			JSON.stringify( {
				error: `${ TAIL } ${ first }${ piece.repeat( 100_000 ) }`,
			} )
		)
	);
	for ( const [ index, [ , piece ] ] of pieces.entries() ) {
		await test.test( piece, () =>
			assert.ok( ! leaks( messages[ index ] ?? TAIL ) )
		);
	}
} );

it( 'cuts the end of a key whose middle is hidden, and nothing behind a prefix that stands alone', async () => {
	const texts = await kept(
		[
			`Key ${ KEY.slice( 0, 12 ) }…${ KEY.slice( -6 ) } is bad.`,
			`Key ${ KEY.slice( 0, 12 ) }••••${ KEY.slice( -6 ) } is bad.`,
			`Key ${ KEY.slice( 0, 12 ) }····${ KEY.slice( -6 ) }, bad`,
			`Keys “${ KEY.slice( 0, 12 ) }…”, ${ KEY.slice( 0, 12 ) }…, bad.`,
		].map( ( error ) => JSON.stringify( { error } ) )
	);
	assert.deepEqual( texts, [
		'Key sk_live_9fK2… is bad.',
		'Key sk_live_9fK2… is bad.',
		'Key sk_live_9fK2… bad',
		'Keys “sk_live_9fK2…”, sk_live_9fK2…, bad.',
	] );
} );
