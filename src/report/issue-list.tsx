import { Button, SearchControl } from '@wordpress/components';
import {
	startTransition,
	useDeferredValue,
	useEffect,
	useRef,
	useState,
} from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	issuesAside,
	MANY,
	matchesLine,
	matching,
	MORE,
	noIssuesLine,
} from './issues';
import type { Provider } from '../model/provider';
import type { Issue } from '../types/report';
import { Card } from '../ui/card';
import { IssueItem } from './issue-item';

interface IssueListProps {
	provider: Provider;
	issues: Issue[];
	/** How many the provider reported, also those that are not in the list. */
	total: number;
	/** False if the answer had no list of problems at all. */
	isReported: boolean;
	/** Whether they are from before: then they have no colour. */
	dated: boolean;
	now: number;
	zone: string;
}

/** The provider's problems; from ten on they can be searched and come in parts. */
export function IssueList( props: IssueListProps ) {
	const { provider, issues, total, isReported, dated, now, zone } = props;
	const [ query, setQuery ] = useState( '' );
	const [ limit, setLimit ] = useState( MANY );
	const [ revealed, setRevealed ] = useState< number | null >( null );
	const firstNew = useRef< HTMLLIElement >( null );
	// What is typed shows at once, and what it finds as soon as there is time.
	const sought = useDeferredValue( query );
	const found = matching( issues, sought );

	useEffect( () => {
		// The button that was pressed may be gone: the focus goes on to what it brought.
		firstNew.current?.focus();
	}, [ revealed ] );

	return (
		<Card
			title={ __( 'Problems', 'meum-status' ) }
			aside={ issuesAside( issues.length, total, provider ) }
		>
			{ issues.length >= MANY && (
				<div className="meum-status__search">
					<SearchControl
						__nextHasNoMarginBottom
						label={ __( 'Search problems', 'meum-status' ) }
						value={ query }
						onChange={ setQuery }
					/>
					<p className="meum-status__small" role="status">
						{ sought.trim() !== '' && matchesLine( found.length ) }
					</p>
				</div>
			) }
			{ issues.length === 0 && (
				<p className="meum-status__empty">
					{ noIssuesLine( isReported, provider ) }
				</p>
			) }
			<ul className="meum-status__issues">
				{ found.slice( 0, limit ).map( ( issue, index ) => (
					<IssueItem
						key={ `${ issue.id }-${ index }` }
						ref={ index === revealed ? firstNew : null }
						issue={ issue }
						place={ index + 1 }
						dated={ dated }
						now={ now }
						zone={ zone }
					/>
				) ) }
			</ul>
			{ found.length > limit && (
				<div className="meum-status__more">
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ () =>
							startTransition( () => {
								setRevealed( limit );
								setLimit( limit + MORE );
							} )
						}
					>
						{ __( 'Show more', 'meum-status' ) }
					</Button>
				</div>
			) }
		</Card>
	);
}
