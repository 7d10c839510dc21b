import { toFailure } from '../../../src/model/failure';

describe( 'toFailure', () => {
	it.each( [
		[ 'offline', { code: 'offline_error', message: 'No net' } ],
		[ 'offline', { code: 'fetch_error', message: 'No net' } ],
		[ 'offline', new TypeError( 'Failed to fetch' ) ],
		[
			'signed_out',
			{ code: 'rest_cookie_invalid_nonce', data: { status: 403 } },
		],
		[
			'signed_out',
			{ code: 'meum_status_forbidden', data: { status: 401 } },
		],
		[ 'signed_out', { ok: false, status: 400, headers: {} } ],
		[
			'forbidden',
			{ code: 'meum_status_forbidden', data: { status: 403 } },
		],
		[ 'server', { code: 'invalid_json', message: 'Not JSON' } ],
		[ 'server', { code: 'internal_server_error', data: { status: 500 } } ],
		[ 'server', { data: 'nothing of use' } ],
		[ 'server', 'a string' ],
		[ 'server', null ],
		[ 'server', undefined ],
	] )( 'is %s for %p', ( kind, rejection ) => {
		expect( toFailure( rejection ).kind ).toBe( kind );
	} );

	it( 'keeps the server’s own words', () => {
		expect(
			toFailure( {
				code: 'meum_status_forbidden',
				message: 'Ask an administrator.',
				data: { status: 403 },
			} )
		).toEqual( {
			kind: 'forbidden',
			code: 'meum_status_forbidden',
			message: 'Ask an administrator.',
		} );
	} );
} );
