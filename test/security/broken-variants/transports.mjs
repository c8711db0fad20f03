/** What comes over HTTP and sockets, what is told live, and what is sent to others. @type {import('./index.mjs').Variant[]} */
export const TRANSPORTS = [
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
];
