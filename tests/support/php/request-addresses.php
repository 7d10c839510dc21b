<?php
/**
 * Addresses as a request has them, or null for each that makes no request.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Request;

/** @var list<string> $given */

\Meum\Status\plugin();

return array_map(
	static function ( string $address ): ?string {
		$request = Request::get( $address, array() );

		return null === $request ? null : $request->url;
	},
	$given
);
