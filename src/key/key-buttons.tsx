import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface KeyButtonsProps {
	/** Whether the key can be changed here. */
	isOpen: boolean;
	/** Whether this reader may have it tried. */
	canTest: boolean;
	isTesting: boolean;
	onReplace: () => void;
	onTest: () => void;
	onRemove: () => void;
}

/** What can be done with the key that is in use. */
export function KeyButtons( {
	isOpen,
	canTest,
	isTesting,
	onReplace,
	onTest,
	onRemove,
}: KeyButtonsProps ) {
	return (
		<>
			{ isOpen && (
				<Button
					size="compact"
					variant="secondary"
					onClick={ onReplace }
				>
					{ __( 'Replace', 'meum-status' ) }
				</Button>
			) }
			{ canTest && (
				<Button
					size="compact"
					variant="secondary"
					isBusy={ isTesting }
					aria-disabled={ isTesting }
					onClick={ onTest }
				>
					{ __( 'Test', 'meum-status' ) }
				</Button>
			) }
			{ isOpen && (
				<Button
					size="compact"
					variant="tertiary"
					isDestructive
					onClick={ onRemove }
				>
					{ __( 'Remove', 'meum-status' ) }
				</Button>
			) }
		</>
	);
}
