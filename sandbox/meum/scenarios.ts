import { connectedScenarios } from './connected-scenarios';
import { contentScenarios } from './content-scenarios';
import { brokenScenarios, transportScenarios } from './fault-scenarios';
import {
	limitScenarios,
	outageScenarios,
	refusalScenarios,
} from './refusal-scenarios';
import type { Scenario } from '../server/scenario';
import { setUpScenarios } from './set-up-scenarios';

/** Every weather that the sandbox can make, with the verdict that it must lead to. */
export const scenarios: readonly Scenario[] = [
	...connectedScenarios,
	...setUpScenarios,
	...contentScenarios,
	...refusalScenarios,
	...limitScenarios,
	...outageScenarios,
	...brokenScenarios,
	...transportScenarios,
];

/** The scenario of that name, or undefined. */
export function findScenario( name: string ): Scenario | undefined {
	return scenarios.find( ( scenario ) => scenario.name === name );
}

/**
 * @param name As a person typed it.
 * @return The scenario of that name.
 * @throws An Error with one clear sentence if there is none.
 */
export function requireScenario( name: string ): Scenario {
	const found = findScenario( name );
	if ( ! found ) {
		const names = scenarios
			.map( ( scenario ) => scenario.name )
			.join( ', ' );
		throw new Error(
			`There is no scenario "${ name }". There are: ${ names }.`
		);
	}
	return found;
}
