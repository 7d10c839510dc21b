import type { ReactNode } from 'react';
import type { Badge as BadgeModel } from '../report/looks';
import { providerName, type Provider } from '../model/provider';
import { Badge } from '../ui/badge';

interface PanelHeaderProps {
	provider: Provider;
	badge?: BadgeModel | undefined;
	/** When the report was checked, and the button that checks again. */
	children?: ReactNode;
}

/** The provider's name and state, and at the other end what can be done about their age. */
export function PanelHeader( { provider, badge, children }: PanelHeaderProps ) {
	return (
		<header className="meum-status__header">
			<h2>{ providerName( provider ) }</h2>
			{ badge && <Badge badge={ badge } /> }
			<div className="meum-status__header-end">{ children }</div>
		</header>
	);
}
