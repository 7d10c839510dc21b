import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { SECOND } from '../time/time';

interface CopyButtonProps {
	text: string;
	/** What is copied, for those who hear the button without seeing what stands beside it. */
	label: string;
}

const SHOWN = 2 * SECOND;

/** Copies a text and says so for two seconds. */
export function CopyButton( { text, label }: CopyButtonProps ) {
	const [ copied, setCopied ] = useState( false );
	const ref = useCopyToClipboard< HTMLButtonElement >( text, () => {
		setCopied( true );
		speak( __( 'Copied.', 'meum-status' ) );
	} );

	useEffect( () => {
		if ( ! copied ) {
			return;
		}
		const timer = setTimeout( () => setCopied( false ), SHOWN );

		return () => clearTimeout( timer );
	}, [ copied ] );

	return (
		<Button
			ref={ ref }
			size="compact"
			className="meum-status__copy"
			variant="tertiary"
			aria-label={ label }
		>
			<span>
				{ copied
					? __( 'Copied', 'meum-status' )
					: __( 'Copy', 'meum-status' ) }
			</span>
		</Button>
	);
}
