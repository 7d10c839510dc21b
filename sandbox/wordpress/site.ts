/** What wp-config.php may define. Objects become PHP arrays. */
export type ConstantValue =
	| string
	| number
	| boolean
	| { [ key: string ]: ConstantValue };

export type EngineName = 'local' | 'wasm';

export const phpVersions = [
	'7.4',
	'8.0',
	'8.1',
	'8.2',
	'8.3',
	'8.4',
	'8.5',
] as const;

export type PhpVersion = ( typeof phpVersions )[ number ];

export interface SiteOptions {
	/** auto takes a local PHP where it can serve, else PHP as WebAssembly. */
	engine?: EngineName | 'auto';
	/** Only with this PHP; auto then takes WebAssembly unless the local PHP is that version. */
	php?: PhpVersion;
	/** Folder of a WordPress; without it, npm's. */
	wordpress?: string;
	/** Folder of WooCommerce; without it, none. */
	woocommerce?: string;
	/** Which of npm's WordPress: beta is 6.6 (the default), nightly 6.7. */
	wpVersion?: 'beta' | 'nightly';
	/** Constants for wp-config.php, over the launcher's own. */
	constants?: Record< string, ConstantValue >;
	/** Environment of PHP. As WebAssembly it is set by wp-config.php. */
	env?: Record< string, string >;
	/** Settings of PHP while it serves, over the launcher's own, such as disable_functions. */
	ini?: Record< string, string | number >;
	/** How many requests at a time; at least 2, since a site asks itself. */
	workers?: number;
	port?: number;
	/** Opens wp-admin without asking for a password. For a demo only. */
	autoLogin?: boolean;
	/** Folder of the plugin; without it, this repository. */
	plugin?: string;
	/** Whether the plugin is active from the start (true). */
	activate?: boolean;
	/** Must-use plugins by file name. */
	muPlugins?: Record< string, string >;
	/** MariaDB needs the local engine and a mariadbd on this machine. */
	database?: 'sqlite' | 'mariadb';
	/** A network with one site, in sub-directories. */
	multisite?: boolean;
	/** For example de_DE. */
	locale?: string;
	/** Whether the site may reach other machines (false). */
	openNetwork?: boolean;
	/** Told what goes on, in short sentences. */
	onProgress?: ( sentence: string ) => void;
}

export type Role = 'administrator' | 'editor' | 'shop_manager' | 'subscriber';

export interface Credentials {
	user: string;
	password: string;
}

/** A signed-in browser without a screen. */
export interface Session {
	/** Value of the Cookie header. */
	cookies: string;
	/** For the header X-WP-Nonce. */
	nonce: string;
	/** Like fetch, for a path of the site, with cookies and nonce; redirects are not followed. */
	fetch: ( path: string, init?: RequestInit ) => Promise< Response >;
}

export interface ApplicationPassword extends Credentials {
	/** Value of the Authorization header. */
	authorization: string;
}

export interface SecondServer {
	url: string;
	stop: () => Promise< void >;
}

export interface Site {
	engine: EngineName;
	/** Full version, for example 8.2.30; as WebAssembly the branch, for example 8.3. */
	php: string;
	wordpressVersion: string;
	woocommerceVersion: string | null;
	/** Without a trailing slash. */
	url: string;
	/** Folder of the running WordPress on this machine. */
	dir: string;
	/**
	 * Runs PHP in the booted site, at global scope, with WordPress loaded.
	 *
	 * @param code Without an opening tag; what it returns comes back through JSON.
	 * @throws An Error with PHP's message on a fatal error, an exception or an early exit.
	 */
	evaluate: < T = unknown >( code: string ) => Promise< T >;
	/** Changes constants of the running site from its next request on; null removes one. */
	define: (
		changes: Record< string, ConstantValue | null >
	) => Promise< void >;
	/** Text of wp-content/debug.log, empty if there is none. */
	debugLog: () => Promise< string >;
	clearDebugLog: () => Promise< void >;
	/** Brings the database back to how it was when the site had started, or at the last keep(). */
	reset: () => Promise< void >;
	/** Takes the present database as the one that reset() brings back. No request may be under way. */
	keep: () => Promise< void >;
	signIn: ( who: Role | Credentials ) => Promise< Session >;
	/** @param user Login name; the users are named as their roles, and admin. */
	applicationPassword: ( user: string ) => Promise< ApplicationPassword >;
	/** A second web server on the same files and database. Local engine only. */
	secondServer: () => Promise< SecondServer >;
	stop: () => Promise< void >;
}
