import { __, sprintf } from '@wordpress/i18n';
import type { ComparisonRow, Report } from '../types/report';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { faded } from '../ui/look';
import { Value } from '../ui/value';
import { resultLook } from './looks';

interface ComparisonTableProps {
	report: Pick< Report, 'name' | 'comparison' | 'dated' >;
}

interface ComparisonLineProps {
	row: ComparisonRow;
	/** Headings of the two columns, which narrow screens show beside each value. */
	headings: { recorded: string; here: string };
	/** Whether it is from before: then it has no colour. */
	dated: boolean;
}

function ComparisonLine( { row, headings, dated }: ComparisonLineProps ) {
	return (
		<>
			<tr>
				<th scope="row">{ row.label }</th>
				<td data-label={ headings.recorded }>
					<Value code text={ row.recorded } />
				</td>
				<td data-label={ headings.here }>
					<Value
						code
						text={ row.here }
						absent={ __( 'Not found', 'meum-status' ) }
					/>
				</td>
				<td>
					<Badge look={ faded( resultLook( row.result ), dated ) } />
				</td>
			</tr>
			{ row.cause !== null && (
				<tr className="meum-status__cause">
					<td colSpan={ 4 }>{ row.cause }</td>
				</tr>
			) }
		</>
	);
}

/** What the provider has on record against what this site says of itself. On narrow screens each row is a small list. */
export function ComparisonTable( { report }: ComparisonTableProps ) {
	const { name, comparison, dated } = report;
	const headings = {
		/* translators: %s: name of the provider. */
		recorded: sprintf( __( 'On record at %s', 'meum-status' ), name ),
		here: __( 'This site', 'meum-status' ),
	};

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
						<th scope="col">{ headings.recorded }</th>
						<th scope="col">{ headings.here }</th>
						<th scope="col">{ __( 'Result', 'meum-status' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ comparison.map( ( row ) => (
						<ComparisonLine
							key={ row.field }
							row={ row }
							headings={ headings }
							dated={ dated }
						/>
					) ) }
				</tbody>
			</table>
		</Card>
	);
}
