import {
	caution,
	check,
	closeSmall,
	help,
	Icon,
	info,
	key,
	lock,
	reset,
	scheduled,
} from '@wordpress/icons';
import type { GlyphName } from './look';

const ICONS: Record< GlyphName, typeof check > = {
	check,
	warning: caution,
	cross: closeSmall,
	clock: scheduled,
	question: help,
	info,
	dash: reset,
	key,
	lock,
};

interface GlyphProps {
	name: GlyphName;
	size?: number;
}

/** An icon that stands beside its word, so screen readers skip it. */
export function Glyph( { name, size = 20 }: GlyphProps ) {
	return (
		<Icon
			className="meum-status__glyph"
			icon={ ICONS[ name ] }
			size={ size }
			aria-hidden="true"
			focusable="false"
		/>
	);
}
