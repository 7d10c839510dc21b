<?php
declare( strict_types=1 );

namespace Meum\Status\Words;

/** Sentences about a provider's problems. */
final class Issues {

	/** So many problems, in the few words of a row. */
	public static function count( int $count ): string {
		/* translators: %d: number of problems. */
		return sprintf( _n( '%d problem', '%d problems', $count, 'meum-status' ), $count );
	}

	/**
	 * What stands in place of an empty list of problems, or null where it would only contradict a headline that tells of trouble.
	 *
	 * @param bool $is_reported Whether the provider spoke of problems: otherwise it has not said that there are none.
	 */
	public static function none( bool $is_reported, string $state, string $name ): ?string {
		if ( ! $is_reported ) {
			/* translators: %s: name of the provider, for example Meum. */
			return sprintf( __( '%s did not say whether there are problems.', 'meum-status' ), $name );
		}

		return in_array( $state, array( 'attention', 'critical' ), true )
			? null
			/* translators: %s: name of the provider, for example Meum. */
			: sprintf( __( '%s reported no problems.', 'meum-status' ), $name );
	}
}
