import { readMountPoint } from '../../src/mount-point';

const DEFAULTS = {
	provider: '',
	name: '',
	links: { panel: null },
	hosts: null,
	timeZone: 'UTC',
};

describe( 'readMountPoint', () => {
	it( 'reads what the server prints', () => {
		const panel =
			'https://shop.example/wp-admin/admin.php?page=meum-status';
		expect(
			readMountPoint(
				JSON.stringify( {
					provider: 'violet',
					name: 'Violet',
					links: { panel },
					time_zone: 'America/Argentina/Buenos_Aires',
				} )
			)
		).toEqual( {
			provider: 'violet',
			name: 'Violet',
			links: { panel },
			hosts: null,
			timeZone: 'America/Argentina/Buenos_Aires',
		} );
	} );

	it.each( [
		[ 'shop.example', 'www.shop.example' ],
		[ '127.0.0.1:8080', '[::1]:8080' ],
		[ 'bücher.example', 'localhost' ],
	] )( 'reads the hosts %s and %s', ( admin, rest ) => {
		const hosts = { admin, rest };
		expect( readMountPoint( JSON.stringify( { hosts } ) ).hosts ).toEqual(
			hosts
		);
	} );

	it.each( [
		[ 'nothing', undefined ],
		[ 'no JSON', '{' ],
		[ 'a list', '[]' ],
		[ 'null', 'null' ],
		[ 'wrong types', '{"provider":7,"name":[],"links":"x","time_zone":1}' ],
		[ 'a link that runs', '{"links":{"panel":"javascript:alert(1)"}}' ],
		[ 'a provider that is a path', '{"provider":"../x"}' ],
		[ 'a zone that is none', '{"time_zone":"25:00"}' ],
		[ 'half the hosts', '{"hosts":{"admin":"shop.example"}}' ],
		[
			'a host that is a sentence',
			'{"hosts":{"admin":"call 555","rest":"shop.example"}}',
		],
	] )( 'falls back for %s', ( _name, json ) => {
		expect( readMountPoint( json ) ).toEqual( DEFAULTS );
	} );

	it( 'takes an offset for a zone', () => {
		expect( readMountPoint( '{"time_zone":"+05:30"}' ).timeZone ).toBe(
			'+05:30'
		);
	} );
} );
