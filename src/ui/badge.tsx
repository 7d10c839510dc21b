import { Glyph } from './glyph';
import type { Look } from './look';

interface BadgeProps {
	look: Look;
}

/** A state as icon and word on a tinted pill. */
export function Badge( { look }: BadgeProps ) {
	return (
		<span className={ `meum-status__badge is-${ look.tone }` }>
			<Glyph name={ look.glyph } size={ 16 } />
			<span>{ look.word }</span>
		</span>
	);
}
