import { forwardRef, memo } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { SiteTime } from '../time/site-time';
import type { Issue } from '../types/report';
import { CopyButton } from '../ui/copy-button';
import { Glyph } from '../ui/glyph';
import { faded } from '../ui/look';
import { severityLook } from './looks';
import { firstSeenLine } from './time-sentences';

interface IssueItemProps {
	issue: Issue;
	/** Its place in the list, from 1. */
	place: number;
	/** Whether it is from before: then it has no colour. */
	dated: boolean;
	time: SiteTime;
}

/** One problem in the provider's words. Of 200 only those are drawn again that change. */
export const IssueItem = memo(
	forwardRef< HTMLLIElement, IssueItemProps >( function UnforwardedIssueItem(
		{ issue, place, dated, time },
		ref
	) {
		const look = faded( severityLook( issue.severity ), dated );

		return (
			<li ref={ ref } className="meum-status__issue" tabIndex={ -1 }>
				<span
					className={ `meum-status__disc is-small is-${ look.tone }` }
				>
					<Glyph name={ look.glyph } size={ 18 } />
					<span className="screen-reader-text">{ look.word }</span>
				</span>
				<div className="meum-status__issue-text">
					<p dir="auto">{ issue.message }</p>
					<p className="meum-status__small">
						{ firstSeenLine( issue, time ) }
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
