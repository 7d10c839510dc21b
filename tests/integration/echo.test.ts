import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openBench } from '../support/bench';
import { phpFile } from '../support/php-file';

const bench = openBench( { cleanEach: false } );

const KEY = 'sk_live_9fK2aQ7xLm3Rt8Vw5Zb1Nc6Yd4';
const PREFIX = KEY.slice( 0, 12 );
const TAIL = KEY.slice( 12 );

const base64 = ( text: string ) => Buffer.from( text ).toString( 'base64' );
const each = ( text: string, dress: ( one: string ) => string ) =>
	[ ...text ].map( dress ).join( '' );
const hex = ( one: string ) => one.charCodeAt( 0 ).toString( 16 );

const dresses: [ name: string, echo: string ][] = [
	[ 'as it was', KEY ],
	[ 'in capitals', KEY.toUpperCase() ],
	[ 'without sk_live_', KEY.slice( 8 ) ],
	[ 'without its public prefix', TAIL ],
	[ 'percent-encoded', each( KEY, ( one ) => `%${ hex( one ) }` ) ],
	[ 'percent-encoded twice', each( KEY, ( one ) => `%25${ hex( one ) }` ) ],
	[
		'as decimal entities',
		each( KEY, ( one ) => `&#${ one.charCodeAt( 0 ) };` ),
	],
	[
		'as padded hex entities',
		each( KEY, ( one ) => `&#x000${ hex( one ) };` ),
	],
	[
		'as entities of entities',
		each( KEY, ( one ) => `&amp;#${ one.charCodeAt( 0 ) };` ),
	],
	[ 'with named entities between', each( KEY, ( one ) => `${ one }&shy;` ) ],
	[
		'as escapes of JavaScript',
		each( KEY, ( one ) => `\\u00${ hex( one ) }` ),
	],
	[ 'with spaces', each( KEY, ( one ) => `${ one } ` ) ],
	[ 'with a space after the 12th character', `${ PREFIX } ${ TAIL }` ],
	[ 'with dashes', KEY.replace( /.{4}/g, '$&-' ) ],
	[ 'with dots', KEY.replace( /.{2}/g, '$&.' ) ],
	[ 'with line breaks', KEY.replace( /.{6}/g, '$&\r\n' ) ],
	[
		'with characters that cannot be seen',
		each( KEY, ( one ) => `${ one }\u200b` ),
	],
	[
		'with a tag inside',
		KEY.replace( /.{9}/g, '$&<b>' ).replace( /<b>/g, '<>' ),
	],
	[ 'in base64', base64( KEY ) ],
	[ 'in base64, in a header', base64( `Authorization: Bearer ${ KEY }` ) ],
	[ 'in base64, one byte on', base64( `x${ KEY }` ) ],
	[ 'in base64, two bytes on', base64( `xx${ KEY }` ) ],
	[
		'in base64 for addresses',
		Buffer.from( `${ KEY }?` ).toString( 'base64url' ),
	],
	[
		'in base64, in lines',
		base64( `${ KEY }${ KEY }` ).replace( /.{20}/g, '$&\n' ),
	],
	[ 'in hex', Buffer.from( KEY ).toString( 'hex' ) ],
	[ 'in part', KEY.slice( 4, 28 ) ],
];

/** The letters and digits of a text, with the escapes above resolved. */
function undressed( text: string ): string {
	return text
		.replace( /%(?:25)?([0-9a-f]{2})/gi, ( _, code ) =>
			String.fromCharCode( parseInt( code, 16 ) )
		)
		.replace( /&(?:amp;)?#(x?)([0-9a-f]+);/gi, ( _, x, code ) =>
			String.fromCharCode( parseInt( code, x ? 16 : 10 ) )
		)
		.replace( /\\u([0-9a-f]{4})/gi, ( _, code ) =>
			String.fromCharCode( parseInt( code, 16 ) )
		)
		.replace( /&shy;/g, '' )
		.replace( /[^a-z0-9]/gi, '' )
		.toLowerCase();
}

/** Whether eight letters in a row of what is secret can be read in the text. */
function leaks( text: string ): boolean {
	const plain = undressed( text );
	const decoded = [ 0, 1, 2, 3 ].map( ( skip ) =>
		Buffer.from(
			text.replace( /[^a-z0-9+/_-]/gi, '' ).slice( skip ),
			'base64'
		)
			.toString( 'latin1' )
			.toLowerCase()
	);
	return Array.from( { length: TAIL.length - 7 }, ( _, at ) =>
		TAIL.slice( at, at + 8 )
	).some(
		( part ) =>
			plain.includes( Buffer.from( part ).toString( 'hex' ) ) ||
			[ plain, ...decoded ].some( ( one ) =>
				one.includes( part.toLowerCase() )
			)
	);
}

function redact( texts: string[], secrets = [ KEY ] ): Promise< string[] > {
	return bench.site.evaluate( phpFile( 'redact', { secrets, texts } ) );
}

it( 'cuts a key out in every dress, and leaves the text around it', async ( test ) => {
	const found = await redact(
		dresses.map( ( [ , echo ] ) => `Key ${ echo } is bad.` )
	);
	for ( const [ index, [ name, echo ] ] of dresses.entries() ) {
		await test.test( name, () => {
			const text = found[ index ] ?? '';
			assert.ok(
				leaks( `Key ${ echo } is bad.` ),
				'the search finds it'
			);
			assert.ok( ! leaks( text ), text );
			assert.match( text, /^Key .*….* is bad\.$/s );
		} );
	}
} );

it( 'cuts nothing else', async ( test ) => {
	const texts = [
		'The webhook has failed 12 times since 2026-11-22.',
		`Key ${ PREFIX }… is bad.`,
		PREFIX,
		'3f0e6a0e-7d0b-4c1f-9a55-0d9b0c7b6a11',
		'100% of &amp; &lt;deliveries&gt; \\n failed: C:\\new\\table',
		'漢字 & Ünïcode 😀',
		'',
	];
	const found = await redact( texts );
	for ( const [ index, text ] of texts.entries() ) {
		await test.test( text || 'an empty text', () =>
			assert.equal( found[ index ], text )
		);
	}
} );

it( 'cuts secrets of 8 characters and more, and no ordinary words for the sake of shorter ones', async () => {
	assert.deepEqual(
		await redact( [ 'The secret is hunter22, in text.' ], [ 'hunter22' ] ),
		[ 'The secret is …, in text.' ]
	);
	assert.deepEqual(
		await redact( [ 'App 12345 is unknown.' ], [ '12345' ] ),
		[ 'App 12345 is unknown.' ]
	);
	assert.deepEqual(
		await redact(
			[ 'Not shop:p@$$-w0!, nor shop%3Ap%40%24%24-w0%21.' ],
			[ 'p@$$-w0!' ]
		),
		[ 'Not shop:…, nor shop:….' ]
	);
	assert.deepEqual(
		await redact(
			[ 'Key abcd-efgh, sk_live_abcdefgh.' ],
			[ 'sk_live_abcdefgh' ]
		),
		[ 'Key …, sk_live_….' ]
	);
} );

it( 'costs little for a text of any size', async () => {
	const seconds = await bench.site.evaluate< number >(
		phpFile( 'redacting-time', {
			key: KEY,
			pieces: [
				'a',
				'%',
				'&amp;',
				'&#',
				'\\',
				'%25',
				'sk_live_',
				'9fK2aQ7x',
				`${ TAIL } `,
			],
		} )
	);
	assert.ok( seconds < 10, `${ seconds } s` );
} );
