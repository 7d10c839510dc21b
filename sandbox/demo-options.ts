import { parseArgs } from 'node:util';
import { requireScenario, scenarios } from './meum/scenarios';
import {
	foldersFromEnvironment,
	woocommerceFolder,
	wordpressFolder,
} from './wordpress/folders';
import {
	type EngineName,
	phpVersions,
	type PhpVersion,
} from './wordpress/site';

export interface DemoOptions {
	wordpress?: string;
	woocommerce?: string;
	port?: number;
	scenario: string;
	engine: EngineName | 'auto';
	php?: PhpVersion;
	offline: boolean;
	hasKey: boolean;
}

const flags = {
	wordpress: { type: 'string' },
	woocommerce: { type: 'string' },
	port: { type: 'string' },
	scenario: { type: 'string', default: 'connected' },
	engine: { type: 'string', default: 'auto' },
	php: { type: 'string' },
	offline: { type: 'boolean', default: false },
	'no-key': { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What --help prints. */
export const helpText = `Meum Status in a real WordPress, pointed at a Meum sandbox on this machine.

npm run demo -- [options]

  --wordpress DIR     a WordPress folder (or WORDPRESS_DIR)
  --woocommerce DIR   a WooCommerce folder (or WOOCOMMERCE_DIR)
  --port N            port of WordPress
  --scenario NAME     what Meum answers first (connected)
  --engine NAME       local or wasm; without it, local PHP where it can serve
  --php X             PHP version: ${ phpVersions.join( ', ' ) }
  --offline           downloads nothing
  --no-key            starts without an API key, as a new store does
  --help              this text

Scenarios: ${ scenarios.map( ( { name } ) => name ).join( ', ' ) }
`;

function portOf( text: string ): number {
	const port = Number( text );
	if ( ! Number.isInteger( port ) || port < 1 || port > 65_535 ) {
		throw new Error(
			`--port is "${ text }", and a port is a number from 1 to 65535.`
		);
	}
	return port;
}

function engineOf( text: string ): EngineName | 'auto' {
	if ( text === 'auto' || text === 'local' || text === 'wasm' ) {
		return text;
	}
	throw new Error( `--engine is "${ text }", and there are local and wasm.` );
}

function phpOf( text: string ): PhpVersion {
	const version = phpVersions.find( ( known ) => known === text );
	if ( ! version ) {
		throw new Error(
			`--php is "${ text }", and there are ${ phpVersions.join( ', ' ) }.`
		);
	}
	return version;
}

function parsed( words: string[] ) {
	try {
		return parseArgs( { args: words, options: flags } ).values;
	} catch ( error ) {
		// Node explains at length; its first sentence is enough.
		const why =
			error instanceof Error
				? error.message.split( /\.(?:\s|$)|\n/ )[ 0 ]
				: '';
		throw new Error(
			`${ why }. Options go after two dashes, as in: npm run demo -- --scenario pending. With --help they are listed.`
		);
	}
}

/**
 * @param words What was typed after the command.
 * @return The options, folders checked; or null where help was asked for.
 * @throws An Error with one sentence for anything that cannot be.
 */
export function demoOptions( words: string[] ): DemoOptions | null {
	const values = parsed( words );
	if ( values.help ) {
		return null;
	}
	const named = {
		...( values.wordpress !== undefined && {
			wordpress: wordpressFolder( values.wordpress, '--wordpress' ).path,
		} ),
		...( values.woocommerce !== undefined && {
			woocommerce: woocommerceFolder(
				values.woocommerce,
				'--woocommerce'
			).path,
		} ),
	};
	// A flag wins, so the environment's folder is then not looked at.
	const env = {
		WORDPRESS_DIR: named.wordpress ? '' : process.env.WORDPRESS_DIR ?? '',
		WOOCOMMERCE_DIR: named.woocommerce
			? ''
			: process.env.WOOCOMMERCE_DIR ?? '',
	};
	return {
		...foldersFromEnvironment( env ),
		...named,
		...( values.port !== undefined && { port: portOf( values.port ) } ),
		...( values.php !== undefined && { php: phpOf( values.php ) } ),
		scenario: requireScenario( values.scenario ?? 'connected' ).name,
		engine: engineOf( values.engine ?? 'auto' ),
		offline: values.offline ?? false,
		hasKey: ! values[ 'no-key' ],
	};
}
