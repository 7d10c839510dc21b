import { cleanKey } from '../../../src/key/pasted-key';

describe( 'cleanKey', () => {
	it.each( [
		[ 'as it is', 'sk_live_9fK2x7' ],
		[ 'with spaces around it', '  sk_live_9fK2x7 \t' ],
		[ 'with a line break after it', 'sk_live_9fK2x7\r\n' ],
		[ 'broken over two lines', 'sk_live_9f\n   K2x7' ],
		[ 'in straight quotes', '"sk_live_9fK2x7"' ],
		[ 'in single quotes', "'sk_live_9fK2x7'" ],
		[ 'in a word processor’s quotes', '“sk_live_9fK2x7”' ],
		[ 'in German quotes', '„sk_live_9fK2x7“' ],
		[ 'in French quotes with spaces', '« sk_live_9fK2x7 »' ],
		[ 'in backticks', '`sk_live_9fK2x7`' ],
		[ 'in quotes within spaces within quotes', '" \'sk_live_9fK2x7\' "' ],
		[ 'with a space that does not break', 'sk_live_9fK2x7\u00a0' ],
		[ 'with a byte order mark', '\ufeffsk_live_9fK2x7' ],
		[ 'with a space of no width inside', 'sk_live_\u200b9fK2x7' ],
		[ 'with a direction mark', '\u200esk_live_9fK2x7\u202c' ],
	] )( 'finds a key %s', ( _how, pasted ) => {
		expect( cleanKey( pasted ) ).toBe( 'sk_live_9fK2x7' );
	} );

	it.each( [
		[ 'nothing', '', '' ],
		[ 'only quotes and spaces', ' " " ', '' ],
		[ 'another kind of key', 'pk_live_9fK2', 'pk_live_9fK2' ],
		[ 'letters that no key has', 'sk_live_ключ', 'sk_live_ключ' ],
		[ 'a quotation mark inside', 'sk_live_9f"K2', 'sk_live_9f"K2' ],
	] )( 'leaves %s for the server to judge', ( _what, pasted, cleaned ) => {
		expect( cleanKey( pasted ) ).toBe( cleaned );
	} );
} );
