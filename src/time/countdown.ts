import { __, _n, sprintf } from '@wordpress/i18n';
import { DAY, HOUR, MINUTE, SECOND } from './time';

/** A connection key's documented life; a bar that shows the share of it would lie about a key that lives longer. In its last hour that share is too small to be seen. */
const KEY_LIFE = DAY;

/** How long after its end a key is being asked about. Then it has expired, even if nobody answers. */
const CHECKING = 2 * MINUTE;

export type Countdown =
	| { kind: 'open' }
	| { kind: 'running'; text: string; share: number | null }
	| { kind: 'over'; text: string };

function words( left: number ): string {
	if ( left >= 2 * DAY ) {
		const days = Math.floor( left / DAY );
		return sprintf(
			/* translators: %d: number of days. */
			_n( '%d day', '%d days', days, 'meum-status' ),
			days
		);
	}
	return sprintf(
		/* translators: Time left. 1: hours. 2: minutes. "h" and "min" are the units. */
		__( '%1$d h %2$d min', 'meum-status' ),
		Math.floor( left / HOUR ),
		Math.floor( ( left % HOUR ) / MINUTE )
	);
}

function digits( left: number ): string {
	const two = ( value: number ) => String( value ).padStart( 2, '0' );

	return sprintf(
		/* translators: Time left, under an hour. %s: minutes and seconds, for example 09:41. "min" is the unit. */
		__( '%s min', 'meum-status' ),
		`${ two( Math.floor( left / MINUTE ) ) }:${ two(
			Math.floor( ( left % MINUTE ) / SECOND )
		) }`
	);
}

/** The part of 24 hours that is left, in the last hour the part of that; null where the key lives longer. */
function shareOf( left: number ): number | null {
	if ( left > KEY_LIFE ) {
		return null;
	}
	return left / ( left >= HOUR ? KEY_LIFE : HOUR );
}

/**
 * What is left of a key's life. From an hour up in words, below in digits; share fills the bar, from 0 to 1. "open" is a key without a known end. A report from after the end has settled the matter;
 * until one comes, it is being checked.
 */
export function countdown(
	expiresAt: number | null,
	now: number,
	reportedAt: number
): Countdown {
	if ( expiresAt === null ) {
		return { kind: 'open' };
	}
	const left = expiresAt - now;
	if ( left <= 0 ) {
		return {
			kind: 'over',
			text:
				left > -CHECKING && reportedAt < expiresAt
					? __( 'Time is up, checking', 'meum-status' )
					: __( 'Expired', 'meum-status' ),
		};
	}
	return {
		kind: 'running',
		text: left >= HOUR ? words( left ) : digits( left ),
		share: shareOf( left ),
	};
}
