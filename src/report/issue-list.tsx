import { Button, SearchControl } from '@wordpress/components';
import {
	startTransition,
	useDeferredValue,
	useEffect,
	useRef,
	useState,
} from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { SiteTime } from '../time/site-time';
import type { Report } from '../types/report';
import { Card } from '../ui/card';
import { IssueItem } from './issue-item';
import { issuesAside, MANY, matchesLine, matching, MORE } from './issues';

interface IssueListProps {
	report: Pick<
		Report,
		'name' | 'issues' | 'issues_total' | 'no_issues' | 'dated'
	>;
	time: SiteTime;
}

interface IssueSearchProps {
	query: string;
	/** What was found, for the live region. */
	result: string;
	onChange: ( query: string ) => void;
}

function IssueSearch( { query, result, onChange }: IssueSearchProps ) {
	return (
		<div className="meum-status__search">
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Search problems', 'meum-status' ) }
				value={ query }
				onChange={ onChange }
			/>
			<p className="meum-status__small" role="status">
				{ result }
			</p>
		</div>
	);
}

interface ShowMoreProps {
	onPress: () => void;
}

function ShowMore( { onPress }: ShowMoreProps ) {
	return (
		<div className="meum-status__more">
			<Button
				__next40pxDefaultSize
				variant="secondary"
				onClick={ onPress }
			>
				{ __( 'Show more', 'meum-status' ) }
			</Button>
		</div>
	);
}

/** How much of a long list is shown, and the first item of what was added last. */
function useParts() {
	const [ limit, setLimit ] = useState( MANY );
	const [ revealed, setRevealed ] = useState< number | null >( null );
	const firstNew = useRef< HTMLLIElement >( null );

	useEffect( () => {
		// The button that was pressed may be gone: the focus goes on to what it brought.
		firstNew.current?.focus();
	}, [ revealed ] );

	const showMore = () =>
		startTransition( () => {
			setRevealed( limit );
			setLimit( limit + MORE );
		} );

	return { limit, revealed, firstNew, showMore };
}

/** The provider's problems; from ten on they can be searched and come in parts. */
export function IssueList( { report, time }: IssueListProps ) {
	const { name, issues, issues_total: total, dated } = report;
	const [ query, setQuery ] = useState( '' );
	const { limit, revealed, firstNew, showMore } = useParts();
	// What is typed shows at once, and what it finds as soon as there is time.
	const sought = useDeferredValue( query );
	const found = matching( issues, sought );

	return (
		<Card
			title={ __( 'Problems', 'meum-status' ) }
			aside={ issuesAside( issues.length, total, name ) }
		>
			{ issues.length >= MANY && (
				<IssueSearch
					query={ query }
					result={
						sought.trim() === '' ? '' : matchesLine( found.length )
					}
					onChange={ setQuery }
				/>
			) }
			{ issues.length === 0 && (
				<p className="meum-status__empty">{ report.no_issues }</p>
			) }
			<ul className="meum-status__issues">
				{ found.slice( 0, limit ).map( ( issue, index ) => (
					<IssueItem
						key={ `${ issue.id }-${ index }` }
						ref={ index === revealed ? firstNew : null }
						issue={ issue }
						place={ index + 1 }
						dated={ dated }
						time={ time }
					/>
				) ) }
			</ul>
			{ found.length > limit && <ShowMore onPress={ showMore } /> }
		</Card>
	);
}
