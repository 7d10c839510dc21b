import { __, sprintf } from '@wordpress/i18n';
import type { ItemPart, Part, ProgressPart } from '../types/report';
import { listed } from './checks';

interface CheckPartProps {
	part: Part;
}

interface ProgressProps {
	part: ProgressPart;
}

function Progress( { part: { done, total } }: ProgressProps ) {
	return (
		<span>
			{ total > 0 && (
				<progress
					className="meum-status__bar is-info"
					aria-hidden="true"
					max={ total }
					value={ Math.min( done, total ) }
				/>
			) }
			<span className="meum-status__muted">
				{ sprintf(
					/* translators: 1: how many are done. 2: of how many. */
					__( '%1$d of %2$d', 'meum-status' ),
					done,
					total
				) }
			</span>
		</span>
	);
}

interface ItemProps {
	part: ItemPart;
}

function Item( { part: { name, id, reasons } }: ItemProps ) {
	return (
		<span key={ `${ name }-${ id ?? '' }` }>
			<bdi>{ name }</bdi>
			{ id !== null && (
				<>
					<span> </span>
					<code
						className="meum-status__code"
						dir="auto"
						translate="no"
					>
						{ id }
					</code>
				</>
			) }
			{ reasons.map( ( reason, index ) => (
				<span
					key={ `${ index }-${ reason }` }
					className="meum-status__reason meum-status__muted"
				>
					<bdi>{ reason }</bdi>
				</span>
			) ) }
		</span>
	);
}

/** What a check shows besides its sentence. */
export function CheckPart( { part }: CheckPartProps ) {
	switch ( part.kind ) {
		case 'words':
			return (
				<span className="meum-status__muted">
					<bdi translate="no">{ listed( part.words ) }</bdi>
				</span>
			);
		case 'progress':
			return <Progress part={ part } />;
		case 'item':
			return <Item part={ part } />;
	}
}
