/** Whether all is tried that there is, as `npm run test:all` does, and not only as much as one waits for. */
export const isThorough = Boolean( process.env.MEUM_ALL );

/**
 * @param all   How often something is tried where nobody waits.
 * @param usual How often in `npm test`.
 */
export function rounds( all: number, usual: number ): number {
	return isThorough ? all : usual;
}
