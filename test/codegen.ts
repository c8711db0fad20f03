import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents of the tests from the committed contract. `npm run codegen` makes them anew, with those of the page. */
const config: CodegenConfig = {
  schema: process.env['KLUSTERMOTOR_SCHEMA'] ?? 'apps/api/schema.graphql',
  documents: ['test/support/operations/*.graphql.ts'],
  // The tests run as ES modules, whose relative imports name the ending.
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
