import type { Badge as BadgeModel } from '../report/looks';
import { Glyph } from './glyph';

interface BadgeProps {
	badge: BadgeModel;
}

/** A state as icon and word on a tinted pill. */
export function Badge( { badge }: BadgeProps ) {
	return (
		<span className={ `meum-status__badge is-${ badge.tone }` }>
			<Glyph name={ badge.glyph } size={ 16 } />
			<span>{ badge.word }</span>
		</span>
	);
}
