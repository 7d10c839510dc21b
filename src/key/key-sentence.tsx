import { __ } from '@wordpress/i18n';
import type { Doubt, KeyStep } from './key-entry';
import { Glyph } from '../ui/glyph';

interface KeySentenceProps {
	id: string;
	step: Extract< KeyStep, { status: 'refused' | 'doubted' } >;
}

/** What it means to save a key in spite of a doubt. */
function consequence( doubt: Doubt ): string {
	switch ( doubt ) {
		case 'untried':
			return __(
				'You can save it all the same. A wrong key is then found out only later, and until then this page shows no status.',
				'meum-status'
			);
		case 'connectionKey':
			return __(
				'Two keys can begin alike. If you know that this is another one, you can save it all the same.',
				'meum-status'
			);
	}
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
					<p key={ step.doubt }>{ consequence( step.doubt ) }</p>
				) }
			</div>
		</div>
	);
}
