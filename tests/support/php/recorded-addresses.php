<?php
/**
 * How a site compares with addresses on record: rows of the report's comparison, one for each address.
 *
 * @package Meum\Status
 */

/** @var array{field: string, site: Given_Site, addresses: list<string>} $given */

use Meum\Status\Providers\Meum\Fields;
use Meum\Status\Providers\Meum\Record;
use Meum\Status\Reader;
use Meum\Status\Site\Clocks;
use Meum\Status\Status\Context;

\Meum\Status\plugin();

return array_map(
	static function ( string $address ) use ( $given ): array {
		$record = new Record(
			new Fields( array( $given['field'] => $address ) ),
			new Context( $given['site'], null, Reader::present(), time() ),
			new Clocks( time(), null )
		);

		return array_values( array_filter( $record->rows(), fn( array $row ): bool => $given['field'] === $row['field'] ) )[0];
	},
	$given['addresses']
);
