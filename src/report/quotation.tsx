import { __, sprintf } from '@wordpress/i18n';
import type { Quote } from '../types/report';

interface QuotationProps {
	/** The provider's own name. */
	name: string;
	quote: Quote;
}

/** The provider's own words, marked as such: plain text, whatever they hold. */
export function Quotation( { name, quote }: QuotationProps ) {
	return (
		<figure className="meum-status__quotation">
			<figcaption className="meum-status__muted">
				{ sprintf(
					/* translators: %s: name of the provider. */
					__( 'In the words of %s', 'meum-status' ),
					name
				) }
			</figcaption>
			<blockquote>
				{ quote.message !== null && (
					<p dir="auto">{ quote.message }</p>
				) }
				{ quote.details.length > 0 && (
					<dl className="meum-status__quote-details">
						{ quote.details.map( ( { field, message }, index ) => (
							<div key={ `${ field }-${ index }` }>
								<dt>
									<code
										className="meum-status__code"
										dir="auto"
										translate="no"
									>
										{ field }
									</code>
								</dt>
								<dd dir="auto">{ message }</dd>
							</div>
						) ) }
					</dl>
				) }
				{ quote.code !== null && (
					<p>
						<code
							className="meum-status__code"
							dir="auto"
							translate="no"
						>
							{ quote.code }
						</code>
					</p>
				) }
			</blockquote>
		</figure>
	);
}
