import { __ } from '@wordpress/i18n';
import type { KeyStep } from '../model/key-entry';
import { Glyph } from './glyph';

interface KeySentenceProps {
	id: string;
	step: Extract< KeyStep, { status: 'refused' | 'untried' } >;
}

/** Why an entered key was not saved. One that could not be tried comes with a warning of what saving it means. */
export function KeySentence( { id, step }: KeySentenceProps ) {
	const isUntried = step.status === 'untried';

	return (
		<div
			id={ id }
			className={ `meum-status__sentence ${
				isUntried ? 'is-warn' : 'is-bad'
			}` }
		>
			<Glyph name={ isUntried ? 'warning' : 'cross' } />
			<div>
				<p>{ step.sentence }</p>
				{ isUntried && (
					<p>
						{ __(
							'You can save it all the same. A wrong key is then found out only later, and until then this page shows no status.',
							'meum-status'
						) }
					</p>
				) }
			</div>
		</div>
	);
}
