import { __, _n, sprintf } from '@wordpress/i18n';
import type { Issue } from '../types/report';

/** From this many problems on, a list can be searched and is shown in parts. */
export const MANY = 10;

/** How many more "Show more" brings. */
export const MORE = 50;

/** How many a place shows that has room for the first ones only. */
export const FEW = 3;

/** The problems whose message contains every word of the query, in the provider's order. */
export function matching( issues: Issue[], query: string ): Issue[] {
	const words = query.toLocaleLowerCase().split( /\s+/ ).filter( Boolean );

	return issues.filter( ( { message } ) => {
		const text = message.toLocaleLowerCase();
		return words.every( ( word ) => text.includes( word ) );
	} );
}

/** What stands beside the heading: how many, and how many of them are listed. Undefined if there are none. */
export function issuesAside(
	listed: number,
	total: number,
	name: string
): string | undefined {
	if ( total === 0 ) {
		return undefined;
	}
	if ( listed < total ) {
		return sprintf(
			/* translators: 1: number of problems. 2: name of the provider. 3: how many of them are in the list. */
			_n(
				'%1$d reported by %2$s, of which %3$d is listed',
				'%1$d reported by %2$s, of which %3$d are listed',
				listed,
				'meum-status'
			),
			total,
			name,
			listed
		);
	}
	return sprintf(
		/* translators: 1: number of problems. 2: name of the provider. */
		_n(
			'%1$d reported by %2$s',
			'%1$d reported by %2$s',
			total,
			'meum-status'
		),
		total,
		name
	);
}

/** What a search found, for the live region. */
export function matchesLine( found: number ): string {
	return found === 0
		? __( 'No problem matches.', 'meum-status' )
		: sprintf(
				/* translators: %d: number of problems. */
				_n(
					'%d problem matches.',
					'%d problems match.',
					found,
					'meum-status'
				),
				found
		  );
}
