import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { later, openBench, refresh } from '../support/bench';
import { phpFile } from '../support/php-file';

const bench = openBench();

interface Fetched {
	code: string | null;
	is_json: boolean | null;
	quote: { message: string | null } | null;
	clock_offset: number | null;
}

/** What the provider makes of Meum's answer. */
function fetched(): Promise< Fetched > {
	return bench.site.evaluate( phpFile( 'fetch-once' ) );
}

describe( 'an error that is told with status 200', () => {
	for ( const [ name, body ] of [
		[ 'an error', { error: 'Something broke', code: 'INTERNAL' } ],
		[
			'a nested error',
			{ error: { code: 'INTERNAL', message: 'Something broke' } },
		],
		[ 'an empty object', {} ],
		[
			'an answer without the field that decides',
			{ status: 'CONNECTED', issues: [] },
		],
		[ 'a field that decides and is a word', { connected: 'true' } ],
		[ 'a field that decides and is null', { connected: null } ],
	] as const ) {
		it( `is no answer, and the last good one stays: ${ name }`, async () => {
			bench.sandbox.setAnswer( {
				connected: true,
				issues: [ 'One.' ],
				site_url: bench.site.url,
			} );
			await refresh( bench.admin );
			await later( bench.site, 60 );
			bench.sandbox.setAnswer( body );
			const report = await refresh( bench.admin );

			assert.equal( report.error?.code, 'not_understood' );
			assert.deepEqual(
				report.issues.map( ( { message } ) => message ),
				[ 'One.' ]
			);
			assert.equal( report.reason, 'issues' );
		} );
	}

	it( 'is the provider’s, and its words are kept', async () => {
		bench.sandbox.setAnswer( { error: 'Something broke' } );
		const { code, is_json: isJson, quote } = await fetched();
		assert.deepEqual(
			{ code, isJson, message: quote?.message },
			{
				code: 'not_understood',
				isJson: true,
				message: 'Something broke',
			}
		);
	} );

	it( 'and a page is not', async () => {
		await bench.sandbox.setScenario( 'html' );
		const { code, is_json: isJson } = await fetched();
		assert.deepEqual(
			{ code, isJson },
			{ code: 'not_understood', isJson: false }
		);
	} );

	it( 'but false is an answer', async () => {
		bench.sandbox.setAnswer( { connected: false } );
		assert.equal( ( await fetched() ).code, null );
	} );
} );

describe( 'the provider’s clock', () => {
	/** Headers are made when the request is there: the site may take its time to ask. */
	const answer = ( headers: () => Record< string, string > ) =>
		bench.sandbox.setResponder( ( { response } ) => {
			response.sendDate = false;
			response.writeHead( 200, headers() );
			response.end( '{"connected":true}' );
		} );
	const dated = ( seconds: number ) =>
		new Date( Date.now() + seconds * 1_000 ).toUTCString();

	it( 'is read from the answer, in seconds to add to ours', async () => {
		for ( const ahead of [ 0, 400, -86_400 ] ) {
			answer( () => ( { date: dated( ahead ) } ) );
			const { clock_offset: offset } = await fetched();
			assert.ok(
				offset !== null && Math.abs( offset - ahead ) <= 5,
				`${ offset } s`
			);
		}
	} );

	it( 'takes half of the latency away', async () => {
		const offsets = await bench.site.evaluate< number[] >(
			phpFile( 'clock-offsets', [ 0, 2000, 6000, 7998 ] )
		);
		assert.deepEqual( offsets, [ -3, -2, 0, 1 ] );
	} );

	for ( const [ name, headers ] of [
		[ 'has no date', {} ],
		[ 'has a date that is none', { date: 'yesterday' } ],
		[
			'comes out of a cache',
			{ date: 'Sun, 22 Nov 2026 09:00:00 GMT', age: '60' },
		],
		[
			'comes out of a cache just now',
			{ date: 'Sun, 22 Nov 2026 09:00:00 GMT', age: '0' },
		],
	] as const ) {
		it( `is not known where the answer ${ name }`, async () => {
			answer( () => headers );
			assert.deepEqual( await fetched(), {
				code: null,
				is_json: null,
				quote: null,
				clock_offset: null,
			} );
		} );
	}

	it( 'believes the date rather than the name of its day', async () => {
		answer( () => ( {
			date: dated( 0 ).replace( /^.../, ( day ) =>
				day === 'Mon' ? 'Thu' : 'Mon'
			),
		} ) );
		const { clock_offset: offset } = await fetched();
		assert.ok(
			offset !== null && Math.abs( offset ) <= 5,
			`${ offset } s`
		);
	} );
} );
