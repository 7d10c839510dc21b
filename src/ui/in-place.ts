type Click = Pick<
	MouseEvent,
	'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'preventDefault'
>;

/** A link's click handler: goes there without loading the page anew, unless the reader asks for a new tab or window. */
export function inPlace( go: () => void ): ( event: Click ) => void {
	return ( event ) => {
		if (
			event.metaKey ||
			event.ctrlKey ||
			event.shiftKey ||
			event.altKey
		) {
			return;
		}
		event.preventDefault();
		go();
	};
}
