import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Typed documents from the committed contract. Run from the repository root: `npx graphql-codegen --config apps/web/codegen.ts`. */
const config: CodegenConfig = {
  schema: process.env['KLUSTERMOTOR_SCHEMA'] ?? 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.graphql.ts'],
  generates: {
    // Which types a union or an interface has: the client's cache cannot tell by itself.
    'apps/web/src/graphql/generated/possibleTypes.ts': {
      plugins: ['fragment-matcher'],
      config: { useExplicitTyping: true },
    },
    'apps/web/src/graphql/generated/': {
      preset: 'client',
      // The page sends the hash of an operation and the server knows its text: both come from here. The client's cache
      // asks for __typename everywhere, so the texts do too.
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
