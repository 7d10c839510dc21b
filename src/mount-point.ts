import type { Hosts } from './request/hosts';
import type { Provider } from './model/provider';
import { isRecord } from './request/record';

export interface PanelLinks {
	/** WooCommerce's payments settings, where the payment plugin is connected. */
	paymentSettings: string | null;
	/** The provider's own dashboard. */
	dashboard: string | null;
	/** The panel, for places that show less than it. */
	panel: string | null;
}

export interface PanelSettings {
	provider: Provider;
	links: PanelLinks;
	/** Where wp-admin and the REST API are, if the page says so. */
	hosts: Hosts | null;
	/** The site's time zone as WordPress names it: "Europe/Madrid" or "+02:00". */
	timeZone: string;
}

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

/**
 * What the mount point's data-settings attribute says. Whatever is missing or malformed falls back to something harmless:
 * Meum, no links, no hosts, UTC.
 */
export function parseSettings( json: string | undefined ): PanelSettings {
	const parsed = parseJson( json ?? '' );
	const settings = isRecord( parsed ) ? parsed : {};
	const links = isRecord( settings.links ) ? settings.links : {};
	const zone = settings.time_zone;

	return {
		provider: settings.provider === 'violet' ? 'violet' : 'meum',
		links: {
			paymentSettings: link( links.payment_settings ),
			dashboard: link( links.dashboard ),
			panel: link( links.panel ),
		},
		hosts: hostsOf( settings.hosts ),
		timeZone:
			typeof zone === 'string' && TIME_ZONE.test( zone ) ? zone : 'UTC',
	};
}
