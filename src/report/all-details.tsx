import { __, sprintf } from '@wordpress/i18n';
import type { SiteTime } from '../time/site-time';
import type { Check, Detail, Report } from '../types/report';
import { Badge } from '../ui/badge';
import { faded } from '../ui/look';
import { Value } from '../ui/value';
import { CheckPart } from './check-part';
import { checkText } from './checks';
import { detailText } from './details';
import { checkLook } from './looks';

interface AllDetailsProps {
	report: Pick< Report, 'name' | 'checks' | 'details' | 'dated' >;
	time: SiteTime;
}

interface CheckPairProps {
	check: Check;
	dated: boolean;
	time: SiteTime;
}

function CheckPair( { check, dated, time }: CheckPairProps ) {
	return (
		<div>
			<dt>{ check.label }</dt>
			<dd>
				<Badge look={ faded( checkLook( check.status ), dated ) } />
				<Value text={ checkText( check, time ) } />
				{ check.quiet &&
					check.parts.map( ( part, index ) => (
						<CheckPart
							key={ `${ index }-${ part.kind }` }
							part={ part }
						/>
					) ) }
			</dd>
		</div>
	);
}

interface DetailPairProps {
	detail: Detail;
	time: SiteTime;
}

function DetailPair( { detail, time }: DetailPairProps ) {
	const { name, label, kind, value, text } = detail;

	return (
		<div>
			<dt>
				<span>{ label }</span>
				<code className="meum-status__small" translate="no">
					{ name }
				</code>
			</dt>
			<dd>
				<Value
					text={ value === null ? null : detailText( detail, time ) }
					absent={ value === null && text !== '' ? text : undefined }
					code={ kind === 'code' }
				/>
			</dd>
		</div>
	);
}

/** Everything that is known, folded away: for support and the curious. */
export function AllDetails( { report, time }: AllDetailsProps ) {
	const { name, checks, details, dated } = report;

	return (
		<details className="meum-status__card meum-status__details">
			<summary>{ __( 'All details', 'meum-status' ) }</summary>
			<h4>{ __( 'Checks', 'meum-status' ) }</h4>
			<dl className="meum-status__pairs">
				{ checks.map( ( check ) => (
					<CheckPair
						key={ check.id }
						check={ check }
						dated={ dated }
						time={ time }
					/>
				) ) }
			</dl>
			{ details.length > 0 && (
				<>
					<h4>
						{ sprintf(
							/* translators: %s: name of the provider. */
							__( 'Answer of %s', 'meum-status' ),
							name
						) }
					</h4>
					<dl className="meum-status__pairs">
						{ details.map( ( detail ) => (
							<DetailPair
								key={ detail.name }
								detail={ detail }
								time={ time }
							/>
						) ) }
					</dl>
				</>
			) }
		</details>
	);
}
