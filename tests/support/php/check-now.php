<?php
/**
 * Checks as the background check does. Returns true.
 *
 * @package Meum\Status\Tests
 */

\Meum\Status\plugin()->check();

return true;
