import { withHosts } from '../../../src/request/failure';
import { failureSentence } from '../../../src/request/failure-sentence';
import { buildFailure } from '../support/build-failure';

const TWO = { admin: 'www.shop.example', rest: 'shop.example' };
const ONE = { admin: 'shop.example', rest: 'Shop.example' };

describe( 'withHosts', () => {
	it.each( [
		[ 'not_carried', TWO, 'two_hosts' ],
		[ 'unreachable', TWO, 'two_hosts' ],
		[ 'not_carried', ONE, 'not_carried' ],
		[ 'unreachable', null, 'unreachable' ],
		[ 'offline', TWO, 'offline' ],
		[ 'refused', TWO, 'refused' ],
		[ 'signed_out', TWO, 'signed_out' ],
	] as const )( 'of %s with %p is %s', ( kind, hosts, expected ) => {
		expect( withHosts( buildFailure( { kind } ), hosts ).kind ).toBe(
			expected
		);
	} );
} );

describe( 'failureSentence', () => {
	it( 'names both hosts', () => {
		expect(
			failureSentence( buildFailure( { kind: 'two_hosts', hosts: TWO } ) )
		).toMatch( /admin is at www\.shop\.example, .* at shop\.example,/ );
	} );

	it( 'names status and request that a firewall refused', () => {
		expect(
			failureSentence(
				buildFailure( {
					kind: 'firewall',
					status: 405,
					request: 'POST /wp-json/meum-status/v1/settings',
				} )
			)
		).toMatch(
			/HTTP status 405\. .*: POST \/wp-json\/meum-status\/v1\/settings$/
		);
	} );

	it.each( [
		[ 'offline', /internet connection/ ],
		[ 'unreachable', /though it is online/ ],
		[ 'insecure', /asks for http\./ ],
		[ 'not_carried', /REST API does not notice/ ],
		[ 'expired', /Reload the page\.$/ ],
		[ 'signed_out', /^You are signed out/ ],
		[ 'forbidden', /may not see/ ],
		[ 'refused', /refuses its REST API/ ],
		[ 'redirected', /sent on to another address/ ],
		[ 'missing', /does not find/ ],
		[ 'timeout', /took too long/ ],
		[ 'foreign_text', /another plugin, or a firewall/ ],
		[ 'not_ours', /answered something else/ ],
		[ 'too_often', /asked too often/ ],
		[ 'unavailable', /not available at the moment/ ],
		[ 'server', /could not deliver/ ],
	] as const )( 'says what %s is', ( kind, sentence ) => {
		expect( failureSentence( buildFailure( { kind } ) ) ).toMatch(
			sentence
		);
	} );

	it( 'speaks of the internet connection only where the browser is offline', () => {
		const kinds = [
			'unreachable',
			'timeout',
			'server',
			'insecure',
		] as const;
		for ( const kind of kinds ) {
			expect( failureSentence( buildFailure( { kind } ) ) ).not.toMatch(
				/internet/i
			);
		}
	} );
} );
