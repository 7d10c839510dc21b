import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const ajv = new Ajv( { allErrors: true, allowUnionTypes: true } );
addFormats( ajv );

const validate = ajv.compile(
	JSON.parse(
		readFileSync(
			path.join( __dirname, '../../schemas/report.schema.json' ),
			'utf8'
		)
	)
);

/** Fails unless the value is a report as schemas/report.schema.json describes it. */
export function assertReport( value: unknown ): void {
	assert.ok( validate( value ), ajv.errorsText( validate.errors ) );
}
