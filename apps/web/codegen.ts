import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/**
 * Generates typed documents from the committed schema. Run from the repository root: `npx graphql-codegen --config
 * apps/web/codegen.ts`.
 */
const config: CodegenConfig = {
  schema: process.env['KLUSTERMOTOR_SCHEMA'] ?? 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.graphql.ts'],
  generates: {
    // The member types of unions and interfaces, which the client's cache cannot find out by itself.
    'apps/web/src/graphql/generated/possibleTypes.ts': {
      plugins: ['fragment-matcher'],
      config: { useExplicitTyping: true },
    },
    'apps/web/src/graphql/generated/': {
      preset: 'client',
      // The page sends the hash of an operation and the server knows its text: both come from here. The client's cache
      // adds __typename everywhere, so the texts must contain it too.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
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
