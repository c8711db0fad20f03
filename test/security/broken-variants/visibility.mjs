/** What somebody sees of needs, matches, initiatives and their fields. @type {import('./index.mjs').Variant[]} */
export const VISIBILITY = [
  {
    name: 'a forgotten workspace in the filter of needs',
    // Row-level security still stands behind it, so the test that takes it away has to notice.
    changes: [
      {
        file: 'libs/platform/access/object-policy.ts',
        search: "sql([`${table}.workspace_id = `, ''], actor.workspaceId)",
        replace: 'sql`TRUE`',
      },
    ],
    project: 'integration',
    spec: 'two-walls',
    tests: 'with row-level security off',
  },
  {
    name: 'a forgotten organisation in the filter of needs',
    changes: [
      {
        file: 'libs/features/matchmaking/need.policy.ts',
        search: 'where: ({ organisationId }) => sql`need.organisation_id = ${organisationId}`,',
        replace: 'where: () => sql`TRUE`,',
      },
    ],
    project: 'integration',
    spec: 'two-walls',
    tests: 'with row-level security off',
  },
  {
    name: 'a partner that sees the match before it is asked',
    changes: [
      {
        file: 'libs/features/matchmaking/match.rules.ts',
        search: 'STATES_SEEN_BY_PARTNER: readonly MatchState[] = [\n',
        replace: "STATES_SEEN_BY_PARTNER: readonly MatchState[] = [\n  'SHORTLISTED',\n",
      },
    ],
    project: 'integration',
    spec: 'two-walls',
    tests: 'with row-level security off',
  },
  {
    name: 'a withdrawn match that stays in sight',
    changes: [
      {
        file: 'libs/features/matchmaking/match.rules.ts',
        search: 'STATES_SEEN_BY_PARTNER: readonly MatchState[] = [\n',
        replace: "STATES_SEEN_BY_PARTNER: readonly MatchState[] = [\n  'WITHDRAWN',\n",
      },
    ],
    project: 'integration',
    spec: 'two-walls',
    tests: 'with row-level security off',
  },
  {
    name: 'a need that forgets to hide the company',
    changes: [
      {
        file: 'libs/features/matchmaking/match.policy.ts',
        search: '!isHost(actor, match) || INTRODUCED_STATES.includes(match.state)',
        replace: 'true',
      },
    ],
    project: 'security',
    spec: 'read-matrix',
    tests: 'lets host.interested read',
  },
  {
    name: 'a field policy that tells the startup who declined',
    changes: [
      {
        file: 'libs/features/matchmaking/match.policy.ts',
        search: 'isSeeker(actor, match) && match.interestedAt !== null',
        replace: 'isSeeker(actor, match)',
      },
    ],
    project: 'security',
    spec: 'read-matrix',
    tests: 'lets startupA read',
  },
  {
    name: 'a download for whoever has the address',
    changes: [
      {
        file: 'libs/features/reports/report-files.service.ts',
        search: 'const report = await this.reports.get(actor, reportId);',
        replace: "const report = await this.reports.get({ ...actor, role: 'STAFF' }, reportId);",
      },
    ],
    project: 'security',
    spec: 'read-matrix',
    tests: 'gives files only',
  },
  {
    name: 'a file of a need for every partner that sees it',
    changes: [
      {
        file: 'libs/features/matchmaking/need-files.service.ts',
        search: 'if (!match) throw notFound();',
        replace: 'if (!match) return;',
      },
      {
        file: 'libs/features/matchmaking/matchmaking.walls.ts',
        search: ` AND match_open_to_partner(m.state)
    AND (NOT n.nda_needed OR EXISTS (
      SELECT FROM agreement a WHERE a.workspace_id = m.workspace_id AND a.match_id = m.id AND a.type = 'NDA'))`,
        replace: '',
      },
    ],
    project: 'integration',
    spec: 'need-files',
    tests: 'nobody else’s, before and after',
  },
  {
    name: 'a guest that sees what its organisation takes part in',
    // Row-level security would hide it; the policy has a table test of its own.
    changes: [
      {
        file: 'libs/features/initiatives/initiative.policy.ts',
        search: 'GUEST: INVITED,',
        replace: 'GUEST: TAKING_PART,',
      },
    ],
    project: 'unit',
    spec: 'initiative.policy',
    tests: 'is the one initiative for a guest',
  },
  {
    name: 'a guest that reads the workings of its initiative',
    changes: [
      {
        file: 'libs/features/initiatives/initiative.policy.ts',
        search: 'PARTNER: WORKING_ON_IT };',
        replace: 'PARTNER: WORKING_ON_IT, GUEST: WORKING_ON_IT };',
      },
      {
        file: 'libs/features/initiatives/initiative.policy.ts',
        search:
          "leads(actor) || (hasRole(actor, 'STARTUP', 'PARTNER') && participatingOrganisationIds.includes(actor.organisationId))",
        replace:
          "leads(actor) || hasRole(actor, 'GUEST') || participatingOrganisationIds.includes(actor.organisationId)",
      },
    ],
    project: 'security',
    spec: 'read-matrix',
    tests: 'lets guest read',
  },
];
