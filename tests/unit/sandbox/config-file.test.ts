import { phpLiteral } from '../../../sandbox/wordpress/config-file';
import { ownConstants } from '../../../sandbox/wordpress/site-constants';

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
	const salts = Object.entries( ownConstants( {} ) )
		.filter( ( [ name ] ) => /_(?:KEY|SALT)$/.test( name ) )
		.map( ( [ , value ] ) => value );

	expect( new Set( salts ).size ).toBe( 8 );
} );
