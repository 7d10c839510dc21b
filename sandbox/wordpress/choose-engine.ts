import type { Engine, EngineOptions } from './engine';
import { localEngine } from './local-engine';
import { localPhp } from './local-php';
import type { EngineName, PhpVersion, SiteOptions } from './site';

/** What runs PHP when nobody asks for a version. */
const DEFAULT_WASM_PHP: PhpVersion = '8.3';

export type Choice =
	| { name: 'local'; binary: string; version: string; sentence: string }
	| { name: 'wasm'; version: PhpVersion; sentence: string };

type Wish = Pick< SiteOptions, 'engine' | 'php' | 'database' >;

/**
 * @param wish What was asked for.
 * @return The engine to take, and one sentence that says why.
 * @throws An Error with one sentence if the wish cannot be had.
 */
export function chooseEngine( wish: Wish ): Choice {
	const engine: EngineName | 'auto' =
		wish.database === 'mariadb' ? 'local' : wish.engine ?? 'auto';
	if ( wish.database === 'mariadb' && wish.engine === 'wasm' ) {
		throw new Error( 'MariaDB needs the local engine.' );
	}
	const version = wish.php ?? DEFAULT_WASM_PHP;
	if ( engine === 'wasm' ) {
		return {
			name: 'wasm',
			version,
			sentence: `Engine: PHP ${ version } as WebAssembly, as asked for.`,
		};
	}
	const local = localPhp();
	const branch =
		local.status === 'usable'
			? local.version.split( '.' ).slice( 0, 2 ).join( '.' )
			: null;
	if (
		local.status === 'usable' &&
		[ branch, undefined ].includes( wish.php )
	) {
		return {
			name: 'local',
			binary: local.binary,
			version: local.version,
			sentence: `Engine: local PHP ${ local.version }.`,
		};
	}
	const why =
		local.status === 'usable'
			? `the local PHP is ${ local.version }`
			: local.why;
	if ( engine === 'local' ) {
		throw new Error( `The local engine cannot be used: ${ why }.` );
	}
	return {
		name: 'wasm',
		version,
		sentence: `Engine: PHP ${ version } as WebAssembly, since ${ why }.`,
	};
}

/** Makes the engine that was chosen. */
export async function makeEngine(
	choice: Choice,
	options: EngineOptions
): Promise< Engine > {
	if ( choice.name === 'local' ) {
		return localEngine( choice.binary, choice.version, options );
	}
	// Half a second to load, for those who need it.
	const { wasmEngine } = await import( './wasm-engine' );
	return wasmEngine( choice.version, options );
}
