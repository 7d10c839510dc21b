import { __, sprintf } from '@wordpress/i18n';
import type { SiteTime } from '../time/site-time';
import type { Check, Report } from '../types/report';
import { Glyph } from '../ui/glyph';
import { faded } from '../ui/look';
import { CheckPart } from './check-part';
import { checkNotes, checkText, listed } from './checks';
import { checkLook } from './looks';

interface CheckRowProps {
	report: Pick< Report, 'checks' | 'dated' >;
	time: SiteTime;
}

interface CheckCellProps {
	check: Check;
	/** Whether it is from before: then it has no colour. */
	dated: boolean;
	time: SiteTime;
}

function CheckCell( { check, dated, time }: CheckCellProps ) {
	const look = faded( checkLook( check.status ), dated );

	return (
		<div className="meum-status__check">
			<dt className="meum-status__muted">{ check.label }</dt>
			<dd>
				<span className={ `meum-status__word is-${ look.tone }` }>
					<Glyph name={ look.glyph } size={ 18 } />
					<span className="screen-reader-text">{ look.word }</span>
					<bdi>{ checkText( check, time ) }</bdi>
				</span>
				{ check.parts.map( ( part, index ) => (
					<CheckPart
						key={ `${ index }-${ part.kind }` }
						part={ part }
					/>
				) ) }
			</dd>
		</div>
	);
}

/** The provider's answer at a glance, and under it what to know about single checks. */
export function CheckRow( { report, time }: CheckRowProps ) {
	const checks = report.checks.filter( ( { quiet } ) => ! quiet );
	const notes = checkNotes( report.checks );

	return (
		<>
			{ checks.length > 0 && (
				<dl className="meum-status__checks">
					{ checks.map( ( check ) => (
						<CheckCell
							key={ check.id }
							check={ check }
							dated={ report.dated }
							time={ time }
						/>
					) ) }
				</dl>
			) }
			{ notes.length > 0 && (
				<ul className="meum-status__notes">
					{ notes.map( ( { labels, hint } ) => (
						<li key={ `${ labels.join() }-${ hint }` }>
							<strong>
								{ sprintf(
									/* translators: %s: names of checks; a sentence about them follows. */
									__( '%s:', 'meum-status' ),
									listed( labels )
								) }
							</strong>
							<span>{ ` ${ hint }` }</span>
						</li>
					) ) }
				</ul>
			) }
		</>
	);
}
