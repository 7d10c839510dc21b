import { generateAnswers } from '../../sandbox/meum/generate';
import type { Report } from '../../src/types/report';
import { type Bench } from './bench';
import { rounds } from './thorough';
import { phpFile } from './php-file';

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
	return site.evaluate( phpFile( 'outcomes-of-answers', texts ) );
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
