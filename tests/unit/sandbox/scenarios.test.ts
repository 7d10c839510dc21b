import { requireScenario, scenarios } from '../../../sandbox/meum/scenarios';

test( 'every scenario has a name of its own that can be typed', () => {
	const names = scenarios.map( ( { name } ) => name );

	expect( new Set( names ).size ).toBe( names.length );
	expect( names.filter( ( name ) => ! /^[a-z0-9-]+$/.test( name ) ) ).toEqual(
		[]
	);
} );

test( 'a name that is not known is answered with those that are', () => {
	expect( () => requireScenario( 'sunny' ) ).toThrow(
		/no scenario "sunny".*connected, degraded/
	);
} );
