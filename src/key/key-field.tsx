import { Button } from '@wordpress/components';
import { useId, useRef } from '@wordpress/element';
import type { Doubt } from '../types/doubt';
import type { Field } from '../types/settings';
import { KeyFieldButtons } from './key-field-buttons';
import { KeyInput } from './key-input';
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

/** Where a key is entered. Enter saves; errors stand under the field and belong to it. */
export function KeyField( props: KeyFieldProps ) {
	const { field, keyEntry, onSaved, onCancel } = props;
	const { step } = keyEntry.entry;
	const id = useId();
	const input = useRef< HTMLInputElement >( null );
	const hasSentence = step.status === 'refused' || step.status === 'doubted';

	const send = useOneAtATime( async ( doubt: Doubt | null ) => {
		if ( await keyEntry.save( doubt ) ) {
			onSaved?.();
		} else {
			input.current?.focus();
		}
	} );

	return (
		<div className="meum-status__entry">
			<div className="meum-status__entry-row">
				<KeyInput
					field={ field }
					keyEntry={ keyEntry }
					inputRef={ input }
					describedBy={ hasSentence ? `${ id }-error ${ id }` : id }
					onEnter={ () => send( null ) }
				/>
				<KeyFieldButtons
					isBusy={ step.status === 'saving' }
					onSend={ () => send( null ) }
					onCancel={ onCancel }
				/>
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
