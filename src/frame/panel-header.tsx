import type { ReactNode } from 'react';
import { Badge } from '../ui/badge';
import type { Look } from '../ui/look';

interface PanelHeaderProps {
	/** The provider's own name. */
	name: string;
	look?: Look | null;
	/** When the report was checked, and the button that checks again. */
	children?: ReactNode;
}

/** The provider's name and state, and at the other end what can be done about their age. */
export function PanelHeader( {
	name,
	look = null,
	children,
}: PanelHeaderProps ) {
	return (
		<header className="meum-status__header">
			<h2>{ name }</h2>
			{ look !== null && <Badge look={ look } /> }
			<div className="meum-status__header-end">{ children }</div>
		</header>
	);
}
