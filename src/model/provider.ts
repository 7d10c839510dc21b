import type { Report } from '../types/report';

export type Provider = Report[ 'provider' ];

/** The provider's own name, as it stands in headings and sentences. Names are not translated. */
export function providerName( provider: Provider ): string {
	switch ( provider ) {
		case 'meum':
			return 'Meum';
		case 'violet':
			return 'Violet';
	}
}
