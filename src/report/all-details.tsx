import { __, sprintf } from '@wordpress/i18n';
import type { AnswerField } from '../model/answer-fields';
import type { Fact } from './checks';
import { providerName, type Provider } from '../model/provider';
import { Badge } from '../ui/badge';
import { Value } from '../ui/value';

interface DetailsProps {
	provider: Provider;
	facts: Fact[];
	fields: AnswerField[];
}

/** Everything that is known, folded away: for support and the curious. */
export function Details( { provider, facts, fields }: DetailsProps ) {
	return (
		<details className="meum-status__card meum-status__details">
			<summary>{ __( 'All details', 'meum-status' ) }</summary>
			<h4>{ __( 'Checks', 'meum-status' ) }</h4>
			<dl className="meum-status__pairs">
				{ facts.map( ( { id, label, badge, text } ) => (
					<div key={ id }>
						<dt>{ label }</dt>
						<dd>
							<Badge badge={ badge } />
							<Value text={ text } />
						</dd>
					</div>
				) ) }
			</dl>
			{ fields.length > 0 && (
				<>
					<h4>
						{ sprintf(
							/* translators: %s: name of the provider. */
							__( 'Answer of %s', 'meum-status' ),
							providerName( provider )
						) }
					</h4>
					<dl className="meum-status__pairs">
						{ fields.map( ( { name, label, value, isCode } ) => (
							<div key={ name }>
								<dt>
									<span>{ label }</span>
									<code
										className="meum-status__small"
										translate="no"
									>
										{ name }
									</code>
								</dt>
								<dd>
									<Value text={ value } code={ isCode } />
								</dd>
							</div>
						) ) }
					</dl>
				</>
			) }
		</details>
	);
}
