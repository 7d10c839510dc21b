<?php
declare( strict_types=1 );

namespace Meum\Status;

/** Reads the files in schemas/. */
final class Schema {

	/**
	 * A schema.
	 *
	 * @param string $name Name of the file, without `.schema.json`.
	 * @return array<string, mixed>
	 */
	public static function read( string $name ): array {
		$schema = wp_json_file_decode( dirname( __DIR__ ) . '/schemas/' . $name . '.schema.json', array( 'associative' => true ) );

		/** @var array<string, mixed> $schema A file of this plugin. */
		return $schema;
	}
}
