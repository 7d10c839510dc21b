<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

/**
 * Keeps what fits the schema, makes everything else null and lists it. Knows the keywords that the schemas of this
 * plugin use: type, properties, items, maxItems, maxLength, format. WordPress's own validation is made for query
 * strings: it takes "true" for a boolean and `javascript:` for an address.
 *
 * @phpstan-type Deviation array{path: string, expected: string, found: string}
 */
final class Decoder {

	/** More broken fields than this tell nothing new. */
	private const MAX_DEVIATIONS = 50;

	/** @var list<Deviation> What has not fitted so far. */
	private array $deviations = array();

	/** @var array<string, int> How many fitting items each list had before it was cut, by path. */
	private array $counts = array();

	/**
	 * Decodes one answer.
	 *
	 * @param array<string, mixed> $schema A schema of type object.
	 * @return array{fields: array<string, mixed>, deviations: list<Deviation>, counts: array<string, int>} All properties of
	 *         the schema, null where they were absent or did not fit; `counts` tells how many items each list had.
	 */
	public function decode( \stdClass $answer, array $schema ): array {
		$this->deviations = array();
		$this->counts     = array();
		$fields           = $this->properties( $answer, $schema, '' );

		return array(
			'fields'     => $fields,
			'deviations' => $this->deviations,
			'counts'     => $this->counts,
		);
	}

	/**
	 * The properties of an object.
	 *
	 * @param array<string, mixed> $schema Its schema.
	 * @return array<string, mixed>
	 */
	private function properties( \stdClass $value, array $schema, string $path ): array {
		$fields = array();
		/** @var array<string, array<string, mixed>> $properties */
		$properties = $schema['properties'] ?? array();

		foreach ( $properties as $name => $property ) {
			$fields[ $name ] = property_exists( $value, $name )
				? $this->value( $value->$name, $property, $path . '/' . $name )
				: null;
		}

		return $fields;
	}

	/**
	 * One value, or null if it does not fit.
	 *
	 * @param mixed                $value  The decoded JSON value.
	 * @param array<string, mixed> $schema Its schema.
	 * @return mixed
	 */
	private function value( $value, array $schema, string $path ) {
		$type     = $this->type( $value );
		$expected = (array) ( $schema['type'] ?? array() );
		$fits     = in_array( $type, $expected, true ) || ( 'integer' === $type && in_array( 'number', $expected, true ) );

		if ( ! $fits ) {
			$this->deviates( $path, implode( ' or ', array_filter( $expected, 'is_string' ) ), $type );
			return null;
		}

		if ( $value instanceof \stdClass ) {
			return $this->properties( $value, $schema, $path );
		}

		if ( is_array( $value ) ) {
			return $this->items( $value, $schema, $path );
		}

		return is_string( $value ) ? $this->text( $value, $schema, $path ) : $value;
	}

	/**
	 * The items of a list that fit, at most `maxItems` of them.
	 *
	 * @param array<mixed>         $list   The list.
	 * @param array<string, mixed> $schema Its schema.
	 * @return list<mixed>
	 */
	private function items( array $list, array $schema, string $path ): array {
		/** @var array<string, mixed> $item */
		$item  = $schema['items'] ?? array();
		$max   = is_int( $schema['maxItems'] ?? null ) ? $schema['maxItems'] : PHP_INT_MAX;
		$items = array();
		$count = 0;

		foreach ( array_values( $list ) as $index => $value ) {
			// What is not kept is only counted: cleaning costs more than a glance.
			$decoded = $count >= $max && is_string( $value ) && in_array( 'string', (array) ( $item['type'] ?? array() ), true )
				? trim( $value )
				: $this->value( $value, $item, $path . '/' . $index );

			if ( null === $decoded || '' === $decoded ) {
				continue;
			}
			if ( ++$count <= $max ) {
				$items[] = $decoded;
			}
		}

		$this->counts[ $path ] = $count;

		return $items;
	}

	/**
	 * A cleaned string, or null if it does not have the format.
	 *
	 * @param array<string, mixed> $schema Its schema.
	 */
	private function text( string $value, array $schema, string $path ): ?string {
		$max    = is_int( $schema['maxLength'] ?? null ) ? $schema['maxLength'] : 300;
		$format = is_string( $schema['format'] ?? null ) ? $schema['format'] : '';
		$text   = Format::read( $format, Text::clean( $value, $max ) );

		if ( null === $text ) {
			$this->deviates( $path, $format, 'other string' );
		}

		return $text;
	}

	/** Notes what did not fit; never the value itself. */
	private function deviates( string $path, string $expected, string $found ): void {
		if ( count( $this->deviations ) < self::MAX_DEVIATIONS ) {
			$this->deviations[] = compact( 'path', 'expected', 'found' );
		}
	}

	/**
	 * The JSON type of a decoded value.
	 *
	 * @param mixed $value Any decoded value.
	 */
	private function type( $value ): string {
		$names = array(
			'NULL'    => 'null',
			'double'  => 'number',
			'integer' => 'integer',
			'boolean' => 'boolean',
			'string'  => 'string',
			'array'   => 'array',
			'object'  => 'object',
		);

		return $names[ gettype( $value ) ] ?? 'null';
	}
}
