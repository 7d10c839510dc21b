import type { RequestFailure } from '../request/failure';
import type { Doubt } from '../types/doubt';
import { doubtOf, keyFailureSentence } from './key-failure';

/** What a person has confirmed about a key, so that it is saved all the same: names of parameters. */
export type Confirmations = readonly string[];

/** How far the entered key has come. */
export type KeyStep =
	| { status: 'typing' }
	| { status: 'saving' }
	| { status: 'refused'; sentence: string }
	| { status: 'doubted'; doubt: Doubt; sentence: string };

/** A key that a person enters. It is here and nowhere else, until it is saved or given up. */
export interface KeyEntry {
	value: string;
	/** What was confirmed about this very key. */
	confirmed: Confirmations;
	step: KeyStep;
}

export type KeyEvent =
	| { type: 'typed'; value: string }
	| { type: 'sent'; confirmed: Confirmations }
	| { type: 'failed'; failure: RequestFailure }
	| { type: 'cleared' };

export const NO_ENTRY: KeyEntry = {
	value: '',
	confirmed: [],
	step: { status: 'typing' },
};

/** What is confirmed if a person saves the key in spite of a doubt; without one only what was confirmed before. */
export function confirming(
	{ confirmed }: Pick< KeyEntry, 'confirmed' >,
	doubt: Doubt | null
): Confirmations {
	return doubt === null ? confirmed : [ ...confirmed, doubt.confirm ];
}

function failedStep( failure: RequestFailure ): KeyStep {
	const sentence = keyFailureSentence( failure );
	const doubt = doubtOf( failure );

	return doubt === null
		? { status: 'refused', sentence }
		: { status: 'doubted', doubt, sentence };
}

/** The entry after an event. What was typed stays until it is saved; typing on takes an error away, and what was confirmed. */
export function reduceKeyEntry( entry: KeyEntry, event: KeyEvent ): KeyEntry {
	switch ( event.type ) {
		case 'typed':
			return { ...NO_ENTRY, value: event.value };
		case 'sent':
			return {
				...entry,
				confirmed: event.confirmed,
				step: { status: 'saving' },
			};
		case 'failed':
			return { ...entry, step: failedStep( event.failure ) };
		case 'cleared':
			return NO_ENTRY;
	}
}
