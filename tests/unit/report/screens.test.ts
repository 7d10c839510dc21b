import type { Shape } from '../../../src/request/shape';
import type { Report } from '../../../src/types/report';
import { REPORT } from '../../../src/types/shapes';
import { SCREENS } from '../support/screens';

const screens = Object.values( SCREENS );

/** An open page is told why it was not asked anew after its own question only; and codes are not what a screen depends on. */
const NOT_DRAWN = [ 'refresh:', 'error.code:' ];

/**
 * Closed lists of the report, as "place: word", for example "checks[].status: pass".
 *
 * @param shape Of what stands at the place.
 * @param place Where it stands; empty for the report itself.
 */
function words( shape: Shape, place = '' ): string[] {
	const { $ref, anyOf, properties, items } = shape;
	if ( $ref !== undefined ) {
		const name = $ref.replace( '#/definitions/', '' );
		return words( REPORT.definitions?.[ name ] ?? {}, place );
	}
	return [
		...( shape.enum ?? [] ).map( ( word ) => `${ place }: ${ word }` ),
		...( anyOf ?? [] ).flatMap( ( one ) => words( one, place ) ),
		...( items ? words( items, `${ place }[]` ) : [] ),
		...Object.entries( properties ?? {} ).flatMap( ( [ name, part ] ) =>
			words( part, place === '' ? name : `${ place }.${ name }` )
		),
	];
}

/** The same of what a report says, of every text and null in it. */
function said( value: unknown, place = '' ): string[] {
	if ( Array.isArray( value ) ) {
		return value.flatMap( ( one ) => said( one, `${ place }[]` ) );
	}
	if ( typeof value !== 'object' || value === null ) {
		return [ `${ place }: ${ value }` ];
	}
	return Object.entries( value ).flatMap( ( [ name, part ] ) =>
		said( part, place === '' ? name : `${ place }.${ name }` )
	);
}

describe( 'the reports that the tests draw', () => {
	const all = words( REPORT ).filter(
		( word ) => ! NOT_DRAWN.some( ( one ) => word.startsWith( one ) )
	);
	const drawn = new Set(
		screens.flatMap( ( report ) => said( { ...report, answer: null } ) )
	);

	it( 'say every word of the closed lists', () => {
		expect( all.length ).toBeGreaterThan( 50 );
		expect( all.filter( ( word ) => ! drawn.has( word ) ) ).toEqual( [] );
	} );

	it.each< [ string, ( report: Report ) => unknown ] >( [
		[ 'a lead', ( { lead } ) => lead ],
		[ 'who can act', ( { who } ) => who ],
		[ 'an action', ( { action } ) => action ],
		[ 'a badge of the key', ( { key_badge: badge } ) => badge ],
		[ 'an error', ( { error } ) => error ],
		[ 'a key that waits', ( { pending_key: key } ) => key ],
		[ 'a hint', ( { checks } ) => checks.find( ( { hint } ) => hint ) ],
		[ 'a time', ( { checks } ) => checks.find( ( { at } ) => at ) ],
		[
			'a cause',
			( { comparison } ) => comparison.find( ( { cause } ) => cause ),
		],
		[ 'a quotation', ( { error } ) => error?.quote ],
		[ 'deviations', ( { deviations } ) => deviations.length ],
		[ 'problems', ( { issues } ) => issues.length ],
		[ 'no problems', ( { no_issues: none } ) => none ],
		[ 'steps', ( { steps } ) => steps.length ],
	] )( 'come with and without %s', ( _what, of ) => {
		expect( screens.filter( of ) ).not.toHaveLength( 0 );
		expect( screens.filter( of ) ).not.toHaveLength( screens.length );
	} );
} );
