/** When something is due next, on the browser's wall clock, in milliseconds. */
export interface Due {
	setAt: number;
	at: number;
}

/** Due at any time. */
export const DUE_NOW: Due = { setAt: 0, at: 0 };

/** Not due until something else says so. */
export const DUE_NEVER: Due = { setAt: 0, at: Infinity };

export function dueIn( delay: number, wall: number ): Due {
	return { setAt: wall, at: wall + delay };
}

/** Whether it is due. A clock that has been set back behind the time of setting makes the date meaningless, so it is. */
export function isDue( due: Due, wall: number ): boolean {
	return wall >= due.at || wall < due.setAt;
}
