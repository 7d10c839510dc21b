<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/**
 * Writes a snapshot as text for the database, and reads it back. The text is JSON in plain ASCII: a table in utf8mb3 takes no
 * emoji and no rare Chinese character, one in latin1 takes less, and WordPress then writes nothing at all.
 */
final class Snapshot_Text {

	/** The most bytes of a stored snapshot. Escaped, a character outside of the first 65,536 takes twelve. */
	private const MAX_BYTES = 65536;

	/** What is shortened from its end where the text would be too long, after the answer's own list: lists, by where they stand. */
	private const EXPENDABLE = array(
		array( 'failure', 'quote', 'details' ),
		array( 'answer', 'deviations' ),
		array( 'seen' ),
	);

	/** A snapshot as text. The true number of problems stays, however many had to go. */
	public static function write( Snapshot $snapshot ): string {
		$data  = $snapshot->to_array();
		$text  = self::encode( $data );
		$paths = self::EXPENDABLE;

		if ( null !== $snapshot->answer ) {
			array_unshift( $paths, array( 'answer', 'fields', self::longest_list( $snapshot->answer->fields ) ) );
		}

		foreach ( $paths as $path ) {
			$over = strlen( $text ) - self::MAX_BYTES;

			if ( $over <= 0 ) {
				break;
			}

			$data = self::shortened( $data, $path, $over );
			$text = self::encode( $data );
		}

		return $text;
	}

	/**
	 * What write() was given, as plain data.
	 *
	 * @param mixed $stored What an option holds.
	 * @return mixed Null if it is no such text.
	 */
	public static function read( $stored ) {
		return is_string( $stored ) ? json_decode( $stored, true, 32 ) : null;
	}

	/**
	 * The name of the longest list among the fields of an answer: its problems, where it has so many.
	 *
	 * @param array<string, mixed> $fields Decoded fields.
	 */
	private static function longest_list( array $fields ): string {
		$lengths = array( '' => 0 );

		foreach ( $fields as $name => $value ) {
			$lengths[ $name ] = is_array( $value ) && isset( $value[0] ) ? count( $value ) : 0;
		}

		return (string) array_search( max( $lengths ), $lengths, true );
	}

	/**
	 * Data with one of its lists shortened.
	 *
	 * @param array<mixed>           $data The data.
	 * @param non-empty-list<string> $path Where the list stands.
	 * @param int                    $over Bytes to save.
	 * @return array<mixed>
	 */
	private static function shortened( array $data, array $path, int $over ): array {
		$name = array_shift( $path );
		$part = $data[ $name ] ?? null;

		if ( ! is_array( $part ) ) {
			return $data;
		}

		if ( array() !== $path ) {
			$part = self::shortened( $part, $path, $over );
			$over = 0;
		}

		while ( $over > 0 && array() !== $part ) {
			// The comma goes too.
			$over -= strlen( self::encode( array_pop( $part ) ) ) + 1;
		}

		$data[ $name ] = $part;

		return $data;
	}

	/**
	 * JSON in plain ASCII.
	 *
	 * @param mixed $data Any plain data; what is no valid UTF-8 or no number is replaced.
	 */
	private static function encode( $data ): string {
		return (string) wp_json_encode( $data, JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_SLASHES );
	}
}
