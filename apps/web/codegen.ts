import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents from the committed contract. Run from the repository root: `npx graphql-codegen --config apps/web/codegen.ts`. */
const config: CodegenConfig = {
  schema: process.env['KLUSTERMOTOR_SCHEMA'] ?? 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.graphql.ts'],
  generates: {
    'apps/web/src/graphql/generated/': {
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
