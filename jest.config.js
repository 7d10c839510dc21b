// A browser in another zone than the site: a time that is shown in the wrong one fails.
process.env.TZ = 'America/New_York';

const defaults = require( '@wordpress/scripts/config/jest-unit.config' );

module.exports = {
	...defaults,
	cacheDirectory: '<rootDir>/.cache/jest',
	// Time stands still in most tests, but a machine that is busy does not get faster by that.
	testTimeout: 60_000,
	roots: [ '<rootDir>/tests/unit' ],
	testMatch: [ '**/*.test.[jt]s?(x)' ],
	setupFilesAfterEnv: [
		...( defaults.setupFilesAfterEnv ?? [] ),
		'<rootDir>/tests/unit/support/setup.ts',
	],
	// @wordpress/components brings packages that are published as ES modules only.
	transform: {
		'\\.m?[jt]sx?$': require.resolve(
			'@wordpress/scripts/config/babel-transform'
		),
	},
	transformIgnorePatterns: [ '/node_modules/(?!(uuid|@wordpress/theme)/)' ],
};
