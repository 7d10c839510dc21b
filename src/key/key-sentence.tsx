import { Glyph } from '../ui/glyph';
import type { KeyStep } from './key-entry';

interface KeySentenceProps {
	id: string;
	step: Extract< KeyStep, { status: 'refused' | 'doubted' } >;
}

/** Why an entered key was not saved. Where a person may save it in spite of that, it comes with a warning of what that means. */
export function KeySentence( { id, step }: KeySentenceProps ) {
	const isDoubted = step.status === 'doubted';

	return (
		<div
			id={ id }
			className={ `meum-status__sentence ${
				isDoubted ? 'is-warn' : 'is-bad'
			}` }
		>
			<Glyph name={ isDoubted ? 'warning' : 'cross' } />
			<div>
				<p key={ step.sentence }>{ step.sentence }</p>
				{ isDoubted && (
					<p key={ step.doubt.warning }>{ step.doubt.warning }</p>
				) }
			</div>
		</div>
	);
}
