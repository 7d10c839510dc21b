import { __, sprintf } from '@wordpress/i18n';
import type { Fact } from './checks';
import { Glyph } from '../ui/glyph';

interface FactsProps {
	facts: Fact[];
	/** Sentences on what to do or to know, by check. */
	notes: Array< { labels: string[]; remedy: string } >;
}

/** The provider's answer at a glance, and under it what to know about single cells. */
export function Facts( { facts, notes }: FactsProps ) {
	if ( facts.length === 0 ) {
		return null;
	}
	return (
		<>
			<dl className="meum-status__facts">
				{ facts.map( ( fact ) => (
					<div key={ fact.id } className="meum-status__fact">
						<dt className="meum-status__muted">{ fact.label }</dt>
						<dd>
							<span
								className={ `meum-status__word is-${ fact.badge.tone }` }
							>
								<Glyph name={ fact.badge.glyph } size={ 18 } />
								<span className="screen-reader-text">
									{ fact.badge.word }
								</span>
								<bdi>{ fact.text }</bdi>
							</span>
							{ fact.prefix !== null && (
								<span className="meum-status__muted">
									<bdi translate="no">{ `${ fact.prefix }…` }</bdi>
								</span>
							) }
						</dd>
					</div>
				) ) }
			</dl>
			{ notes.length > 0 && (
				<ul className="meum-status__notes">
					{ notes.map( ( { labels, remedy } ) => (
						<li key={ `${ labels.join() }-${ remedy }` }>
							<strong>
								{ sprintf(
									/* translators: %s: names of checks; a sentence about them follows. */
									__( '%s:', 'meum-status' ),
									labels.join(
										/* translators: Stands between the names in a list, with the space after it. */
										__( ', ', 'meum-status' ) // eslint-disable-line @wordpress/i18n-no-flanking-whitespace -- White space separates too.
									)
								) }
							</strong>
							<span>{ ` ${ remedy }` }</span>
						</li>
					) ) }
				</ul>
			) }
		</>
	);
}
