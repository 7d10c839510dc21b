import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';

interface CardProps {
	title: string;
	/** Small words beside the title. */
	aside?: string | undefined;
	children: ReactNode;
}

/** A white box with a heading, named by it. */
export function Card( { title, aside, children }: CardProps ) {
	const id = useId();

	return (
		<section className="meum-status__card" aria-labelledby={ id }>
			<header className="meum-status__card-header">
				<h3 className="meum-status__title" id={ id }>
					{ title }
				</h3>
				{ aside !== undefined && (
					<span className="meum-status__muted">{ aside }</span>
				) }
			</header>
			{ children }
		</section>
	);
}
