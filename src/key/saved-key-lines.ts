import { __, sprintf } from '@wordpress/i18n';
import { dayAndTime } from '../time/absolute-time';
import type { SiteTime } from '../time/site-time';
import { parseTime } from '../time/time';
import type { Credential } from '../types/settings';

/** Whether a key lies in the database that is not used, because another one is set in the server's files. */
export function hasIdleKey( { locked, saved }: Credential ): boolean {
	return locked && saved;
}

/** When and by whom the key in the database was saved, as far as it is known; null where there is none or nothing is known. */
export function savedLine(
	{ saved, saved_at: at, saved_by: by }: Credential,
	site: SiteTime
): string | null {
	const time = saved ? parseTime( at ) : null;
	if ( time === null ) {
		return null;
	}
	const day = dayAndTime( time, site );

	return by === null
		? sprintf(
				/* translators: %s: day and time, for example "yesterday at 16:20". */
				__( 'Saved %s.', 'meum-status' ),
				day
		  )
		: sprintf(
				/* translators: 1: day and time, for example "yesterday at 16:20". 2: name of a user. */
				__( 'Saved %1$s by %2$s.', 'meum-status' ),
				day,
				by
		  );
}

/** What there is to know of a key that is not used. */
export function idleLine( { saved_prefix: prefix }: Credential ): string {
	return prefix === null
		? __(
				'Another key is saved in the database. It is not used as long as one is set in the server’s files.',
				'meum-status'
		  )
		: sprintf(
				/* translators: %s: first characters of a key. */
				__(
					'Another key, which begins with %s, is saved in the database. It is not used as long as one is set in the server’s files.',
					'meum-status'
				),
				prefix
		  );
}
