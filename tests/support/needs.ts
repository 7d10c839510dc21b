import { present, type Need } from '../../sandbox/wordpress/present';

/**
 * For the options of a test: what it cannot run without.
 *
 * @param words Such as woocommerce or local-php.
 * @return The first word that this machine lacks, as the reason to skip; false if it has all.
 */
export function needs( ...words: Need[] ): { skip: string | false } {
	return { skip: words.find( ( word ) => ! present( word ) ) ?? false };
}
