import { createInterpolateElement } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { absoluteTime } from '../time/absolute-time';
import type { Clock } from '../time/clock';
import { countdown, type Countdown } from '../time/countdown';
import { parseTime, SECOND } from '../time/time';
import { useSiteTime } from '../time/use-site-time';
import type { Report } from '../types/report';

interface PendingKeyProps {
	pendingKey: NonNullable< Report[ 'pending_key' ] >;
	clock: Clock;
	/** The site's time zone. */
	zone: string;
}

function introduction( kind: Countdown[ 'kind' ] ): string {
	switch ( kind ) {
		case 'open':
			return __( 'Key <key /> is waiting', 'meum-status' );
		case 'running':
			return __( 'Key <key /> expires in', 'meum-status' );
		case 'over':
			return __( 'Key <key />', 'meum-status' );
	}
}

interface PrefixProps {
	text: string | null;
}

function Prefix( { text }: PrefixProps ) {
	return text === null ? null : (
		<code className="meum-status__code" dir="auto" translate="no">
			{ `${ text }…` }
		</code>
	);
}

/** The connection key that waits to be used, with a countdown on the server's clock. */
export function PendingKey( { pendingKey, clock, zone }: PendingKeyProps ) {
	const time = useSiteTime( clock, zone, SECOND );
	const expiresAt = parseTime( pendingKey.expires_at );
	const left = countdown( expiresAt, time.now, clock.server );

	return (
		<div className="meum-status__countdown">
			<p
				key={ `${ left.kind }-${ pendingKey.prefix ?? '' }` }
				className="meum-status__muted"
			>
				{ createInterpolateElement( introduction( left.kind ), {
					key: <Prefix text={ pendingKey.prefix } />,
				} ) }
			</p>
			{ left.kind === 'open' && (
				<p className="meum-status__muted">
					{ __( 'When it expires was not reported.', 'meum-status' ) }
				</p>
			) }
			{ left.kind !== 'open' && (
				<p
					// Digits are no words to translate; that the time is up is.
					key={ left.kind === 'over' ? left.text : 'running' }
					className="meum-status__left"
					role="timer"
					dir="auto"
					translate={ left.kind === 'over' ? 'yes' : 'no' }
				>
					{ left.text }
				</p>
			) }
			{ left.kind === 'running' && left.share !== null && (
				<progress
					className="meum-status__bar"
					aria-hidden="true"
					max={ 1 }
					value={ left.share }
				/>
			) }
			{ expiresAt !== null && (
				<p className="meum-status__muted">
					<time dateTime={ new Date( expiresAt ).toISOString() }>
						{ absoluteTime( expiresAt, time ) }
					</time>
				</p>
			) }
		</div>
	);
}
