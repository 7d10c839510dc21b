import type { OutgoingHttpHeaders } from 'node:http';
import type { Facts, Respond } from './scenario';

export interface ReplyOptions {
	status?: number;
	headers?: ( facts: Facts ) => OutgoingHttpHeaders;
}

/**
 * @param body    Makes the value to send; called for each request, so times in it are fresh.
 * @param options Status (200) and headers.
 * @return A responder that sends the value as JSON.
 */
export function json(
	body: ( facts: Facts ) => unknown,
	options: ReplyOptions = {}
): Respond {
	return text( ( facts ) => JSON.stringify( body( facts ) ), {
		...options,
		headers: ( facts ) => ( {
			'content-type': 'application/json; charset=utf-8',
			...options.headers?.( facts ),
		} ),
	} );
}

/**
 * @param body    Makes the text to send.
 * @param options Status (200) and headers; without a content-type it is plain text.
 * @return A responder that sends the text as it is.
 */
export function text(
	body: ( facts: Facts ) => string,
	options: ReplyOptions = {}
): Respond {
	return ( { response, facts } ) => {
		const bytes = Buffer.from( body( facts ) );
		response.writeHead( options.status ?? 200, {
			'content-type': 'text/plain; charset=utf-8',
			'content-length': bytes.length,
			...options.headers?.( facts ),
		} );
		response.end( bytes );
	};
}

/**
 * @param title  Title and heading of the page.
 * @param status HTTP status.
 * @return A responder that sends a short HTML page, as proxies and firewalls do.
 */
export function htmlPage( title: string, status: number ): Respond {
	return text(
		() =>
			`<!doctype html>\n<html lang="en"><head><title>${ title }</title></head>` +
			`<body><h1>${ title }</h1><p>Reference 7f3a2c.</p></body></html>\n`,
		{
			status,
			headers: () => ( { 'content-type': 'text/html; charset=utf-8' } ),
		}
	);
}

/**
 * Meum's legacy error shape.
 *
 * @param status  HTTP status.
 * @param error   Message for people.
 * @param code    Code for machines.
 * @param details Field-level messages.
 */
export function flatError(
	status: number,
	error: string,
	code: string,
	details?: Record< string, string >
): Respond {
	return json( () => ( { error, code, ...( details && { details } ) } ), {
		status,
	} );
}

/**
 * The shape of newer parts of Meum's API.
 *
 * @param status  HTTP status.
 * @param type    Kind of error, for example permission_error.
 * @param code    Code for machines.
 * @param message Message for people.
 * @param headers Further headers, for example Retry-After.
 */
export function nestedError(
	status: number,
	type: string,
	code: string,
	message: string,
	headers: ( facts: Facts ) => OutgoingHttpHeaders = () => ( {} )
): Respond {
	return json( () => ( { error: { type, code, message } } ), {
		status,
		headers,
	} );
}
