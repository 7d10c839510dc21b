import { TextControl } from '@wordpress/components';
import type { KeyboardEvent, Ref } from 'react';
import type { Field } from '../types/settings';
import type { KeyEntryResource } from './use-key-entry';

interface KeyInputProps {
	field: Field;
	keyEntry: Pick< KeyEntryResource, 'entry' | 'type' >;
	inputRef: Ref< HTMLInputElement >;
	/** Ids of what stands under the field and belongs to it. */
	describedBy: string;
	onEnter: () => void;
}

/** What keeps password managers from offering to keep the key, each in its own language. */
const KEEP_OUT = { 'data-1p-ignore': 'true', 'data-lpignore': 'true' };

/** The line that takes the key. */
export function KeyInput( {
	field,
	keyEntry: { entry, type },
	inputRef,
	describedBy,
	onEnter,
}: KeyInputProps ) {
	const { status } = entry.step;
	const sendOnEnter = ( event: KeyboardEvent ) => {
		if ( event.key === 'Enter' && ! event.nativeEvent.isComposing ) {
			event.preventDefault();
			onEnter();
		}
	};

	return (
		<TextControl
			__next40pxDefaultSize
			__nextHasNoMarginBottom
			ref={ inputRef }
			label={ field.label }
			placeholder={ field.placeholder }
			autoComplete="off"
			autoCapitalize="none"
			autoCorrect="off"
			spellCheck={ false }
			dir="ltr"
			{ ...KEEP_OUT }
			readOnly={ status === 'saving' }
			value={ entry.value }
			onChange={ type }
			onKeyDown={ sendOnEnter }
			aria-invalid={ status === 'refused' }
			aria-describedby={ describedBy }
		/>
	);
}
