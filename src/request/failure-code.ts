const OURS = 'meum_status_';

/** The code with which WordPress says that a nonce is not, or no longer, good for whoever sent it. */
export const BAD_NONCE = 'rest_cookie_invalid_nonce';

/** The code for an address that no plugin has registered. */
export const NO_ROUTE = 'rest_no_route';

/** Whether a code is one of this plugin, whose sentences are made for people. */
export function isOurs( code: string | null ): boolean {
	return code?.startsWith( OURS ) ?? false;
}
