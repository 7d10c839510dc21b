import { useEffect, useRef } from '@wordpress/element';
import type { RefObject } from 'react';

interface Shown {
	/** What stands there: the field for a key, or the key that is in use. */
	shows: 'field' | 'key';
	/** Whether a second key is named that is not used. */
	isIdle: boolean;
	/** Whether somebody came to enter another key. */
	isReplacing: boolean;
}

/** Moves the focus on to what stands in the place of a button that was pressed and is gone, maybe with its screen. */
export function useFocusOnChange(
	section: RefObject< HTMLElement >,
	{ shows, isIdle, isReplacing }: Shown
): void {
	const shown = useRef( { shows, isIdle } );

	useEffect( () => {
		const page = section.current?.ownerDocument;
		const isLost = page?.activeElement === page?.body;
		const before = shown.current;
		shown.current = { shows, isIdle };
		const isGone = isReplacing || ( before.isIdle && ! isIdle );
		if ( before.shows !== shows || ( isGone && isLost ) ) {
			(
				section.current?.querySelector< HTMLElement >(
					'input, button'
				) ?? section.current
			)?.focus();
		}
	}, [ section, shows, isIdle, isReplacing ] );
}
