import { Button, TextControl } from '@wordpress/components';
import { useId, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyboardEvent } from 'react';
import type { Doubt } from '../types/doubt';
import type { Field } from '../types/settings';
import { KeySentence } from './key-sentence';
import type { KeyEntryResource } from './use-key-entry';
import { useOneAtATime } from './use-one-at-a-time';

interface KeyFieldProps {
	field: Field;
	keyEntry: KeyEntryResource;
	/** Called once the key is saved. */
	onSaved?: ( () => void ) | undefined;
	/** With it there is a button to leave things as they are. */
	onCancel?: ( () => void ) | undefined;
}

/** What keeps password managers from offering to keep the key, each in its own language. */
const KEEP_OUT = { 'data-1p-ignore': 'true', 'data-lpignore': 'true' };

/** Where a key is entered. Enter saves; errors stand under the field and belong to it. */
export function KeyField( {
	field,
	keyEntry,
	onSaved,
	onCancel,
}: KeyFieldProps ) {
	const { entry, type, save } = keyEntry;
	const { step } = entry;
	const id = useId();
	const input = useRef< HTMLInputElement >( null );
	const isBusy = step.status === 'saving';
	const hasSentence = step.status === 'refused' || step.status === 'doubted';

	const send = useOneAtATime( async ( doubt: Doubt | null ) => {
		if ( await save( doubt ) ) {
			onSaved?.();
		} else {
			input.current?.focus();
		}
	} );
	const saveOnEnter = ( event: KeyboardEvent ) => {
		if ( event.key === 'Enter' && ! event.nativeEvent.isComposing ) {
			event.preventDefault();
			send( null );
		}
	};

	return (
		<div className="meum-status__entry">
			<div className="meum-status__entry-row">
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					ref={ input }
					label={ field.label }
					placeholder={ field.placeholder }
					autoComplete="off"
					autoCapitalize="none"
					autoCorrect="off"
					spellCheck={ false }
					dir="ltr"
					{ ...KEEP_OUT }
					readOnly={ isBusy }
					value={ entry.value }
					onChange={ type }
					onKeyDown={ saveOnEnter }
					aria-invalid={ step.status === 'refused' }
					aria-describedby={
						hasSentence ? `${ id }-error ${ id }` : id
					}
				/>
				<Button
					__next40pxDefaultSize
					variant="primary"
					isBusy={ isBusy }
					aria-disabled={ isBusy }
					onClick={ () => send( null ) }
				>
					<span>
						{ isBusy
							? __( 'Checking', 'meum-status' )
							: __( 'Check and save', 'meum-status' ) }
					</span>
				</Button>
				{ onCancel && (
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						aria-disabled={ isBusy }
						onClick={ isBusy ? undefined : onCancel }
					>
						<span>{ __( 'Cancel', 'meum-status' ) }</span>
					</Button>
				) }
			</div>
			{ hasSentence && (
				<KeySentence id={ `${ id }-error` } step={ step } />
			) }
			{ step.status === 'doubted' && (
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ () => send( step.doubt ) }
				>
					<span>{ step.doubt.label }</span>
				</Button>
			) }
			<p id={ id } className="meum-status__muted">
				{ field.help }
			</p>
		</div>
	);
}
