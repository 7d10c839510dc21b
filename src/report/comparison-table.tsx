import { Fragment } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Report } from '../types/report';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { faded } from '../ui/look';
import { Value } from '../ui/value';
import { resultLook } from './looks';

interface ComparisonTableProps {
	report: Pick< Report, 'name' | 'comparison' | 'dated' >;
}

/** What the provider has on record against what this site says of itself. On narrow screens each row is a small list. */
export function ComparisonTable( { report }: ComparisonTableProps ) {
	const { name, comparison, dated } = report;
	/* translators: %s: name of the provider. */
	const recorded = sprintf( __( 'On record at %s', 'meum-status' ), name );
	const here = __( 'This site', 'meum-status' );

	return (
		<Card
			title={ sprintf(
				/* translators: %s: name of the provider. */
				__( 'What %s has on record', 'meum-status' ),
				name
			) }
			aside={ __( 'compared with this site', 'meum-status' ) }
		>
			<table className="meum-status__table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Detail', 'meum-status' ) }</th>
						<th scope="col">{ recorded }</th>
						<th scope="col">{ here }</th>
						<th scope="col">{ __( 'Result', 'meum-status' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ comparison.map( ( row ) => (
						<Fragment key={ row.field }>
							<tr>
								<th scope="row">{ row.label }</th>
								<td data-label={ recorded }>
									<Value code text={ row.recorded } />
								</td>
								<td data-label={ here }>
									<Value
										code
										text={ row.here }
										absent={ __(
											'Not found',
											'meum-status'
										) }
									/>
								</td>
								<td>
									<Badge
										look={ faded(
											resultLook( row.result ),
											dated
										) }
									/>
								</td>
							</tr>
							{ row.cause !== null && (
								<tr className="meum-status__cause">
									<td colSpan={ 4 }>{ row.cause }</td>
								</tr>
							) }
						</Fragment>
					) ) }
				</tbody>
			</table>
		</Card>
	);
}
