import { testBadge } from './key-looks';
import type { KeyTest } from './key-test';
import { Glyph } from '../ui/glyph';
import { Paragraph } from '../ui/paragraph';

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
		<div className={ `meum-status__sentence is-${ tone }` }>
			<Glyph name={ glyph } />
			<Paragraph sentences={ [ test.message, test.remedy ] } />
		</div>
	);
}
