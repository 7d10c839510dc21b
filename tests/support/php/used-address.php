<?php
/**
 * The address of Meum that this site asks, or null where it may ask none.
 *
 * @package Meum\Status\Tests
 */

use Meum\Status\Keys\Key_Source;
use Meum\Status\Providers\Meum\Meum;

\Meum\Status\plugin();

return ( new Key_Source( Meum::kind() ) )->address();
