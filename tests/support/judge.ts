import type { Site } from '../../sandbox/wordpress/site';
import { connectedAnswer, type MeumBody } from '../../sandbox/meum/answers';
import type { Report } from '../../src/types/report';
import { phpFile } from './php-file';

/** The moment at which all cases are judged, in seconds. */
export const NOW = Date.parse( '2026-11-22T09:00:00Z' ) / 1000;

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 24 * HOUR;

/** @return A moment so many seconds from NOW, as an answer writes it. */
export function at( seconds: number ): string {
	return new Date( ( NOW + seconds ) * 1000 )
		.toISOString()
		.replace( '.000Z', 'Z' );
}

export interface Case {
	/** Decoded fields; null for a store that has never been answered. */
	answer?: MeumBody | null;
	/** Where the answer broke the contract. */
	deviations?: Record< string, string >[];
	/** How many problems it named, also those that were cut. */
	issuesTotal?: number;
	/** Seconds since each problem was first seen, in their order. */
	firstSeen?: number[];
	/** Seconds since the answer came. */
	age?: number;
	/** Failures in a row since then, the last one with this code. */
	failures?: number;
	code?: string;
	/** Seconds since the last failure. */
	failedAgo?: number;
	retryAfter?: number | null;
	/** What more the failure knows: proxy, interference, astray, is_json, http_status. */
	failure?: Record< string, unknown >;
	/** Seconds to add to this server's clock to get Meum's. */
	clockOffset?: number | null;
	/** Refusal that was Meum's last word; the code itself, if it is one. */
	refused?: string;
	/** Failures of the last one's kind in a row; all of them if left out. */
	streak?: number;
	everConnected?: boolean;
	problem?: string | null;
	/** Where the key comes from; the database if left out, so that the reader can change it. */
	source?: 'environment' | 'constant' | 'database' | 'none';
	/** Whether the reader may change keys; true if left out. */
	mayChange?: boolean;
	site?: Partial< {
		home: string;
		siteurl: string;
		siblings: string[];
		rest_prefix: string;
		wordpress_version: string;
		woocommerce_version: string | null;
		plugin_active: boolean;
		plugin_version: string | null;
	} >;
	prefix?: string;
}

/** A connected store's answer with changes. */
export function answer( changes: MeumBody = {} ): MeumBody {
	return connectedAnswer(
		{
			now: new Date( NOW * 1000 ),
			site: {
				url: 'https://shop.example',
				wordpressVersion: '7.1',
				woocommerceVersion: '11.0.1',
			},
		},
		changes
	);
}

/** The answer of a store that is not connected, with changes. */
export function unconnected( changes: MeumBody = {} ): MeumBody {
	return answer( {
		status: 'NOT_CONNECTED',
		connection_status: 'NOT_CONNECTED',
		connected: false,
		...changes,
	} );
}

const REFUSALS = [ 'key_refused', 'key_scope', 'suspended', 'forbidden' ];

function snapshot( one: Case ) {
	const failures = one.failures ?? ( one.code ? 1 : 0 );
	const hasFailed = failures > 0 || one.code !== undefined;
	const failedAt = NOW - ( one.failedAgo ?? 0 );
	const seconds = one.firstSeen ?? [];
	const ids = seconds.map( ( _, index ) =>
		String( index ).padStart( 12, '0' )
	);
	const fetchedAt = one.answer === null ? null : NOW - ( one.age ?? 0 );
	return {
		fingerprint: 'test',
		answer:
			one.answer === null
				? null
				: {
						fields: one.answer ?? answer(),
						deviations: one.deviations ?? [],
						issues_total: one.issuesTotal ?? 0,
						clock_offset: one.clockOffset ?? null,
				  },
		fetched_at: fetchedAt,
		attempted_at: hasFailed ? failedAt : fetchedAt,
		failure: hasFailed
			? {
					code: one.code ?? 'timeout',
					at: failedAt,
					retry_after: one.retryAfter ?? null,
					...one.failure,
			  }
			: null,
		failures,
		streak: one.streak ?? failures,
		refusal:
			one.refused ??
			( REFUSALS.includes( one.code ?? '' ) ? one.code : null ),
		issue_ids: ids,
		seen: Object.fromEntries(
			ids.map( ( id, index ) => [
				id,
				{ first: NOW - ( seconds[ index ] ?? 0 ), last: NOW },
			] )
		),
		ever_connected_at: one.everConnected ? NOW - HOUR : null,
	};
}

/** The reports of the plugin's own judge on the given cases, in order. */
export function judge( site: Site, cases: Case[] ): Promise< Report[] > {
	const prepared = cases.map( ( one ) => ( {
		snapshot: snapshot( one ),
		problem: one.problem ?? null,
		source: one.source ?? 'database',
		prefix: one.prefix ?? 'sk_live_9fK2',
		may_change: one.mayChange ?? true,
		now: NOW,
		site: {
			home: 'https://shop.example',
			siteurl: 'https://shop.example',
			siblings: [],
			rest_prefix: 'wp-json',
			wordpress_version: '7.1',
			woocommerce_version: '11.0.1',
			plugin_active: true,
			plugin_version: '1.4.2',
			...one.site,
		},
	} ) );
	return site.evaluate( phpFile( 'judge', prepared ) );
}
