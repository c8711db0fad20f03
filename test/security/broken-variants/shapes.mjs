/** What is read together, and what the database writes by itself. @type {import('./index.mjs').Variant[]} */
export const SHAPES = [
  {
    name: 'shapes that write fields with a rule of their own',
    changes: [
      {
        file: 'libs/platform/access/object-policy.ts',
        search: '!rule || !(rule === own || rule[UNRESTRICTED])) return false;',
        replace: '!rule) return false;',
      },
    ],
    project: 'integration',
    spec: 'platform/look-ahead',
    tests: 'every need with its company',
  },
  {
    name: 'matches in a need that their own policy has not chosen',
    changes: [
      {
        file: 'libs/features/matchmaking/matchmaking.shape.ts',
        search: 'sql`match WHERE ${visibleMatches(actor)} AND match.workspace_id',
        replace: 'sql`match WHERE match.workspace_id',
      },
    ],
    project: 'integration',
    spec: 'platform/look-ahead',
    tests: 'every need',
  },
  {
    name: 'an answer for whom the token stood for before',
    changes: [
      {
        file: 'libs/platform/graphql/admission.plugin.ts',
        search: 'isDeepStrictEqual(proven, actor) ? await written : undefined',
        replace: 'await written',
      },
    ],
    project: 'integration',
    spec: 'platform/look-ahead',
    tests: 'a session that has ended, nor by rights that have changed',
  },
  {
    name: 'reads of two workspaces under one scope',
    changes: [
      {
        file: 'libs/platform/database/scope-settings.ts',
        search: "export const scopeKey = (scope: Scope): string => valuesOf(scope).join(' ');",
        replace: "export const scopeKey = (scope: Scope): string => valuesOf(scope)[2] ?? '';",
      },
    ],
    project: 'integration',
    spec: 'platform/reads',
    tests: 'known by more than their role',
  },
];
