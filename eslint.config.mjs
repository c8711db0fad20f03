import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SERVER = ['libs/**/*.ts', 'apps/{api,worker,cli}/**/*.ts'];
const READS_THE_ENVIRONMENT = [
  'libs/platform/config/**',
  'libs/platform/embedded-postgres/**',
  'apps/cli/**/*.mjs',
  'apps/web/*.ts',
  'test/**',
];
const ENVIRONMENT =
  'The environment is read once, in libs/platform/config (zod shape, default, description). Inject the typed configuration instead.';

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'coverage/**',
      'test-results/**',
      '.klustermotor/**',
      '**/generated/**',
      'test/architecture/planted/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          caughtErrorsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      // Off: a class injected by Nest must be a value import, or its decorator metadata is lost.
      '@typescript-eslint/consistent-type-imports': 'off',
      // The compiler knows better.
      'no-undef': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    ignores: READS_THE_ENVIRONMENT,
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: ENVIRONMENT }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "MemberExpression[property.name='env'][object.type='MemberExpression'][object.property.name='process']",
          message: ENVIRONMENT,
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['process', 'node:process'].map((name) => ({
            name,
            importNames: ['env', 'default'],
            message: ENVIRONMENT,
          })),
        },
      ],
    },
  },
  {
    // A forgotten await in a service is a write after the commit: these two rules are worth the compiler's time.
    files: SERVER,
    ignores: ['**/*.spec.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' },
  },
  { files: ['apps/cli/**', 'test/bench/**', '**/*.mjs'], rules: { 'no-console': 'off' } },
);
