import { Component } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';
import { HeadlineCard } from './headline-card';

interface ErrorBoundaryProps {
	children: ReactNode;
}

interface ErrorBoundaryState {
	detail: string | null;
}

function describe( error: unknown ): string {
	return error instanceof Error
		? error.stack ?? `${ error.name }: ${ error.message }`
		: String( error );
}

/** Catches what goes wrong while drawing. React knows this as a class only. */
export class ErrorBoundary extends Component<
	ErrorBoundaryProps,
	ErrorBoundaryState
> {
	override state: ErrorBoundaryState = { detail: null };

	static getDerivedStateFromError( error: unknown ): ErrorBoundaryState {
		return { detail: describe( error ) };
	}

	override render() {
		const { detail } = this.state;
		if ( detail === null ) {
			return this.props.children;
		}
		return (
			<HeadlineCard
				look={ { tone: 'neutral', glyph: 'question' } }
				headline={ __( 'This panel stopped working', 'meum-status' ) }
				nextStep={ __(
					'Your payments are not affected. Reload the page; if it happens again, send the detail below to support.',
					'meum-status'
				) }
				action={
					<CopyButton
						text={ detail }
						label={ __( 'Copy the detail', 'meum-status' ) }
					/>
				}
			>
				<pre className="meum-status__section" dir="ltr" translate="no">
					{ detail }
				</pre>
			</HeadlineCard>
		);
	}
}
