import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const { $schema, ...swcrc } = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));

/** Gives a slow or busy machine more time: TEST_PATIENCE=4 npm test. */
const patience = Number(process.env.TEST_PATIENCE ?? 1);

/** One jest project. `testTimeoutMs` is the limit of one test or hook. */
const project = (displayName, testMatch, testTimeoutMs) => ({
  displayName,
  rootDir,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  globals: { testTimeoutMs: testTimeoutMs * patience },
  setupFilesAfterEnv: ['<rootDir>/test/jest.setup.mjs'],
  extensionsToTreatAsEsm: ['.ts'],
  // The same compiler settings as the build, given here because jest's working folder may differ.
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swcrc, swcrc: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.klustermotor/'],
  moduleNameMapper: {
    // The aliases of package.json lead to dist/; tests read the sources.
    '^#(kernel|contracts|matching|features)$': '<rootDir>/libs/$1/index.ts',
    '^#contracts/(fields/.*)$': '<rootDir>/libs/contracts/$1.ts',
    '^#platform/(.*)$': '<rootDir>/libs/platform/$1/index.ts',
    '^#features/(.*)$': '<rootDir>/libs/features/$1/index.ts',
    // In ESM a source imports its neighbour x.ts as './x.js'. Packages contain a real x.js, so that is tried first.
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'],
  },
});

export default {
  rootDir,
  // The smallest machine has two cores; every worker has its own copy of the test database.
  maxWorkers: 2,
  projects: [
    project('unit', ['libs/**/*.spec.ts', 'apps/(api|worker|cli)/**/*.spec.ts'], 30_000),
    project('architecture', ['test/architecture/*.spec.ts'], 180_000),
    project('integration', ['test/integration/**/*.spec.ts'], 120_000),
    project('security', ['test/security/*.spec.ts'], 300_000),
    project('e2e', ['test/e2e/*.spec.ts'], 300_000),
    project('browser', ['test/browser/*.spec.ts'], 300_000),
  ],
};
