declare namespace jest {
	interface Matchers< R > {
		/** That console.error was called, which @wordpress/jest-console otherwise lets no test get away with. */
		toHaveErrored: () => R;
	}
}
