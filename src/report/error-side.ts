import { __, sprintf } from '@wordpress/i18n';
import type { Report, ReportError } from '../types/report';

/** Whose side a failure is on, in a sentence that goes before what to do. */
export function sideSentence(
	{ side }: Pick< ReportError, 'side' >,
	{ name }: Pick< Report, 'name' >
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
				name
			);
		case 'both':
			return sprintf(
				/* translators: %s: name of the provider. */
				__( 'You or %s can solve this.', 'meum-status' ),
				name
			);
	}
}
