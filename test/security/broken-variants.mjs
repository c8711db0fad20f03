/**
 * Ways to break what protects the workspace, each with the tests that must notice. `npm run test:variants` makes each
 * change in a copy of the sources, runs the tests and demands that they fail. A text that is no longer in its file stops
 * the run: whoever moved the protection moves its variant.
 * @type {{ name: string, changes: { file: string, search: string, replace: string }[], project: string, spec: string, tests: string }[]}
 */
export const VARIANTS = [
  {
    name: 'an operation without a word on who may use it',
    changes: [
      { file: 'libs/features/matchmaking/needs.resolver.ts', search: "  @Requires('need.publish')\n", replace: '' },
    ],
    project: 'architecture',
    spec: 'access',
    tests: '',
  },
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
    name: 'a live gate that says yes to everything',
    changes: [
      {
        file: 'libs/platform/live/live-frames.ts',
        search: 'const seen = (subject: SubjectRef) => visible.get(subject.kind)?.has(subject.id) ?? false;',
        replace: 'const seen = (_subject: SubjectRef) => true;',
      },
    ],
    project: 'security',
    spec: 'confidentiality',
    tests: 'it hears nothing of the need after the withdrawal',
  },
  {
    name: 'a replay whose rights were asked for once',
    changes: [
      {
        file: 'libs/platform/live/live-frames.ts',
        search: 'const visible = await this.visibleSubjects(actor, events);',
        replace: `const remembered = ((globalThis as Record<string, unknown>)['remembered'] ??= new Map()) as Map<string, Map<SubjectKind, Map<string, LocalisedText>>>;
    const visible = await this.visibleSubjects(actor, events);
    for (const [kind, found] of remembered.get(actor.personId) ?? []) visible.set(kind, new Map([...found, ...(visible.get(kind) ?? [])]));
    remembered.set(actor.personId, visible);`,
      },
    ],
    project: 'security',
    spec: 'confidentiality',
    tests: 'it hears nothing of the need after the withdrawal',
  },
  {
    name: 'a socket that returns without authentication',
    changes: [
      {
        file: 'libs/platform/live/socket-door.ts',
        search: 'const actor = token ? await this.authenticator.authenticate(token) : null;',
        replace: `const known = ((globalThis as Record<string, unknown>)['known'] ??= new Map()) as Map<unknown, Actor | null>;
        const actor = known.get(token) ?? (token ? await this.authenticator.authenticate(token) : null);
        known.set(token, actor);`,
      },
    ],
    project: 'security',
    spec: 'revocation',
    tests: 'when signing out',
  },
  {
    name: 'sessions that are always still valid',
    changes: [
      {
        file: 'libs/features/identity/access.service.ts',
        search: 'return this.repository.grantsInForce(grantIds);',
        replace: 'return Promise.resolve(new Set(grantIds));',
      },
    ],
    project: 'security',
    spec: 'revocation',
    tests: 'when signing out',
  },
  {
    name: 'a person who is shut out and stays in',
    changes: [
      {
        file: 'libs/features/identity/sessions.repository.ts',
        search: 's.expires_at > now() AND m.ended_at IS NULL AND p.disabled_at IS NULL`;',
        replace: 's.expires_at > now() AND m.ended_at IS NULL`;',
      },
    ],
    project: 'security',
    spec: 'revocation',
    tests: 'when the person is disabled',
  },
  {
    name: 'sockets that open to pages of any origin',
    changes: [
      {
        file: 'libs/platform/access/origin.ts',
        search: 'if (!origin) return true;',
        replace: 'if (!origin || host) return true;',
      },
    ],
    project: 'security',
    spec: 'sockets',
    tests: 'opens to no page of a foreign origin',
  },
  {
    name: 'limits that do not hold over graphql-ws',
    changes: [
      {
        file: 'libs/platform/graphql/graphql-socket.ts',
        search: 'if (refusals.length > 0) return refusals;',
        replace: '',
      },
    ],
    project: 'security',
    spec: 'sockets',
    tests: 'as the limit says',
  },
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
    name: 'a sign-in that says which addresses exist',
    changes: [
      {
        file: 'libs/features/identity/sign-in.service.ts',
        search: 'const [membership] = person && matches',
        replace: 'if (!person) throw linkGone();\n      const [membership] = person && matches',
      },
    ],
    project: 'security',
    spec: 'uniqueness',
    tests: 'signing in with an address',
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
    name: 'an event that tells one partner of another',
    changes: [
      {
        file: 'libs/features/matchmaking/matchmaking.events.ts',
        search: "defineEvent('need.confidential-opened', 'MATCH')",
        replace: "defineEvent('need.confidential-opened', 'NEED')",
      },
      {
        file: 'libs/features/matchmaking/matches.service.ts',
        search: 'tx.emit(confidentialOpened(id, related(match)));',
        replace: "tx.emit(confidentialOpened(match.needId, { related: [{ kind: 'MATCH', id }] }));",
      },
    ],
    project: 'security',
    spec: 'confidentiality',
    tests: 'hears of no other partner',
  },
  {
    name: 'a milestone that anybody who sees it may complete',
    changes: [
      {
        file: 'libs/features/initiatives/initiative.policy.ts',
        search: 'milestone.ownerOrganisationId === actor.organisationId',
        replace: "milestone.ownerOrganisationId !== ''",
      },
    ],
    project: 'security',
    spec: 'write-matrix',
    tests: 'lets startupB change by what it may do',
  },
  {
    name: 'a capability that every partner may change',
    changes: [
      {
        file: 'libs/features/capabilities/capability.policy.ts',
        search: "(hasRole(actor, 'PARTNER') && capability.organisationId === actor.organisationId)",
        replace: "(hasRole(actor, 'PARTNER') && capability.organisationId !== '')",
      },
    ],
    project: 'security',
    spec: 'write-matrix',
    tests: 'lets lab change by what it may do',
  },
  {
    name: 'a used refresh token that leaves its family in force',
    changes: [
      {
        file: 'libs/features/identity/sessions.service.ts',
        search: 'await this.sessions.end(tx, found.personId, { id: found.sessionId });',
        replace: '',
      },
    ],
    project: 'integration',
    spec: 'operations/sessions',
    tests: 'ends the whole family when a used token comes again',
  },
  {
    name: 'a refresh token that works twice',
    changes: [
      {
        file: 'libs/features/identity/sessions.service.ts',
        search: 'if (found.usedAt) {',
        replace: 'if (found.usedAt && found.expiresAt < this.clock.now()) {',
      },
    ],
    project: 'integration',
    spec: 'operations/sessions',
    tests: 'gives tokens to at most one of two',
  },
  {
    name: 'a cookie that counts without the header of the page',
    changes: [
      {
        file: 'libs/platform/access/credentials.ts',
        search: "!page || origin === 'foreign';",
        replace: "origin === 'foreign';",
      },
    ],
    project: 'integration',
    spec: 'platform/doors',
    tests: 'only from our own page',
  },
  {
    name: 'recovery of an account in any browser',
    changes: [
      {
        file: 'libs/features/identity/sign-in.service.ts',
        search: 'if (!browserSecret || hashLinkSecret(browserSecret) !== link.browserHash) throw linkElsewhere();',
        replace: 'if (browserSecret === link.token) throw linkElsewhere();',
      },
    ],
    project: 'integration',
    spec: 'operations/magic-link',
    tests: 'is refused in another browser',
  },
  {
    name: 'a link that signs in as often as one likes',
    changes: [
      {
        file: 'libs/features/identity/sign-in.service.ts',
        search: 'if (!(await this.links.use(link, this.clock.now()))) throw linkGone();',
        replace: '',
      },
    ],
    project: 'integration',
    spec: 'operations/magic-link',
    tests: 'is refused the second time',
  },
  {
    name: 'a code of the second factor that works twice',
    changes: [
      {
        file: 'libs/features/identity/second-factor.service.ts',
        search: 'return step !== null && this.repository.useStep(personId, step);',
        replace: 'return step !== null;',
      },
    ],
    project: 'integration',
    spec: 'operations/second-factor',
    tests: 'refuses a code that was used',
  },
  {
    name: 'many sign-ins in one request, under aliases',
    changes: [{ file: 'libs/contracts/limits.ts', search: 'sensitiveFields: 1,', replace: 'sensitiveFields: 1000,' }],
    project: 'integration',
    spec: 'limits/operations',
    tests: 'sensitiveFields',
  },
  {
    name: 'wrong codes of the second factor that are never too many',
    changes: [
      {
        file: 'libs/features/identity/sign-in-attempts.service.ts',
        search: 'const MOST_FAILURES = 10;',
        replace: 'const MOST_FAILURES = 1_000_000;',
      },
    ],
    project: 'integration',
    spec: 'operations/second-factor',
    tests: 'counts wrong codes',
  },
  {
    name: 'an API token that may all that its owner may',
    changes: [
      {
        file: 'libs/platform/access/access.ts',
        search:
          '(!actor.tokenPermissions || (isTokenPermission(permission) && actor.tokenPermissions.includes(permission)))',
        replace: '!!isTokenPermission',
      },
    ],
    project: 'integration',
    spec: 'operations/api-tokens',
    tests: 'does what its scopes say',
  },
  {
    name: 'an administrator who reads a confidential text without a line in the ledger',
    changes: [
      {
        file: 'libs/features/matchmaking/needs.service.ts',
        search: '      tx.emit(glassBroken(needId));\n',
        replace: '',
      },
    ],
    project: 'integration',
    spec: 'operations/confidential',
    tests: 'breakGlass',
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
    name: 'webhooks into one’s own net',
    changes: [
      {
        file: 'libs/platform/outbound/address.ts',
        search: "return parsed.range() === 'unicast' &&",
        replace: "return parsed.range() !== 'multicast' &&",
      },
    ],
    project: 'unit',
    spec: 'outbound/address',
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
    name: 'an object without a rule on who reads it',
    changes: [
      {
        file: 'libs/platform/graphql/enforce-access.ts',
        search: 'if (problems.length > 0) throw',
        replace: 'if (problems.length > 1000) throw',
      },
    ],
    project: 'unit',
    spec: 'enforce-access',
    tests: '',
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
  {
    name: 'operations over graphql-ws that are not charged to who asks',
    changes: [
      {
        file: 'libs/platform/graphql/graphql-socket.ts',
        search: '            ...contextValue,\n          });',
        replace: '            ...contextValue,\n            actor: null,\n          });',
      },
    ],
    project: 'integration',
    spec: 'limits/rates',
    tests: 'subscriptions over graphql-ws are charged',
  },
  {
    name: 'a password set anew by whoever is signed in, once a link was used anywhere',
    changes: [
      {
        file: 'libs/features/identity/password.service.ts',
        search: "means?.method === 'MAGIC_LINK' &&",
        replace: 'means !== undefined &&',
      },
    ],
    project: 'integration',
    spec: 'operations/password',
    tests: 'is not opened to a session by password',
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
