import {
	screenHref,
	readScreenAddress,
} from '../../../src/frame/screen-address';

describe( 'readScreenAddress', () => {
	it.each( [
		[ '', 'overview' ],
		[ '?page=meum-status', 'overview' ],
		[
			'?page=wc-settings&tab=meum-status&meum-screen=settings',
			'settings',
		],
		[ '?meum-screen=overview', 'overview' ],
		[ '?meum-screen=Settings', 'overview' ],
		[ '?meum-screen=history', 'overview' ],
		[ '?meum-screen=__proto__', 'overview' ],
		[ '?meum-screen=', 'overview' ],
		[ '?meum-screen=settings&meum-screen=overview', 'settings' ],
	] )( '%s is the screen %s', ( search, screen ) => {
		expect( readScreenAddress( search, [ 'meum' ] ).screen ).toBe( screen );
	} );

	it.each( [
		[ '', 'meum' ],
		[ '?meum-provider=violet', 'violet' ],
		[ '?meum-provider=meum', 'meum' ],
		[ '?meum-provider=paypal', 'meum' ],
	] )( '%s is the provider %s', ( search, provider ) => {
		expect(
			readScreenAddress( search, [ 'meum', 'violet' ] ).provider
		).toBe( provider );
	} );

	it( 'knows no provider that this site has not got', () => {
		expect(
			readScreenAddress( '?meum-provider=violet', [ 'meum' ] ).provider
		).toBe( 'meum' );
	} );
} );

describe( 'screenHref', () => {
	const HERE =
		'https://shop.example/wp-admin/admin.php?page=wc-settings&tab=meum-status';

	it.each( [
		[ HERE, 'settings', 'meum', `${ HERE }&meum-screen=settings` ],
		[ `${ HERE }&meum-screen=settings`, 'overview', 'meum', HERE ],
		[
			`${ HERE }&meum-screen=settings`,
			'settings',
			'meum',
			`${ HERE }&meum-screen=settings`,
		],
		[ HERE, 'overview', 'violet', `${ HERE }&meum-provider=violet` ],
		[ `${ HERE }#top`, 'overview', 'meum', HERE ],
	] as const )(
		'from %s to %s of %s is %s',
		( from, screen, provider, to ) => {
			expect( screenHref( from, { screen, provider }, 'meum' ) ).toBe(
				to
			);
		}
	);
} );
