import { isElsewhere } from '../../../src/report/is-elsewhere';

describe( 'isElsewhere', () => {
	it.each( [
		[ 'https://app.meum.io/stores', true ],
		[ 'https://shop.example/wp-admin/admin.php?page=x', false ],
		[ 'http://shop.example/', true ],
		[ 'https://shop.example:8443/', true ],
		[ 'not an address', false ],
	] )( 'of %s is %s', ( url, expected ) => {
		expect( isElsewhere( url, 'https://shop.example' ) ).toBe( expected );
	} );
} );
