import { generateAnswers } from '../../../sandbox/meum/generate';

test( 'a seed always gives the same answers, and another seed others', () => {
	const write = ( seed: number ) =>
		JSON.stringify( generateAnswers( seed, 50 ) );

	expect( write( 7 ) ).toBe( write( 7 ) );
	expect( write( 7 ) ).not.toBe( write( 8 ) );
} );

test( 'both valid and mutated answers come', () => {
	const kinds = generateAnswers( 1, 200 ).map( ( { kind } ) => kind );

	expect( new Set( kinds ) ).toEqual( new Set( [ 'valid', 'mutated' ] ) );
} );
