import { generateAnswers } from '../../sandbox/meum/generate';
import type { Report } from '../../src/types/report';
import { type Bench, php } from './bench';
import { rounds } from './thorough';

/** Repeats a run that failed, with the seed that it printed. */
export const SEED = Number( process.env.MEUM_SEED ?? 20_261_122 );

export const ANSWERS = rounds( 1_000, 300 );

/** So many at a time, since one request carries them all. */
const BATCH = 100;

export interface Outcome {
	status: number;
	report: Report;
	/** What the answer said in this field. */
	connected: unknown;
}

/** What the plugin's own REST route says of some answers. */
function outcomesOf(
	{ site, sandbox }: Pick< Bench, 'site' | 'sandbox' >,
	answers: unknown[]
): Promise< Outcome[] > {
	const texts = answers.map( ( answer ) => JSON.stringify( answer ) );
	sandbox.setAnswers( texts );
	return site.evaluate( `
		wp_set_current_user( 1 );
		add_action( 'rest_api_init', static function () { \\Meum\\Status\\plugin()->register_rest(); } );
		rest_get_server();
		set_error_handler( static function ( $level, $message, $file, $line ) {
			throw new ErrorException( $message, 0, $level, $file, $line );
		} );
		return array_map( static function ( $answer ) {
			delete_option( 'meum_status_snapshot_meum' );
			$request = new WP_REST_Request( 'POST', '/meum-status/v1/reports/meum/refresh' );
			$request->set_param( 'by', 'person' );
			$response = rest_do_request( $request );
			$decoded  = json_decode( $answer );
			return array(
				'status'    => $response->get_status(),
				'report'    => $response->get_data(),
				'connected' => is_object( $decoded ) && isset( $decoded->connected ) ? $decoded->connected : null,
			);
		}, ${ php( texts ) } );
	` );
}

/** What the plugin makes of the generated answers, in their order. */
export async function generatedOutcomes(
	bench: Pick< Bench, 'site' | 'sandbox' >
): Promise< Outcome[] > {
	const answers = generateAnswers( SEED, ANSWERS, bench.site.url ).map(
		( { answer } ) => answer
	);
	const outcomes: Outcome[] = [];
	for ( let start = 0; start < ANSWERS; start += BATCH ) {
		outcomes.push(
			...( await outcomesOf(
				bench,
				answers.slice( start, start + BATCH )
			) )
		);
	}
	return outcomes;
}
