import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Generates the tests' typed documents from the committed schema. `npm run codegen` runs this and the page's
 * generation.
 */
const config: CodegenConfig = {
  schema: process.env['KLUSTERMOTOR_SCHEMA'] ?? 'apps/api/schema.graphql',
  documents: ['test/support/operations/*.graphql.ts'],
  // The tests run as ES modules, in which relative imports need the file ending.
  importExtension: '.js',
  generates: {
    'test/support/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', DateTime: 'string', Date: 'string', Position: 'number' },
      },
    },
  },
};

export default config;
