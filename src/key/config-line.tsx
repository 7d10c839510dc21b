import { Flex } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { CopyButton } from '../ui/copy-button';

interface ConfigLineProps {
	line: string;
}

/** A line for wp-config.php, to copy. */
export function ConfigLine( { line }: ConfigLineProps ) {
	return (
		<Flex className="meum-status__line" justify="flex-start" wrap>
			<code dir="ltr" translate="no">
				{ line }
			</code>
			<CopyButton
				text={ line }
				label={ __( 'Copy the line for wp-config.php', 'meum-status' ) }
			/>
		</Flex>
	);
}
