import { keyLook } from '../../../src/key/key-looks';
import { buildReport } from '../support/build-report';
import { buildCredential } from '../support/build-settings';

describe( 'keyLook', () => {
	it.each( [
		[ 'good', 'check' ],
		[ 'warn', 'warning' ],
		[ 'bad', 'cross' ],
		[ 'info', 'info' ],
		[ 'neutral', 'key' ],
	] as const )( 'of a %s badge has the glyph %s', ( tone, glyph ) => {
		const badge = { tone, word: 'As the report says' };
		expect(
			keyLook(
				buildCredential( {
					untried: true,
					...( tone === 'neutral' && { prefix: null } ),
				} ),
				buildReport( { key_badge: badge } )
			)
		).toEqual( { ...badge, glyph } );
	} );

	it.each( [
		[ 'that was removed meanwhile', 'good', null ],
		[ 'that was entered meanwhile', 'neutral', 'sk_live_9fK2' ],
	] as const )(
		'believes no report from before of a key %s',
		( _name, tone, prefix ) => {
			expect(
				keyLook(
					buildCredential( { untried: false, prefix } ),
					buildReport( { key_badge: { tone, word: 'Old' } } )
				)
			).toBeNull();
		}
	);

	it.each( [
		[ true, 'Not tried yet' ],
		[ false, undefined ],
	] )(
		'without a badge, of a key that is untried: %s, says %s',
		( untried, word ) => {
			expect(
				keyLook(
					buildCredential( { untried } ),
					buildReport( { key_badge: null } )
				)?.word
			).toBe( word );
		}
	);
} );
