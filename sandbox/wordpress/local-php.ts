import { execFileSync } from 'node:child_process';

const PROBE =
	'echo json_encode( array( PHP_VERSION, PHP_OS_FAMILY, get_loaded_extensions() ) );';

const NEEDED = [ 'pdo_sqlite', 'curl', 'openssl', 'mbstring', 'dom' ];

export type LocalPhp =
	| {
			status: 'usable';
			binary: string;
			version: string;
			extensions: string[];
	  }
	| { status: 'unusable'; why: string };

let probed: LocalPhp | null = null;

/** Why this PHP cannot serve a site, or null if it can. */
function objection(
	version: string,
	family: string,
	extensions: string[]
): string | null {
	if ( family === 'Windows' ) {
		return 'PHP on Windows serves one request at a time';
	}
	if ( Number.parseFloat( version ) < 7.4 ) {
		return `PHP ${ version } is too old`;
	}
	const missing = NEEDED.filter( ( name ) => ! extensions.includes( name ) );
	return missing.length > 0
		? `PHP ${ version } lacks ${ missing.join( ', ' ) }`
		: null;
}

function probe(): LocalPhp {
	const binary = process.env.PHP_BINARY || 'php';
	try {
		const printed = execFileSync( binary, [ '-r', PROBE ], {
			encoding: 'utf8',
			stdio: [ 'ignore', 'pipe', 'ignore' ],
		} );
		const [ version, family, names ]: [ string, string, string[] ] =
			JSON.parse( printed );
		const extensions = names.map( ( name ) => name.toLowerCase() );
		const why = objection( version, family, extensions );
		return why === null
			? { status: 'usable', binary, version, extensions }
			: { status: 'unusable', why };
	} catch {
		return { status: 'unusable', why: 'no PHP was found on this machine' };
	}
}

/** Whether the PHP of this machine can serve a site; asked once. */
export function localPhp(): LocalPhp {
	probed ??= probe();
	return probed;
}
