/** Run alone: NODE_OPTIONS=--experimental-vm-modules npx jest --config test/architecture/jest.config.mjs */
export default {
  displayName: 'architecture',
  rootDir: '../..',
  roots: ['<rootDir>/test/architecture'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
