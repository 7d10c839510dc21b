import { SECOND } from '../time/time';

/** The server gives the provider 8 s; a request that lasts this long is lost. */
const PATIENCE = 30 * SECOND;

export interface Patience {
	signal: AbortSignal;
	/** Stops the clock. */
	end: () => void;
}

/** A signal that aborts with another one, or when patience is lost. */
export function startPatience( outer: AbortSignal ): Patience {
	const controller = new AbortController();
	const abort = () => controller.abort();
	const timer = setTimeout( abort, PATIENCE );
	outer.addEventListener( 'abort', abort );

	return {
		signal: controller.signal,
		end: () => {
			clearTimeout( timer );
			outer.removeEventListener( 'abort', abort );
		},
	};
}
