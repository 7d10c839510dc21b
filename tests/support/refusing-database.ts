import type { Site } from '../../sandbox/wordpress/site';

/** A database user of MariaDB who may read, and whose right to write a test takes away. */
const READER = { DB_USER: 'shop', DB_PASSWORD: 'shop' };

/**
 * Lets MariaDB refuse writes, as a host does whose quota is used up or who is moving the database.
 *
 * @param site   The site.
 * @param rights What the site may still do, as GRANT takes it.
 * @return Gives the site its rights back.
 */
export async function refuseWrites(
	site: Site,
	rights: string
): Promise< () => Promise< void > > {
	await site.evaluate( `
		global $wpdb;
		$wpdb->query( "CREATE OR REPLACE USER 'shop'@'%' IDENTIFIED BY 'shop'" );
		$wpdb->query( "GRANT ${ rights } ON " . DB_NAME . ".* TO 'shop'@'%'" );
		return true;
	` );
	await site.define( READER );
	return () => site.define( { DB_USER: 'root', DB_PASSWORD: '' } );
}

/**
 * Lets MariaDB be read-only, as a replica is, to a user who otherwise may do all.
 *
 * @return Ends that.
 */
export async function beReadOnly(
	site: Site
): Promise< () => Promise< void > > {
	const giveBack = await refuseWrites( site, 'ALL PRIVILEGES' );
	const switchTo = async ( on: 0 | 1 ) => {
		await site.define( { DB_USER: 'root', DB_PASSWORD: '' } );
		await site.evaluate(
			`global $wpdb; return $wpdb->query( 'SET GLOBAL read_only = ${ on }' );`
		);
		await site.define( READER );
	};
	await switchTo( 1 );
	return async () => {
		await switchTo( 0 );
		await giveBack();
	};
}

/**
 * Takes the numbering of new rows from the options table, as an import that broke off does. The first row after that is number 0,
 * and there is room for no other.
 *
 * @return Gives it back.
 */
export async function loseNumbering(
	site: Site
): Promise< () => Promise< void > > {
	const alter = ( numbering: string ) =>
		site.evaluate( `
			global $wpdb;
			$wpdb->delete( $wpdb->options, array( 'option_id' => 0 ) );
			$wpdb->query( "ALTER TABLE $wpdb->options MODIFY option_id bigint(20) unsigned NOT NULL ${ numbering }" );
			return true;
		` );
	await alter( '' );
	await site.evaluate(
		`global $wpdb; return $wpdb->insert( $wpdb->options, array( 'option_name' => 'the_last_row', 'option_value' => '' ) );`
	);
	return async () => {
		await alter( 'AUTO_INCREMENT' );
	};
}

type Writing = 'INSERT' | 'UPDATE' | 'DELETE';

/**
 * Lets SQLite refuse to write options of this plugin: whatever a database refuses for, this is how it looks.
 *
 * @param site  The site.
 * @param names Beginning of the names of these options.
 * @param kinds Which kinds of writing.
 */
export function refuseOptions(
	site: Site,
	names: string,
	...kinds: Writing[]
): Promise< unknown > {
	return site.evaluate( `
		$database = new PDO( 'sqlite:' . DB_DIR . '/.ht.sqlite' );
		$database->setAttribute( PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION );
		foreach ( ${ JSON.stringify( kinds ) } as $kind ) {
			$row = 'DELETE' === $kind ? 'OLD' : 'NEW';
			$database->exec( "CREATE TRIGGER refuse_$kind BEFORE $kind ON wp_options WHEN $row.option_name LIKE '${ names }%' BEGIN SELECT RAISE( ABORT, 'the disk is full' ); END" );
		}
		return true;
	` );
}

/** Lets SQLite write again what refuseOptions() forbade. */
export function allowOptions( site: Site ): Promise< unknown > {
	return site.evaluate( `
		$database = new PDO( 'sqlite:' . DB_DIR . '/.ht.sqlite' );
		foreach ( array( 'INSERT', 'UPDATE', 'DELETE' ) as $kind ) {
			$database->exec( "DROP TRIGGER IF EXISTS refuse_$kind" );
		}
		return true;
	` );
}
