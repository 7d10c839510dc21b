import { testBadge } from '../model/key-badge';
import type { KeyTest } from '../model/key-test';
import { Glyph } from './glyph';

interface TestResultProps {
	test: KeyTest;
}

/** What came of a trial of the key, if there was one. */
export function TestResult( { test }: TestResultProps ) {
	if ( test.status !== 'done' ) {
		return null;
	}
	const { tone, glyph } = testBadge( test.result );

	return (
		<p className={ `meum-status__sentence is-${ tone }` }>
			<Glyph name={ glyph } />
			<span>
				{ test.message } { test.remedy }
			</span>
		</p>
	);
}
