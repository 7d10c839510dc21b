import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';
import { Badge } from './badge';
import type { Look } from './look';

interface CardProps {
	title: string;
	/** Small words beside the title. */
	aside?: string | undefined;
	/** How what it shows stands. */
	look?: Look | null;
	children: ReactNode;
}

/** A white box with a heading, named by it. */
export function Card( { title, aside, look = null, children }: CardProps ) {
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
				{ look !== null && <Badge look={ look } /> }
			</header>
			{ children }
		</section>
	);
}
