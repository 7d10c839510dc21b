import { parseSettings } from '../../../src/model/settings';

const DEFAULTS = {
	provider: 'meum',
	links: { paymentSettings: null, dashboard: null, panel: null },
	timeZone: 'UTC',
};

describe( 'parseSettings', () => {
	it( 'reads what the server prints', () => {
		expect(
			parseSettings(
				JSON.stringify( {
					provider: 'violet',
					links: {
						payment_settings: 'https://shop.example/wp-admin/',
						dashboard: 'https://app.meum.io',
						panel: 'https://shop.example/wp-admin/admin.php?page=meum-status',
					},
					time_zone: 'America/Argentina/Buenos_Aires',
				} )
			)
		).toEqual( {
			provider: 'violet',
			links: {
				paymentSettings: 'https://shop.example/wp-admin/',
				dashboard: 'https://app.meum.io',
				panel: 'https://shop.example/wp-admin/admin.php?page=meum-status',
			},
			timeZone: 'America/Argentina/Buenos_Aires',
		} );
	} );

	it.each( [
		[ 'nothing', undefined ],
		[ 'no JSON', '{' ],
		[ 'a list', '[]' ],
		[ 'null', 'null' ],
		[ 'wrong types', '{"provider":7,"links":"x","time_zone":1}' ],
		[ 'a link that runs', '{"links":{"dashboard":"javascript:alert(1)"}}' ],
		[ 'a zone that is none', '{"time_zone":"25:00"}' ],
	] )( 'falls back for %s', ( _name, json ) => {
		expect( parseSettings( json ) ).toEqual( DEFAULTS );
	} );

	it( 'takes an offset for a zone', () => {
		expect( parseSettings( '{"time_zone":"+05:30"}' ).timeZone ).toBe(
			'+05:30'
		);
	} );
} );
