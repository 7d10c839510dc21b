import { isRecord } from './record';

/** An error as WordPress's REST API tells it. */
export interface RestError {
	code: string;
	message: string;
	/** HTTP status that the error was meant to have, or null. */
	status: number | null;
	/** What else it carries, unread. */
	data: Readonly< Record< string, unknown > >;
}

/** Reads an error of WordPress's REST API; null if it is something else. */
export function readRestError( value: unknown ): RestError | null {
	if (
		! isRecord( value ) ||
		typeof value.code !== 'string' ||
		typeof value.message !== 'string'
	) {
		return null;
	}
	const data = isRecord( value.data ) ? value.data : {};

	return {
		code: value.code,
		message: value.message,
		status: typeof data.status === 'number' ? data.status : null,
		data,
	};
}
