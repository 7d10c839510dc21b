<?php
/**
 * Texts as they are once secrets have been cut out.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Http\Redactor;

/** @var array{secrets: list<string>, texts: list<string>} $given */

\Meum\Status\plugin();

$redactor = new Redactor( $given['secrets'] );

return array_map(
	static function ( string $text ) use ( $redactor ): string {
		return $redactor->clean( $text, 500 );
	},
	$given['texts']
);
