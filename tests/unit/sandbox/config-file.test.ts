import { configText, phpLiteral } from '../../../sandbox/wordpress/config-file';

test.each( [
	[ 'a word', `'a word'` ],
	[ `it's \\ here`, `'it\\'s \\\\ here'` ],
	[ true, 'true' ],
	[ 1.5, '1.5' ],
	[
		{ 2: 'two', deep: { yes: false } },
		`array( '2' => 'two', 'deep' => array( 'yes' => false ) )`,
	],
] )( 'PHP reads %j as it was meant', ( value, literal ) => {
	expect( phpLiteral( value ) ).toBe( literal );
} );

test( 'every salt is another', () => {
	const text = configText( {
		constants: {},
		environment: {},
		database: null,
	} );
	const salts = [ ...text.matchAll( /_(?:KEY|SALT)', '([^']+)'/g ) ].map(
		( match ) => match[ 1 ]
	);

	expect( new Set( salts ).size ).toBe( 8 );
} );
