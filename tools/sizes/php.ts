import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Measures } from './measure';

/** Measures PHP files. PHP's own tokenizer does it, so a PHP has to be there. */
export function measurePhp( files: readonly string[] ): Measures {
	const output = execFileSync(
		'php',
		[ path.join( __dirname, 'measure.php' ), ...files ],
		{ encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 }
	);
	const measures: Measures = JSON.parse( output );

	return measures;
}
