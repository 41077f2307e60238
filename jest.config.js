const common = {
	transform: { '\\.(ts|js|mjs)$': '<rootDir>/tests/setup/esbuild-transform.cjs' },
	// These come as ES modules only, which Jest's CommonJS world cannot require.
	transformIgnorePatterns: [ '/node_modules/(?!(p-retry|p-queue|p-timeout|eventemitter3|is-network-error|banana-i18n|yalps)/)' ],
	moduleNameMapper: { '^fast-check$': '<rootDir>/tests/setup/fast-check.cjs' },
	// Property tests take long on a machine that does other things at the same time.
	testTimeout: 60_000 * Math.max( 1, Number( process.env.LOCALSKILLS_EXAMPLES || 1 ) ),
	modulePathIgnorePatterns: [ '<rootDir>/.wiki/', '<rootDir>/dist/' ],
};

// eslint-disable-next-line no-restricted-syntax -- Jest reads its configuration from the default export
export default {
	projects: [
		{
			...common,
			displayName: 'unit',
			testEnvironment: 'node',
			testMatch: [ '<rootDir>/tests/{core,bot,wiki,build}/**/*.test.ts' ],
		},
		{
			...common,
			displayName: 'ui',
			testEnvironment: 'jsdom',
			testMatch: [ '<rootDir>/tests/{ui,gadget}/**/*.test.ts' ],
			setupFiles: [ '<rootDir>/tests/setup/mediawiki.cjs' ],
		},
		{
			...common,
			displayName: 'e2e',
			testEnvironment: 'node',
			testMatch: [ '<rootDir>/tests/e2e/**/*.test.ts' ],
		},
	],
};
