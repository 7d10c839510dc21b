import { Button, TextControl } from '@wordpress/components';
import { useId, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyboardEvent } from 'react';
import type { KeyEntryResource } from '../hooks/use-key-entry';
import { KeySentence } from './key-sentence';

interface KeyFieldProps {
	keyEntry: KeyEntryResource;
	/** Called once the key is saved. */
	onSaved?: ( () => void ) | undefined;
	/** With it there is a button to leave things as they are. */
	onCancel?: ( () => void ) | undefined;
}

/** What keeps password managers from offering to keep the key, each in its own language. */
const KEEP_OUT = { 'data-1p-ignore': 'true', 'data-lpignore': 'true' };

/** Where a key is entered. Enter saves; errors stand under the field and belong to it. */
export function KeyField( { keyEntry, onSaved, onCancel }: KeyFieldProps ) {
	const { entry, type, save } = keyEntry;
	const { step } = entry;
	const id = useId();
	const input = useRef< HTMLInputElement >( null );
	const isBusy = step.status === 'saving';
	const hasSentence = step.status === 'refused' || step.status === 'untried';

	const send = async ( untried: boolean ) => {
		if ( isBusy ) {
			return;
		}
		if ( await save( untried ) ) {
			onSaved?.();
		} else {
			input.current?.focus();
		}
	};
	const saveOnEnter = ( event: KeyboardEvent ) => {
		if ( event.key === 'Enter' && ! event.nativeEvent.isComposing ) {
			event.preventDefault();
			void send( false );
		}
	};

	return (
		<div className="meum-status__entry">
			<div className="meum-status__entry-row">
				<TextControl
					__next40pxDefaultSize
					__nextHasNoMarginBottom
					ref={ input }
					label={ __( 'Store API key', 'meum-status' ) }
					placeholder="sk_live_…"
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
					onClick={ () => void send( false ) }
				>
					{ isBusy
						? __( 'Checking', 'meum-status' )
						: __( 'Check and save', 'meum-status' ) }
				</Button>
				{ onCancel && (
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						aria-disabled={ isBusy }
						onClick={ isBusy ? undefined : onCancel }
					>
						{ __( 'Cancel', 'meum-status' ) }
					</Button>
				) }
			</div>
			{ hasSentence && (
				<KeySentence id={ `${ id }-error` } step={ step } />
			) }
			{ step.status === 'untried' && (
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ () => void send( true ) }
				>
					{ __( 'Save it without a check', 'meum-status' ) }
				</Button>
			) }
			<p id={ id } className="meum-status__muted">
				{ __(
					'Enter an API key of this store that may read its WooCommerce integration. It is tried before it is saved.',
					'meum-status'
				) }
			</p>
		</div>
	);
}
