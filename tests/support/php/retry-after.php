<?php
/**
 * The seconds to wait that headers tell, or null for each that tells none.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Response_Reader;

/** @var list<string> $given */

\Meum\Status\plugin();

return array_map(
	static function ( string $header ): ?int {
		return Response_Reader::seconds( $header, time() );
	},
	$given
);
