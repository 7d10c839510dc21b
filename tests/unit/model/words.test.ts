import { readableWord } from '../../../src/model/words';

describe( 'readableWord', () => {
	it.each( [
		[ 'NOT_CONNECTED', 'Not connected' ],
		[ 'CONNECTED', 'Connected' ],
		[ 'HTTP2_READY', 'Http2 ready' ],
		[ 'NO-DELIVERIES', 'No deliveries' ],
		[ 'Degraded since Monday', 'Degraded since Monday' ],
		[ 'connected', 'connected' ],
		[ '<b>BAD</b>', '<b>BAD</b>' ],
		[ '', '' ],
	] )( 'shows %s as %s', ( word, expected ) => {
		expect( readableWord( word ) ).toBe( expected );
	} );
} );
