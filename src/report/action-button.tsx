import { Button } from '@wordpress/components';
import { external } from '@wordpress/icons';
import type { Action } from '../types/report';
import { inPlace } from '../ui/in-place';
import { isElsewhere } from './is-elsewhere';
import { RefreshButton } from './refresh-button';
import type { ReadyState } from './report-state';

/** Leads to the field for another key. */
export interface KeyEntryLink {
	href: string;
	/** Goes there without loading the page anew. */
	open: () => void;
}

interface ActionButtonProps {
	action: Action;
	state: Pick< ReadyState, 'clock' | 'activity' | 'waitUntil' >;
	keyEntryLink: KeyEntryLink;
	onRefresh: () => void;
}

/** The button of the next step: a link, in a new tab where it leaves this site; or what works in place. */
export function ActionButton( {
	action: { kind, label, url },
	state,
	keyEntryLink,
	onRefresh,
}: ActionButtonProps ) {
	const shared = {
		__next40pxDefaultSize: true,
		className: 'meum-status__action',
		variant: 'primary',
	} as const;
	const text = <span>{ label }</span>;

	switch ( kind ) {
		case 'refresh':
			return (
				<RefreshButton
					isAction
					label={ label }
					state={ state }
					onRefresh={ onRefresh }
				/>
			);
		case 'enter_key':
			return (
				<Button
					{ ...shared }
					href={ keyEntryLink.href }
					onClick={ inPlace( keyEntryLink.open ) }
				>
					{ text }
				</Button>
			);
		case 'link':
		case 'troubleshoot':
			return isElsewhere( url, window.location.origin ) ? (
				<Button
					{ ...shared }
					href={ url }
					target="_blank"
					rel="noopener noreferrer"
					icon={ external }
					iconPosition="right"
				>
					{ text }
				</Button>
			) : (
				<Button { ...shared } href={ url }>
					{ text }
				</Button>
			);
	}
}
