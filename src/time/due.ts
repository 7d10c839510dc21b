/** When something is due next, on the browser's wall clock, in milliseconds. */
export interface Due {
	setAt: number;
	at: number;
	/** Whether it is not due sooner either when somebody comes back: the server cannot count, and relies on this page. */
	isFirm: boolean;
}

/** Due at any time. */
export const DUE_NOW: Due = { setAt: 0, at: 0, isFirm: false };

/** Not due until something else says so. */
export const DUE_NEVER: Due = { setAt: 0, at: Infinity, isFirm: false };

export function dueIn( delay: number, wall: number, isFirm = false ): Due {
	return { setAt: wall, at: wall + delay, isFirm };
}

/** Whether it is due. A clock that has been set back behind the time of setting makes the date meaningless, so it is. */
export function isDue( due: Due, wall: number ): boolean {
	return wall >= due.at || wall < due.setAt;
}
