import type { Site } from '../../sandbox/wordpress/site';
import { php } from './bench';

export interface Cost {
	code: string | null;
	/** Bytes of memory beyond what the request began with. */
	bytes: number;
	seconds: number;
}

/** What asking that address costs, on cURL or on streams. */
export function costOf(
	site: Site,
	url: string,
	key: string,
	meddler = 'nobody'
): Promise< Cost > {
	return site.evaluate( `
		$before  = memory_get_peak_usage();
		$started = microtime( true );
		$asked   = meum_test_ask( ${ php( url ) }, ${ php( key ) }, ${ php(
			meddler
		) } );
		return array(
			'code'    => null === $asked['failure'] ? null : $asked['failure']['code'],
			'bytes'   => memory_get_peak_usage() - $before,
			'seconds' => microtime( true ) - $started,
		);
	` );
}
