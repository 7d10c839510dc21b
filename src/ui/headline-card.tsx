import { useId } from '@wordpress/element';
import type { ReactNode, Ref } from 'react';
import { Glyph } from './glyph';
import type { Look } from './look';
import { Paragraph } from './paragraph';

interface HeadlineCardProps {
	look: Pick< Look, 'tone' | 'glyph' >;
	headline: string;
	/** For those who move the focus to the headline. */
	headlineRef?: Ref< HTMLHeadingElement > | undefined;
	/** What more there is to say about the headline before the next step. */
	lead?: string | null;
	/** Who can act, before the next step. */
	who?: string | null;
	nextStep: string;
	/** At most one button. */
	action?: ReactNode;
	/** Small print right under the next step. */
	evidence?: ReactNode;
	/** Sections of the card below the headline. */
	children?: ReactNode;
}

/** The worst fact, in one glance: colour, icon, one sentence, one next step. */
export function HeadlineCard( {
	look,
	headline,
	headlineRef,
	lead = null,
	who = null,
	nextStep,
	action,
	evidence,
	children,
}: HeadlineCardProps ) {
	const id = useId();

	return (
		<section
			className={ `meum-status__card meum-status__headline is-${ look.tone }` }
			aria-labelledby={ id }
		>
			<div className="meum-status__headline-body">
				<span className={ `meum-status__disc is-${ look.tone }` }>
					<Glyph name={ look.glyph } size={ 24 } />
				</span>
				<div className="meum-status__headline-text">
					<h3 id={ id } ref={ headlineRef } tabIndex={ -1 }>
						{ headline }
					</h3>
					{ lead !== null && <p>{ lead }</p> }
					<Paragraph opening={ who } sentences={ [ nextStep ] } />
					{ evidence }
				</div>
				{ action }
			</div>
			{ children }
		</section>
	);
}
