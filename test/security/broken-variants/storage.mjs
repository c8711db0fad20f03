/** What the database and files keep: walls, the audit log, and contents. @type {import('./index.mjs').Variant[]} */
export const STORAGE = [
  {
    name: 'no row-level security on confidential text',
    changes: [
      {
        file: 'libs/features/matchmaking/matchmaking.walls.ts',
        search: "read: { STARTUP: OWN, PARTNER: openedToPartner('need_confidential'), ADMIN: GLASS_BROKEN },",
        replace: 'read: everybody(),',
      },
    ],
    project: 'security',
    spec: 'confidentiality',
    tests: 'S10',
  },
  {
    name: 'a check of the audit log that trusts the database about where it ends',
    changes: [
      {
        file: 'libs/platform/audit/verify.ts',
        search: 'const last = anchored.get(head.workspaceId);',
        replace: 'const last = undefined as Anchor | undefined;',
      },
    ],
    project: 'integration',
    spec: 'platform/audit',
    tests: 'finds a cut tail',
  },
  {
    name: 'an audit log that the program may write as it likes',
    changes: [
      {
        file: 'apps/cli/migrations/0010-audit.ts',
        search: 'GRANT SELECT ON audit_entry, audit_head TO klustermotor_app;',
        replace: 'GRANT ALL ON audit_entry, audit_head TO klustermotor_app;',
      },
    ],
    project: 'integration',
    spec: 'platform/audit',
    tests: '',
  },
  {
    name: 'cells that a spreadsheet runs',
    changes: [
      {
        file: 'libs/platform/sheets/cells.ts',
        search: 'FORMULA.test(text) || FORMULA_AFTER_SEPARATOR.test(text) ?',
        replace: 'FORMULA_AFTER_SEPARATOR.test(text) ?',
      },
    ],
    project: 'integration',
    spec: 'operations/audit',
    tests: 'neutralises a name that is a formula',
  },
  {
    name: 'a web page taken for text',
    changes: [
      {
        file: 'libs/platform/files/upload-content.ts',
        search: "if (MARKUP.test(text)) return { fault: 'MARKUP' };",
        replace: '',
      },
    ],
    project: 'integration',
    spec: 'need-files',
    tests: 'refuses a web page called text',
  },
  {
    name: 'row-level security off on one table',
    changes: [
      {
        file: 'libs/features/matchmaking/matchmaking.walls.ts',
        search: "    match_step: { read: whoReadsMatch('match_step'), write: whoReadsMatch('match_step') },\n",
        replace: '',
      },
    ],
    project: 'integration',
    spec: 'platform/row-level-security',
    tests: '',
  },
];
