import type { Hosts } from './request/hosts';
import { isRecord } from './request/record';

/** What the page says about one place in which this plugin draws. */
export interface MountPoint {
	/** Id of the provider, or empty if the page does not say it. */
	provider: string;
	/** The provider's own name, for as long as there is no report; may be empty. */
	name: string;
	links: {
		/** The panel, for places that show less than it. */
		panel: string | null;
	};
	/** Where wp-admin and the REST API are, if the page says so. */
	hosts: Hosts | null;
	/** The site's time zone as WordPress names it: "Europe/Madrid" or "+02:00". */
	timeZone: string;
}

const PROVIDER = /^[a-z]+$/;

const TIME_ZONE = /^(?:[+-][01]\d:?[0-5]\d|[A-Za-z][\w+-]*(?:\/[\w+-]+)*)$/;

const HOST = /^(?:\[[\da-f:.]+\]|[^\s/?#@:[\]]+)(?::\d+)?$/i;

function parseJson( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return null;
	}
}

/** A web address that is safe to link to, or null. */
function link( value: unknown ): string | null {
	return typeof value === 'string' && /^https?:\/\//i.test( value )
		? value
		: null;
}

/** A host, or host:port. */
function host( value: unknown ): string | null {
	return typeof value === 'string' && HOST.test( value ) ? value : null;
}

function hostsOf( value: unknown ): Hosts | null {
	const hosts = isRecord( value ) ? value : {};
	const admin = host( hosts.admin );
	const rest = host( hosts.rest );

	return admin === null || rest === null ? null : { admin, rest };
}

/** A string that keeps a pattern, or else what is harmless. */
function kept( value: unknown, pattern: RegExp, otherwise: string ): string {
	return typeof value === 'string' && pattern.test( value )
		? value
		: otherwise;
}

/**
 * What the mount point's data-settings attribute says. Whatever is missing or malformed falls back to something harmless: no provider,
 * of which there is no report, no name, no link, no hosts, UTC.
 */
export function readMountPoint( json: string | undefined ): MountPoint {
	const parsed = parseJson( json ?? '' );
	const settings = isRecord( parsed ) ? parsed : {};
	const links = isRecord( settings.links ) ? settings.links : {};

	return {
		provider: kept( settings.provider, PROVIDER, '' ),
		name: kept( settings.name, /./, '' ),
		links: { panel: link( links.panel ) },
		hosts: hostsOf( settings.hosts ),
		timeZone: kept( settings.time_zone, TIME_ZONE, 'UTC' ),
	};
}
