import { forwardRef, memo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { severityBadge, type Badge } from './looks';
import { firstSeenLine } from './time-sentences';
import type { Issue } from '../types/report';
import { CopyButton } from '../ui/copy-button';
import { Glyph } from '../ui/glyph';

interface IssueItemProps {
	issue: Issue;
	/** Its place in the list, from 1. */
	place: number;
	/** Whether it is from before: then it has no colour. */
	dated: boolean;
	now: number;
	zone: string;
}

/** One problem in the provider's words. Of 200 only those are drawn again that change. */
export const IssueItem = memo(
	forwardRef< HTMLLIElement, IssueItemProps >( function UnforwardedIssueItem(
		{ issue, place, dated, now, zone },
		ref
	) {
		const badge: Badge = severityBadge( issue.severity );
		const tone = dated ? 'neutral' : badge.tone;

		return (
			<li ref={ ref } className="meum-status__issue" tabIndex={ -1 }>
				<span className={ `meum-status__disc is-small is-${ tone }` }>
					<Glyph name={ badge.glyph } size={ 18 } />
					<span className="screen-reader-text">{ badge.word }</span>
				</span>
				<div className="meum-status__issue-text">
					<p dir="auto">{ issue.message }</p>
					<p className="meum-status__small">
						{ firstSeenLine( issue, now, zone ) }
					</p>
				</div>
				<CopyButton
					text={ issue.message }
					label={ sprintf(
						/* translators: %d: place of the problem in the list. */
						__( 'Copy problem %d', 'meum-status' ),
						place
					) }
				/>
			</li>
		);
	} )
);
