import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { openBench } from '../support/bench';
import { layMustUse, removeMustUse } from '../support/copies';
import { needs } from '../support/needs';
import { phpFile } from '../support/php-file';

describe( 'the background check on a network', needs( 'local-php' ), () => {
	const bench = openBench( {
		engine: 'local',
		multisite: true,
		activate: false,
	} );

	afterEach( () => removeMustUse( bench ) );

	const switchPlugin = ( what: string ) =>
		bench.site.evaluate< null >( `
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			return ${ what };
		` );
	const activate = () =>
		switchPlugin(
			`activate_plugin( 'meum-status/meum-status.php', '', true )`
		);

	const addSecond = () =>
		bench.site.evaluate< number >(
			`return wpmu_create_blog( get_site()->domain, '/second/', 'Second', 1 );`
		);

	/** The sites that have the event. */
	const scheduled = () =>
		bench.site.evaluate< number[] >( `
			return array_values( array_filter( get_sites( array( 'fields' => 'ids' ) ), static function ( $site ) {
				switch_to_blog( $site );
				$at = wp_next_scheduled( 'meum_status_check' );
				restore_current_blog();
				return false !== $at;
			} ) );
		` );

	it( 'starts and ends on all sites with the plugin', async () => {
		const second = await addSecond();
		await activate();
		assert.deepEqual( await scheduled(), [ 1, second ] );
		await switchPlugin(
			`deactivate_plugins( 'meum-status/meum-status.php' )`
		);
		assert.deepEqual( await scheduled(), [] );
	} );

	it( 'goes on, on the one site that has the plugin for itself too', async () => {
		const second = await addSecond();
		await bench.site.evaluate( `
			switch_to_blog( ${ second } );
			return update_option( 'active_plugins', array( 'meum-status/meum-status.php' ) );
		` );
		await activate();
		await switchPlugin(
			`deactivate_plugins( 'meum-status/meum-status.php', false, true )`
		);
		assert.deepEqual( await scheduled(), [ second ] );
	} );

	it( 'leaves the sites of another network alone', async () => {
		await switchPlugin(
			`activate_plugin( 'meum-status/meum-status.php' )`
		);
		await bench.site.evaluate( phpFile( 'second-network' ) );
		await activate();
		assert.deepEqual( await scheduled(), [ 1 ] );
	} );

	it( 'is there from the start on a site that is added later', async () => {
		await activate();
		assert.deepEqual( await bench.site.evaluate( phpFile( 'new-sites' ) ), [
			true,
			true,
		] );
		await bench.site.evaluate( `return wp_delete_site( 2 );` );
		assert.deepEqual( await scheduled(), [ 1, 3 ] );
		assert.doesNotMatch( await bench.site.debugLog(), /meum/i );
	} );

	it( 'is there also where a must-use copy comes to all sites', async () => {
		await layMustUse( bench );
		assert.deepEqual( await bench.site.evaluate( phpFile( 'new-sites' ) ), [
			true,
			true,
		] );
	} );

	it( 'is not, where only one site has the plugin', async () => {
		await switchPlugin(
			`activate_plugin( 'meum-status/meum-status.php' )`
		);
		assert.deepEqual( await bench.site.evaluate( phpFile( 'new-sites' ) ), [
			false,
			false,
		] );
	} );

	it( 'waits for the tables of a site that is filled by somebody else', async () => {
		await activate();
		await bench.site.evaluate( `
			remove_action( 'wp_initialize_site', 'wp_initialize_site', 10 );
			return wp_insert_site( array( 'domain' => get_site()->domain, 'path' => '/empty/' ) );
		` );
		assert.doesNotMatch( await bench.site.debugLog(), /_options/ );
	} );

	it( 'comes back where it got lost, with the next cron of that site', async () => {
		const second = await addSecond();
		await activate();
		await bench.site.evaluate( `
			switch_to_blog( ${ second } );
			return wp_clear_scheduled_hook( 'meum_status_check' );
		` );
		assert.deepEqual( await scheduled(), [ 1 ] );
		const answer = await fetch( `${ bench.site.url }/second/wp-cron.php` );
		await answer.text();
		assert.deepEqual( await scheduled(), [ 1, second ] );
	} );

	it( 'reaches a site beyond the first hundred, and never reads more at a time', async () => {
		const second = await addSecond();
		const pages = await bench.site.evaluate< number[] >( `
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			$pages = array();
			add_filter( 'sites_pre_query', static function ( $sites, $query ) use ( &$pages ) {
				$pages[] = $query->query_vars['number'];
				$all     = array_merge( array_fill( 0, 250, 1 ), array( ${ second } ) );
				return array_slice( $all, $query->query_vars['offset'], $query->query_vars['number'] ?: null );
			}, 10, 2 );
			activate_plugin( 'meum-status/meum-status.php', '', true );
			return $pages;
		` );
		assert.deepEqual( await scheduled(), [ 1, second ] );
		assert.ok( Math.max( ...pages ) <= 100 && Math.min( ...pages ) > 0 );
	} );

	it( 'does not hold a request for longer than it may take', async () => {
		await activate();
		const took = await bench.site.evaluate< number >(
			phpFile( 'sites-in-time' )
		);
		assert.ok( took > 0 && took <= 20, `${ took } sites` );
	} );
} );
