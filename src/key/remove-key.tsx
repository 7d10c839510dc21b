import { Button, Flex, Modal } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { RequestFailure } from '../request/failure';
import { useRemoval } from './use-removal';

interface RemoveKeyProps {
	/** The provider's own name. */
	name: string;
	/** Whether another key is in use, so that nothing is lost with this one. */
	isIdle?: boolean;
	removeKey: () => Promise< RequestFailure | null >;
	onRemoved: () => void;
	onClose: () => void;
}

function titleOf( isIdle: boolean ): string {
	return isIdle
		? __( 'Remove the saved key?', 'meum-status' )
		: __( 'Remove the API key?', 'meum-status' );
}

function consequence( isIdle: boolean, name: string ): string {
	return isIdle
		? sprintf(
				/* translators: %s: name of the provider. */
				__(
					'The key that is set in the server’s files stays in use. Your store’s connection and its payments go on as they are, and the saved key stays valid at %s.',
					'meum-status'
				),
				name
		  )
		: sprintf(
				/* translators: %s: name of the provider. */
				__(
					'This plugin then sees no status until a key is entered again. Your store’s connection and its payments go on as they are, and the key stays valid at %s.',
					'meum-status'
				),
				name
		  );
}

/** Asks whether the key is really to be removed, and removes it. */
export function RemoveKey( {
	name,
	isIdle = false,
	removeKey,
	onRemoved,
	onClose,
}: RemoveKeyProps ) {
	const { isBusy, sentence, remove } = useRemoval( removeKey, () => {
		onClose();
		onRemoved();
	} );

	return (
		<Modal
			className="meum-status__dialog"
			title={ titleOf( isIdle ) }
			size="small"
			onRequestClose={ onClose }
		>
			<p>{ consequence( isIdle, name ) }</p>
			{ sentence !== null && (
				<p key={ sentence } className="meum-status__dialog-error">
					{ sentence }
				</p>
			) }
			<Flex
				className="meum-status__dialog-buttons"
				justify="flex-end"
				wrap
			>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ onClose }
				>
					<span>{ __( 'Keep it', 'meum-status' ) }</span>
				</Button>
				<Button
					__next40pxDefaultSize
					variant="primary"
					isDestructive
					isBusy={ isBusy }
					aria-disabled={ isBusy }
					onClick={ remove }
				>
					<span>{ __( 'Remove the key', 'meum-status' ) }</span>
				</Button>
			</Flex>
		</Modal>
	);
}
