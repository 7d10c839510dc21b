import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

interface KeyFieldButtonsProps {
	/** Whether the key is being tried. */
	isBusy: boolean;
	onSend: () => void;
	onCancel?: ( () => void ) | undefined;
}

/** What can be done with the key that was entered. */
export function KeyFieldButtons( {
	isBusy,
	onSend,
	onCancel,
}: KeyFieldButtonsProps ) {
	return (
		<>
			<Button
				__next40pxDefaultSize
				variant="primary"
				isBusy={ isBusy }
				aria-disabled={ isBusy }
				onClick={ onSend }
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
		</>
	);
}
