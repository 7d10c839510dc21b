import {
	parseChecksums,
	parseDump,
	restoringSql,
} from '../../../sandbox/wordpress/dump';

const dump = parseDump(
	[
		'-- head',
		'-- Table structure for table `wp_options`',
		'options;',
		'-- Table structure for table `wp_users`',
		'users;',
	].join( '\n' )
);
const clean = parseChecksums(
	'wordpress.wp_options\t1\nwordpress.wp_users\t2\n'
);

test( 'a database that has not changed is left alone', () => {
	expect( restoringSql( dump, clean, clean ) ).toBe( '' );
} );

test.each( [
	[
		'a changed table is made anew',
		'a.wp_options\t9\na.wp_users\t2',
		'options;',
	],
	[ 'a dropped table is made anew', 'a.wp_options\t1', 'users;' ],
	[
		'a new table is dropped',
		'a.wp_options\t1\na.wp_users\t2\na.wp_new\t3',
		'DROP TABLE `wp_new`;',
	],
] )( '%s', ( _, now, statement ) => {
	const lines = restoringSql( dump, clean, parseChecksums( now ) )
		.split( '\n' )
		.filter( ( line ) => line !== '' );

	expect( lines ).toEqual( [ '-- head', statement ] );
} );
