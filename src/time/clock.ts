/** A server time, tied to the browser's two clocks at the moment it came. All in milliseconds. */
export interface Clock {
	server: number;
	wall: number;
	monotonic: number;
}

/** Readings of the browser's clocks: Date.now(), which may be set, and performance.now(), which may stop while a laptop sleeps. */
export interface Reading {
	wall: number;
	monotonic: number;
}

export function startClock( server: number, reading: Reading ): Clock {
	return { server, ...reading };
}

/**
 * The server's time at a later reading, in milliseconds.
 *
 * The larger of the two spans is right after sleep (only the wall clock went on) and after the wall clock was set back.
 */
export function timeAt( clock: Clock, reading: Reading ): number {
	const elapsed = Math.max(
		reading.wall - clock.wall,
		reading.monotonic - clock.monotonic,
		0
	);
	return clock.server + elapsed;
}
