import type {
	Check,
	ComparisonRow,
	Detail,
	Issue,
	Report,
	ReportError,
} from '../../../src/types/report';
import { REPORTS } from './recorded';

/** One of a recorded list. */
function found< Item >(
	list: readonly Item[],
	is: ( item: Item ) => boolean = () => true
): Item {
	const item = list.find( is );
	if ( item === undefined ) {
		throw new Error(
			'No recorded report has what the builders start from.'
		);
	}
	return item;
}

/** A check that went well, and shows nothing besides its word. */
export function buildCheck( overrides: Partial< Check > = {} ): Check {
	return {
		...found(
			REPORTS.connected.checks,
			( { status, quiet, text, parts } ) =>
				status === 'pass' &&
				! quiet &&
				text !== null &&
				parts.length === 0
		),
		...overrides,
	};
}

/** A code that was reported. */
export function buildDetail( overrides: Partial< Detail > = {} ): Detail {
	return {
		...found(
			REPORTS.connected.details,
			( { kind, value } ) => kind === 'code' && value !== null
		),
		...overrides,
	};
}

/** A field of which the provider reported nothing. */
export function buildBlank( overrides: Partial< Detail > = {} ): Detail {
	return {
		...found( REPORTS.pending.details, ( { value } ) => value === null ),
		...overrides,
	};
}

export function buildIssue( overrides: Partial< Issue > = {} ): Issue {
	return { ...found( REPORTS.degraded.issues ), ...overrides };
}

/** The same here as on record. */
export function buildRow(
	overrides: Partial< ComparisonRow > = {}
): ComparisonRow {
	return {
		...found(
			REPORTS.connected.comparison,
			( { result } ) => result === 'same'
		),
		...overrides,
	};
}

/** Three failures in a row, the last one two minutes ago. */
export function buildError(
	overrides: Partial< ReportError > = {}
): ReportError {
	const { error } = REPORTS.stale;
	return { ...found( error === null ? [] : [ error ] ), ...overrides };
}

/** A healthy store's report, checked two minutes ago. */
export function buildReport( overrides: Partial< Report > = {} ): Report {
	return { ...REPORTS.connected, ...overrides };
}
