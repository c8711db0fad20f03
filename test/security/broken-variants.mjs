/**
 * Ways to break what protects the workspace, each with the tests that must notice. `npm run test:variants` makes each
 * change in a copy of the sources, runs the tests and demands that they fail. A text that is no longer in its file stops
 * the run: whoever moved the protection moves its variant.
 * @type {{ name: string, changes: { file: string, search: string, replace: string }[], project: string, spec: string, tests: string }[]}
 */
export const VARIANTS = [
  {
    name: 'an operation without a word on who may use it',
    changes: [{ file: 'libs/features/matchmaking/needs.resolver.ts', search: "  @Requires('need.publish')\n", replace: '' }],
    project: 'architecture', spec: 'access', tests: '',
  },
  {
    name: 'a forgotten workspace in the filter of needs',
    changes: [{ file: 'libs/features/matchmaking/need.policy.ts', search: 'const here = sql`need.workspace_id = ${actor.workspaceId}`;', replace: 'const here = sql`TRUE`;' }],
    project: 'security', spec: 'confidentiality', tests: 'need answers to elsewhere',
  },
  {
    name: 'a forgotten organisation in the filter of needs',
    changes: [{ file: 'libs/features/matchmaking/need.policy.ts', search: 'return sql`${here} AND need.organisation_id = ${actor.organisationId}`;', replace: 'return here;' }],
    project: 'security', spec: 'confidentiality', tests: 'need answers to rival',
  },
  {
    name: 'a partner that sees the match before it is asked',
    changes: [{ file: 'libs/features/matchmaking/match.rules.ts', search: "STATES_SEEN_BY_PARTNER: readonly MatchState[] = ['INTEREST_ASKED'", replace: "STATES_SEEN_BY_PARTNER: readonly MatchState[] = ['SHORTLISTED', 'INTEREST_ASKED'" }],
    project: 'security', spec: 'confidentiality', tests: 'shortlisted: what it knows',
  },
  {
    name: 'a withdrawn match that stays in sight',
    changes: [{ file: 'libs/features/matchmaking/match.rules.ts', search: "STATES_SEEN_BY_PARTNER: readonly MatchState[] = ['INTEREST_ASKED'", replace: "STATES_SEEN_BY_PARTNER: readonly MatchState[] = ['WITHDRAWN', 'INTEREST_ASKED'" }],
    project: 'security', spec: 'confidentiality', tests: 'asked: what it knows',
  },
  {
    name: 'a need that forgets to hide the company',
    changes: [{ file: 'libs/features/matchmaking/match.policy.ts', search: '!isHost(actor, match) || INTRODUCED_STATES.includes(match.state)', replace: 'true' }],
    project: 'security', spec: 'read-matrix', tests: 'lets host.interested read',
  },
  {
    name: 'a field policy that tells the startup who declined',
    changes: [{ file: 'libs/features/matchmaking/match.policy.ts', search: '!isSeeker(actor, match) || match.interestedAt !== null', replace: 'true' }],
    project: 'security', spec: 'read-matrix', tests: 'lets startupA read',
  },
  {
    name: 'a live gate that says yes to everything',
    changes: [{ file: 'libs/platform/live/live-frames.ts', search: 'const seen = (subject: SubjectRef) => visible.get(subject.kind)?.has(subject.id) ?? false;', replace: 'const seen = (_subject: SubjectRef) => true;' }],
    project: 'security', spec: 'confidentiality', tests: 'it hears nothing of the need after the withdrawal',
  },
  {
    name: 'a replay whose rights were asked for once',
    changes: [{
      file: 'libs/platform/live/live-frames.ts',
      search: 'const visible = await this.visibleSubjects(actor, events);',
      replace: `const remembered = ((globalThis as Record<string, unknown>)['remembered'] ??= new Map()) as Map<string, Map<SubjectKind, Map<string, LocalisedText>>>;
    const visible = await this.visibleSubjects(actor, events);
    for (const [kind, found] of remembered.get(actor.personId) ?? []) visible.set(kind, new Map([...found, ...(visible.get(kind) ?? [])]));
    remembered.set(actor.personId, visible);`,
    }],
    project: 'security', spec: 'confidentiality', tests: 'it hears nothing of the need after the withdrawal',
  },
  {
    name: 'a socket that returns without authentication',
    changes: [{
      file: 'libs/platform/live/live-socket.ts',
      search: 'const actor = token ? await this.authenticator.authenticate(token) : null;',
      replace: `const known = ((globalThis as Record<string, unknown>)['known'] ??= new Map()) as Map<unknown, Actor | null>;
        const actor = known.get(token) ?? (token ? await this.authenticator.authenticate(token) : null);
        known.set(token, actor);`,
    }],
    project: 'security', spec: 'revocation', tests: 'when signing out',
  },
  {
    name: 'sessions that are always still valid',
    changes: [{ file: 'libs/features/identity/sessions.service.ts', search: 'return this.repository.sessionsInForce(sessionIds);', replace: 'return Promise.resolve(new Set(sessionIds));' }],
    project: 'security', spec: 'revocation', tests: 'when signing out',
  },
  {
    name: 'sockets that open to pages of any origin',
    changes: [{ file: 'libs/platform/live/origin.ts', search: 'if (!origin) return true;', replace: 'if (!origin || host) return true;' }],
    project: 'security', spec: 'sockets', tests: 'opens to no page of a foreign origin',
  },
  {
    name: 'limits that do not hold over graphql-ws',
    changes: [{ file: 'libs/platform/graphql/graphql-socket.ts', search: '...specifiedRules, ...LIMIT_RULES,', replace: '...specifiedRules,' }],
    project: 'security', spec: 'sockets', tests: 'as the limit says',
  },
  {
    name: 'no row-level security on confidential text',
    changes: [
      { file: 'apps/cli/migrations/0001-the-house.ts', search: 'ALTER TABLE need_confidential ENABLE ROW LEVEL SECURITY;', replace: '' },
      { file: 'apps/cli/migrations/0001-the-house.ts', search: 'ALTER TABLE need_confidential FORCE ROW LEVEL SECURITY;', replace: '' },
    ],
    project: 'security', spec: 'confidentiality', tests: 'S10',
  },
  {
    name: 'a sign-in that says which addresses exist',
    changes: [{ file: 'libs/features/identity/sessions.service.ts', search: 'if (!person || !membership) throw signInRefused();', replace: 'if (!person) throw notFound();\n    if (!membership) throw signInRefused();' }],
    project: 'security', spec: 'uniqueness', tests: 'signing in with an address',
  },
  {
    name: 'a download for whoever has the address',
    changes: [{ file: 'libs/features/reports/report-files.service.ts', search: 'const report = await this.reports.get(actor, reportId);', replace: "const report = await this.reports.get({ ...actor, role: 'STAFF' }, reportId);" }],
    project: 'security', spec: 'read-matrix', tests: 'gives files only',
  },
  {
    name: 'an event that tells one partner of another',
    changes: [
      { file: 'libs/features/matchmaking/matchmaking.events.ts', search: "defineEvent('need.confidential-opened', 'MATCH')", replace: "defineEvent('need.confidential-opened', 'NEED')" },
      { file: 'libs/features/matchmaking/matches.service.ts', search: 'tx.emit(confidentialOpened(id, related(match)));', replace: "tx.emit(confidentialOpened(match.needId, { related: [{ kind: 'MATCH', id }] }));" },
    ],
    project: 'security', spec: 'confidentiality', tests: 'hears of no other partner',
  },
  {
    name: 'a milestone that anybody who knows its id may complete',
    changes: [
      { file: 'libs/features/initiatives/initiative.policy.ts', search: "leads(actor) || (hasRole(actor, 'STARTUP', 'PARTNER') && milestone.ownerOrganisationId === actor.organisationId)", replace: 'actor.role.length > milestone.ownerOrganisationId.indexOf("-") - 9' },
      { file: 'libs/features/initiatives/initiative.policy.ts', search: "  if (leads(actor)) return here;", replace: '  return sql`TRUE`;' },
    ],
    project: 'security', spec: 'write-matrix', tests: 'lets elsewhereStartup change nothing',
  },
];
