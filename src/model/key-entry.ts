import type { Failure } from './failure';
import { keyFailureSentence } from './key-failure';

/** The code with which the server says that a key could not be tried, and may be saved all the same. */
const UNTRIED = 'meum_status_key_untried';

/** How far the entered key has come. */
export type KeyStep =
	| { status: 'typing' }
	| { status: 'saving' }
	| { status: 'refused'; sentence: string }
	| { status: 'untried'; sentence: string };

/** A key that a person enters. It is here and nowhere else, until it is saved or given up. */
export interface KeyEntry {
	value: string;
	step: KeyStep;
}

export type KeyEvent =
	| { type: 'typed'; value: string }
	| { type: 'sent' }
	| { type: 'failed'; failure: Failure }
	| { type: 'cleared' };

export const NO_ENTRY: KeyEntry = { value: '', step: { status: 'typing' } };

function failedStep( failure: Failure ): KeyStep {
	const sentence = keyFailureSentence( failure );

	return failure.code === UNTRIED
		? { status: 'untried', sentence }
		: { status: 'refused', sentence };
}

/** The entry after an event. What was typed stays until it is saved; typing on takes an error away. */
export function reduceKeyEntry( entry: KeyEntry, event: KeyEvent ): KeyEntry {
	switch ( event.type ) {
		case 'typed':
			return { value: event.value, step: { status: 'typing' } };
		case 'sent':
			return { ...entry, step: { status: 'saving' } };
		case 'failed':
			return { ...entry, step: failedStep( event.failure ) };
		case 'cleared':
			return NO_ENTRY;
	}
}
