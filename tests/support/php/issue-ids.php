<?php
/**
 * The ids of problems with these messages.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Status\Issue_Id;

/** @var list<string> $given */

\Meum\Status\plugin();

return array_map( array( Issue_Id::class, 'of' ), $given );
