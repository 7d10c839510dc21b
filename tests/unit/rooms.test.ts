import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve( __dirname, '../..' );

/** Files below a folder, by their paths from the root. */
function filesIn( folder: string, ending: RegExp ): string[] {
	return readdirSync( path.join( root, folder ), {
		recursive: true,
		encoding: 'utf8',
	} )
		.map( ( name ) => path.join( folder, name ) )
		.filter( ( name ) => ending.test( name ) );
}

/** A file without its comments, and without this plugin's own names. */
function code( name: string ): string {
	return readFileSync( path.join( root, name ), 'utf8' )
		.replace( /\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '' )
		.replace(
			/\\*Meum\\+Status\b|Meum Status|meum[-_]status|MEUM_STATUS_\w+/gi,
			''
		)
		.replace(
			/'meum-(?:screen|provider)'|meum-screen|MeumStatus|__\( 'Meum', ''/g,
			''
		);
}

/** Files whose code has something in it that it must not have. */
function offenders( files: string[], forbidden: RegExp ): string[] {
	return files.filter( ( name ) => forbidden.test( code( name ) ) );
}

describe( 'a wall stands', () => {
	it( 'around each provider: nothing outside its folder names it', () => {
		const folders = readdirSync( path.join( root, 'includes/Providers' ), {
			withFileTypes: true,
		} )
			.filter( ( one ) => one.isDirectory() )
			.map( ( { name } ) => name );
		expect( folders ).toContain( 'Meum' );
		const own = new RegExp(
			`^includes/(?:Providers/(?:${ folders.join( '|' ) })/|Plugin\\.php)`
		);
		const names = new RegExp(
			`\\b(?:${ folders.join( '|' ) })\\b|violet|sk_live_`,
			'i'
		);
		const files = filesIn( 'includes', /\.php$/ ).filter(
			( name ) => ! own.test( name )
		);

		expect( offenders( files, names ) ).toEqual( [] );
	} );

	it( 'around what judges: it reads no option and no clock, and sends nothing', () => {
		expect(
			offenders(
				[
					'includes/Status/Judge.php',
					'includes/Status/Schedule.php',
					'includes/Providers/Meum/State.php',
					'includes/Providers/Meum/Checks.php',
					'includes/Providers/Meum/Reasons.php',
				],
				/\bget_option|\bOptions::|\btime\(\)|\bnew \\?Date|\bwp_remote|\$wpdb|\bmicrotime/
			)
		).toEqual( [] );
	} );

	it( 'around the line: only one room sends', () => {
		expect(
			offenders(
				filesIn( 'includes', /\.php$/ ).filter(
					( name ) => ! name.startsWith( 'includes/Http/' )
				),
				/\bwp_(?:safe_)?remote_|\bcurl_|\bfsockopen|\bstream_socket_client|\bRequests::/
			)
		).toEqual( [] );
	} );

	it( 'around the launcher of WordPress: it knows nothing of the product', () => {
		expect(
			offenders(
				filesIn( 'sandbox/wordpress', /\.ts$/ ),
				/from '\.\.\/(?:meum|violet|server|demo)|from '(?:\.\.\/){2}(?:src|tests)/
			)
		).toEqual( [] );
	} );
} );
