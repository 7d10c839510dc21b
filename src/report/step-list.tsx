import type { Step } from '../types/report';

interface StepListProps {
	steps: Step[];
}

/** What to do one after the other; a step that is done elsewhere is a link. */
export function StepList( { steps }: StepListProps ) {
	return steps.length === 0 ? null : (
		<ol className="meum-status__steps">
			{ steps.map( ( { text, url }, index ) => (
				<li key={ `${ index }-${ url ?? '' }` }>
					{ url === null ? (
						<span>{ text }</span>
					) : (
						<a href={ url }>{ text }</a>
					) }
				</li>
			) ) }
		</ol>
	);
}
