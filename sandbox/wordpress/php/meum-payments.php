<?php
/**
 * Plugin Name: Stand-in for the Meum payment plugin
 * Description: Meum's payment plugin is not public. This takes its place: a name and a version, and nothing that it does.
 * Version: 1.4.2
 *
 * @package Meum\Status\Sandbox
 */
