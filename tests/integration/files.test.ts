import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { openBench } from '../support/bench';

const bench = openBench();

it( 'no file tells anything when somebody asks for it by its address', async () => {
	const folder = path.join(
		bench.site.dir,
		'wp-content',
		'plugins',
		'meum-status'
	);
	const files = readdirSync( folder, { recursive: true } ).filter(
		( name ): name is string => String( name ).endsWith( '.php' )
	);
	assert.ok( files.length > 30 );
	for ( const file of files ) {
		const answer = await fetch(
			`${ bench.site.url }/wp-content/plugins/meum-status/${ file }`
		);
		assert.equal( answer.status, 200, file );
		assert.equal( await answer.text(), '', file );
	}
} );
