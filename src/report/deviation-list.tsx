import { _n, __, sprintf } from '@wordpress/i18n';
import type { Deviation } from '../types/report';

interface DeviationListProps {
	/** The provider's own name. */
	name: string;
	deviations: Deviation[];
}

interface DeviationItemProps {
	deviation: Deviation;
}

function DeviationItem( {
	deviation: { path, expected, found },
}: DeviationItemProps ) {
	return (
		<li>
			<code className="meum-status__code" dir="auto" translate="no">
				{ path }
			</code>
			<span> </span>
			<bdi>
				{ sprintf(
					/* translators: 1: what was expected, for example "string". 2: what stood there, for example "integer". */
					__( 'expected %1$s, found %2$s', 'meum-status' ),
					expected,
					found
				) }
			</bdi>
		</li>
	);
}

/** Where the provider's answer broke its own contract: one line, the places folded away. */
export function DeviationList( { name, deviations }: DeviationListProps ) {
	if ( deviations.length === 0 ) {
		return null;
	}
	return (
		<details className="meum-status__card meum-status__details">
			<summary>
				{ sprintf(
					/* translators: 1: name of the provider. 2: number of places. */
					_n(
						'The answer of %1$s differs from its own description in %2$d place',
						'The answer of %1$s differs from its own description in %2$d places',
						deviations.length,
						'meum-status'
					),
					name,
					deviations.length
				) }
			</summary>
			<p>
				{ __(
					'What does not fit is left out here and counts as not reported. Support can use this list.',
					'meum-status'
				) }
			</p>
			<ul className="meum-status__deviations">
				{ deviations.map( ( deviation, index ) => (
					<DeviationItem
						key={ `${ index }-${ JSON.stringify( deviation ) }` }
						deviation={ deviation }
					/>
				) ) }
			</ul>
		</details>
	);
}
