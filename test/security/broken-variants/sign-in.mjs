/** How accounts are entered, and how sessions and links end. @type {import('./index.mjs').Variant[]} */
export const SIGN_IN = [
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
];
