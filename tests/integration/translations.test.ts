import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBench, refresh, rest } from '../support/bench';

/** Stands for a bad translation, or for a plugin that filters them: the option "translator" says how. */
const translator = `<?php
foreach ( array( 'gettext', 'ngettext' ) as $hook ) {
	add_filter( $hook . '_meum-status', static function ( $translation ) {
		switch ( get_option( 'translator' ) ) {
			case 'nothing':        return null;
			case 'a list':         return array( $translation );
			case 'a bare sign':    return '100 % ! ' . $translation;
			case 'too many':       return $translation . ' %s %d %9$s';
			case 'no number':      return str_replace( array( '%s', '%d', '%1$s' ), '%$', $translation );
			case 'a good one':     return '[' . $translation . ']';
		}
		return $translation;
	} );
}
`;

const bench = openBench( { muPlugins: { 'translator.php': translator } } );

const translate = ( how: string ) =>
	bench.site.evaluate( `return update_option( 'translator', '${ how }' );` );

describe( 'a translation', () => {
	for ( const how of [
		'nothing',
		'a list',
		'a bare sign',
		'too many',
		'no number',
	] ) {
		it( `that is ${ how } stops neither the report nor the page`, async () => {
			await translate( how );
			await bench.sandbox.setScenario( 'many-issues' );
			const report = await refresh( bench.admin );
			assert.match( report.headline, /[a-z]/ );
			const settings = await rest( bench.admin, '/settings' );
			assert.equal( settings.status, 200 );
			const page =
				bench.site.woocommerceVersion === null ? 'tools' : 'admin';
			const html = await bench.admin.fetch(
				`/wp-admin/${ page }.php?page=meum-status`
			);
			assert.equal( html.status, 200 );
			assert.doesNotMatch(
				await bench.site.debugLog(),
				/Meum Status stopped/
			);
		} );
	}

	it( 'that fits is taken, also with a value in it', async () => {
		await translate( 'a good one' );
		await bench.sandbox.setScenario( 'down' );
		const { error, headline } = await refresh( bench.admin );
		assert.match( headline, /^\[.*\]$/ );
		assert.match( error?.message ?? '', /^\[.*\]$/ );
		assert.doesNotMatch( error?.message ?? '', /%/ );
	} );
} );
