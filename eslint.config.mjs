import wordpress from '@wordpress/eslint-plugin';
import globals from 'globals';

const typed = [
	'src/**/*.{ts,tsx}',
	'sandbox/**/*.{ts,tsx}',
	'tools/**/*.ts',
	'tests/**/*.{ts,tsx}',
];

export default [
	{
		ignores: [
			'build/',
			'vendor/',
			'node_modules/',
			'.cache/',
			'src/types/',
		],
	},
	...wordpress.configs.recommended,
	{
		rules: {
			'@wordpress/i18n-text-domain': [
				'error',
				{ allowedTextDomain: 'meum-status' },
			],
			// Types say what a parameter is; a docblock says what comes back, its shape and units.
			'jsdoc/require-param': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/require-returns-type': 'off',
		},
	},
	{
		files: typed,
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
			},
		},
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'import/no-default-export': 'error',
		},
	},
	{
		files: [ 'tests/{integration,e2e,walks}/**' ],
		rules: {
			// The runner waits for what these return.
			'@typescript-eslint/no-floating-promises': [
				'error',
				{
					allowForKnownSafeCalls: [
						{
							from: 'package',
							name: [ 'describe', 'it' ],
							package: 'node:test',
						},
					],
				},
			],
		},
	},
	{
		files: typed,
		ignores: [ 'tests/**' ],
		rules: {
			'@typescript-eslint/consistent-type-assertions': [
				'error',
				{ assertionStyle: 'never' },
			],
		},
	},
	{
		files: [ 'src/**/*.{ts,tsx}' ],
		rules: {
			'max-lines': [ 'error', { max: 200 } ],
			'max-lines-per-function': [
				'error',
				{ max: 50, skipBlankLines: true, skipComments: true },
			],
			'no-console': 'error',
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: '@wordpress/api-fetch',
							message: 'Only src/api.ts talks to the server.',
						},
					],
				},
			],
		},
	},
	{
		files: [ 'src/api.ts' ],
		rules: { 'no-restricted-imports': 'off' },
	},
	{
		files: [ 'tests/unit/**/*.{ts,tsx}' ],
		languageOptions: { globals: globals.jest },
		rules: { 'max-lines': [ 'error', { max: 200 } ] },
	},
	{
		files: [ '*.config.{js,mjs}', 'sandbox/**', 'tools/**', 'tests/**' ],
		languageOptions: { globals: globals.node },
		rules: {
			'no-console': 'off',
			'import/no-extraneous-dependencies': 'off',
		},
	},
];
