/** A promise that is kept from outside. */
export function later< Value >() {
	let keep: ( value: Value ) => void = () => {};
	const promise = new Promise< Value >( ( resolve ) => {
		keep = resolve;
	} );
	return { promise, keep };
}
