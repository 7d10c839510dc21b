import { Button } from '@wordpress/components';
import { external } from '@wordpress/icons';
import type { Action } from '../types/report';
import { inPlace } from '../ui/in-place';
import { isElsewhere } from './is-elsewhere';
import { RefreshButton } from './refresh-button';
import type { Asking } from './report-state';

/** Leads to the field for another key. */
export interface KeyEntryLink {
	href: string;
	/** Goes there without loading the page anew. */
	open: () => void;
}

interface ActionButtonProps {
	action: Action;
	asking: Asking;
	keyEntryLink: KeyEntryLink;
	onRefresh: () => void;
}

/** What all but the refresh button have in common. */
const LOOK = {
	__next40pxDefaultSize: true,
	className: 'meum-status__action',
	variant: 'primary',
} as const;

/** A link, in a new tab where it leaves this site. */
function ActionLink( { label, url }: Pick< Action, 'label' | 'url' > ) {
	return isElsewhere( url, window.location.origin ) ? (
		<Button
			{ ...LOOK }
			href={ url }
			target="_blank"
			rel="noopener noreferrer"
			icon={ external }
			iconPosition="right"
		>
			<span>{ label }</span>
		</Button>
	) : (
		<Button { ...LOOK } href={ url }>
			<span>{ label }</span>
		</Button>
	);
}

/** The button of the next step. */
export function ActionButton( {
	action: { kind, label, url },
	asking,
	keyEntryLink,
	onRefresh,
}: ActionButtonProps ) {
	switch ( kind ) {
		case 'refresh':
			return (
				<RefreshButton
					isAction
					label={ label }
					asking={ asking }
					onRefresh={ onRefresh }
				/>
			);
		case 'enter_key':
			return (
				<Button
					{ ...LOOK }
					href={ keyEntryLink.href }
					onClick={ inPlace( keyEntryLink.open ) }
				>
					<span>{ label }</span>
				</Button>
			);
		case 'link':
		case 'troubleshoot':
			return <ActionLink label={ label } url={ url } />;
	}
}
