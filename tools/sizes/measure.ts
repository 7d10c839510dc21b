/** What was found in one file. */
export interface Measure {
	lines: Lines;
	functions: MeasuredFunction[];
}

/** Lines by what stands on them; "all" has the blank ones too. */
export interface Lines {
	logic: number;
	sentences: number;
	comments: number;
	all: number;
}

export interface MeasuredFunction {
	name: string;
	/** Where it begins. */
	line: number;
	/** Its own lines: none that are comments or blank, none of functions within, none of the markup that it returns. */
	lines: number;
	/** Whether nothing in it branches. */
	table: boolean;
}

/** The measures of files, by their paths. */
export type Measures = Record< string, Measure >;
