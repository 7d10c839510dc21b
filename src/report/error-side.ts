import { __, sprintf } from '@wordpress/i18n';
import type { ReportError } from '../types/report';
import { providerName, type Provider } from '../model/provider';

/** Whose side a failure is on, in a sentence that goes before what to do. */
export function whoSentence(
	{ side }: Pick< ReportError, 'side' >,
	provider: Provider
): string {
	switch ( side ) {
		case 'you':
			return __( 'You can solve this.', 'meum-status' );
		case 'host':
			return __( 'Your web host can solve this.', 'meum-status' );
		case 'provider':
			return sprintf(
				/* translators: %s: name of the provider. */
				__( 'This is on the side of %s.', 'meum-status' ),
				providerName( provider )
			);
		case 'both':
			return sprintf(
				/* translators: %s: name of the provider. */
				__( 'You or %s can solve this.', 'meum-status' ),
				providerName( provider )
			);
	}
}
