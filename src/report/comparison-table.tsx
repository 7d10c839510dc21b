import { Fragment } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { resultBadge, type Badge as BadgeModel } from './looks';
import { comparisonLabel } from './comparison';
import { providerName, type Provider } from '../model/provider';
import type { ComparisonRow } from '../types/report';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { Value } from '../ui/value';

interface ComparisonTableProps {
	provider: Provider;
	rows: ComparisonRow[];
	/** Whether it is from before: then it has no colour. */
	dated: boolean;
}

function badgeOf( row: ComparisonRow, dated: boolean ): BadgeModel {
	const badge = resultBadge( row.result );

	return dated ? { ...badge, tone: 'neutral' } : badge;
}

/** What the provider has on record against what this site says of itself. On narrow screens each row is a small list. */
export function ComparisonTable( {
	provider,
	rows,
	dated,
}: ComparisonTableProps ) {
	const name = providerName( provider );
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
					{ rows.map( ( row ) => (
						<Fragment key={ row.field }>
							<tr>
								<th scope="row">
									{ comparisonLabel( row.field ) }
								</th>
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
									<Badge badge={ badgeOf( row, dated ) } />
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
