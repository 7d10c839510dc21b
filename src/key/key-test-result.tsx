import { Glyph } from '../ui/glyph';
import { Paragraph } from '../ui/paragraph';
import { testLook } from './key-looks';
import type { KeyTest } from './key-test';

interface KeyTestResultProps {
	test: KeyTest;
}

/** What came of a trial of the key, if there was one. */
export function KeyTestResult( { test }: KeyTestResultProps ) {
	if ( test.status !== 'done' ) {
		return null;
	}
	const { tone, glyph } = testLook( test.result );

	return (
		<div className={ `meum-status__sentence is-${ tone }` }>
			<Glyph name={ glyph } />
			<Paragraph sentences={ [ test.message, test.remedy ] } />
		</div>
	);
}
