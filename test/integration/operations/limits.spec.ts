import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import pg from 'pg';
import { LIMITS } from '#contracts';
import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import type { SubmitNeedInput } from '../../support/generated/graphql.js';
import { textOf } from '../../support/graphql-client.js';
import { newNeed } from '../../support/inputs.js';
import { NeedDocument, SubmitNeedDocument } from '../../support/operations/needs.graphql.js';
import { OrganisationCountDocument } from '../../support/operations/organisations.graphql.js';
import { SignInDocument } from '../../support/operations/sign-in.graphql.js';

/** What no answer may hold: paths of ours, statements, stacks. */
const OURS =
  /node_modules|\/work\/|\/libs\/|\/dist\/|\.(ts|js|mjs)\b|\bat .+:\d+:\d+|SELECT |INSERT |QueryFailedError|postgres/i;

interface Raw {
  status: number;
  type: string;
  text: string;
  body: {
    data?: unknown;
    errors?: {
      message: unknown;
      extensions?: { code?: unknown; category?: unknown; data?: { message?: { sv?: unknown; en?: unknown } } };
    }[];
  };
}

const deep = (levels: number) =>
  `{ needs { edges { node { ${'matches { need { '.repeat((levels - 4) >> 1)}${levels % 2 ? 'matches { id }' : 'id'}${' } }'.repeat((levels - 4) >> 1)} } } } }`;

describe('limits and failures', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const send = async (path: string, init: RequestInit = {}): Promise<Raw> => {
    const response = await fetch(`${house.origin}${path}`, init);
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      text,
      body: (text.startsWith('{') ? JSON.parse(text) : {}) as Raw['body'],
    };
  };
  const post = (body: string, headers: Record<string, string> = {}) =>
    send('/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${house.as('staff').token}`, ...headers },
    });
  const ask = (query: string, more: object = {}) => post(JSON.stringify({ query, ...more }));

  /** The one shape of every failure, whoever refuses: a text, a code, a kind and a text in both languages; nothing of ours. */
  function inTheOneShape({ type, text, body }: Raw): { code: string; category: string } {
    expect(type).toMatch(/^application\/(graphql-response\+)?json/);
    expect(body.data ?? null).toBeNull();
    expect(body.errors?.length).toBeGreaterThan(0);
    for (const error of body.errors ?? []) {
      expect(error).toMatchObject({
        message: expect.any(String) as string,
        extensions: {
          code: expect.stringMatching(/^[A-Z_]+$/) as string,
          category: expect.stringMatching(/^[A-Z_]+$/) as string,
          data: { message: { sv: expect.any(String) as string, en: expect.any(String) as string } },
        },
      });
      expect(Object.keys(error.extensions ?? {}).sort()).toEqual(['category', 'code', 'data']);
    }
    expect(text).not.toMatch(OURS);
    return body.errors?.[0]?.extensions as { code: string; category: string };
  }

  describe('an operation', () => {
    it.each<[string, () => string, () => string]>([
      ['levels', () => deep(LIMITS.depth), () => deep(LIMITS.depth + 1)],
      [
        'aliases',
        () => `{ ${Array.from({ length: LIMITS.aliases }, (_, i) => `a${i}: position`).join(' ')} }`,
        () => `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `a${i}: position`).join(' ')} }`,
      ],
      [
        'directives',
        () =>
          `{ position ${'@include(if: true) '.repeat(1)} agenda @skip(if: false) { id @include(if: true) title @include(if: true) { sv @include(if: true) } } }`,
        () =>
          `{ position @include(if: true) agenda @skip(if: false) { id @include(if: true) title @include(if: true) { sv @include(if: true) en @include(if: true) } } }`,
      ],
      // Twelve tokens around the words of the list.
      [
        'tokens',
        () => `{ needs(states: [${'CLOSED '.repeat(LIMITS.tokens - 12)}]) { totalCount } }`,
        () => `{ needs(states: [${'CLOSED '.repeat(LIMITS.tokens - 11)}]) { totalCount } }`,
      ],
    ])('may have as many %s as the limit says, and not one more', async (_what, allowed, tooMuch) => {
      const fine = await ask(allowed());
      expect([fine.status, fine.body.errors]).toEqual([200, undefined]);
      const refused = await ask(tooMuch());
      expect(refused.status).toBe(400);
      expect(inTheOneShape(refused).category).toBe('INVALID');
    });
    it('cannot hide levels, aliases or directives in fragments', async () => {
      const levels = `query { needs { edges { node { ...A } } } } fragment A on Need { matches { need { ...B } } } fragment B on Need { matches { need { ... on Need { matches { id } } } } }`;
      const aliases = `query { ...A ...B } fragment A on Query { ${Array.from({ length: 6 }, (_, i) => `a${i}: position`).join(' ')} } fragment B on Query { ${Array.from({ length: 6 }, (_, i) => `b${i}: position`).join(' ')} }`;
      const circle = 'query { needs { edges { node { ...A } } } } fragment A on Need { matches { need { ...A } } }';
      for (const query of [levels, aliases, circle]) expect(inTheOneShape(await ask(query)).category).toBe('INVALID');
    });
    it('has a body of at most 100 KiB', async () => {
      const padded = (bytes: number) =>
        JSON.stringify({ query: '{ position }', extensions: {}, x: '' }).replace(
          '"x":""',
          `"x":"${'x'.repeat(bytes - 48)}"`,
        );
      expect((await post(padded(LIMITS.bodyBytes - 200))).status).toBe(200);
      const refused = await post(padded(LIMITS.bodyBytes + 200));
      expect(refused.status).toBe(413);
      expect(inTheOneShape(refused).category).toBe('INVALID');
    });
    it.each<[string, string, Record<string, string>]>([
      ['a batch', JSON.stringify([{ query: '{ position }' }, { query: '{ position }' }]), {}],
      ['broken JSON', '{"query": ', {}],
      ['no JSON object', '"position"', {}],
      ['an empty body', '', {}],
      ['no query', '{}', {}],
      ['a query that is no text', '{"query": 7}', {}],
      ['a form', 'query={position}', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['plain text', '{"query":"{ position }"}', { 'content-type': 'text/plain' }],
      [
        'an upload',
        '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
        { 'content-type': 'multipart/form-data; boundary=x' },
      ],
    ])('is refused as %s', async (_what, body, headers) => {
      const refused = await post(body, headers);
      expect(refused.status).toBeGreaterThanOrEqual(400);
      expect(refused.status).toBeLessThan(500);
      expect(inTheOneShape(refused).category).toBe('INVALID');
    });
    it.each([
      ['words that are not GraphQL', '{ position '],
      ['a field that does not exist', '{ salaries }'],
      ['an argument of the wrong kind', '{ need(id: { a: 1 }) { id } }'],
      ['no selection', '{ need(id: "x") }'],
      ['an operation that is not named', 'query A { position } query B { position }'],
    ])('is refused with %s', async (_what, query) => {
      expect(inTheOneShape(await ask(query)).category).toBe('INVALID');
    });
    it('that changes something is refused by GET, and so is a GET that a page of another site can send', async () => {
      const authorization = `Bearer ${house.as('staff').token}`;
      const get = (query: string, headers: Record<string, string>) =>
        send(`/graphql?query=${encodeURIComponent(query)}`, { headers: { authorization, ...headers } });
      const preflighted = { 'apollo-require-preflight': '1' };
      const refused = await get('mutation { signOut }', preflighted);
      expect(refused.status).toBe(405);
      expect(inTheOneShape(refused).category).toBe('INVALID');
      expect((await get('{ me { name } }', preflighted)).body).toMatchObject({ data: { me: { name: 'Disa Demo' } } });
      expect(inTheOneShape(await get('{ me { name } }', {})).category).toBe('INVALID');
    });
    it('that one is not allowed answers in the same shape, with what was wrong', async () => {
      expect(inTheOneShape(await ask(textOf(NeedDocument), { variables: { id: UNKNOWN } }))).toMatchObject({
        code: 'NOT_FOUND',
        category: 'NOT_FOUND',
      });
      expect(inTheOneShape(await post('{"query":"{ position }"}', { authorization: 'Bearer nonsense' }))).toMatchObject(
        { code: 'UNAUTHENTICATED', category: 'UNAUTHENTICATED' },
      );
    });
  });

  describe('input that no column can hold', () => {
    const submit = (over: Partial<SubmitNeedInput>) =>
      house.as('startup').ask(SubmitNeedDocument, { input: newNeed('Ett behov', over) });
    const codeOf = async (answer: Promise<{ errors?: { extensions: { code: string } }[] }>) =>
      (await answer).errors?.[0]?.extensions.code ?? 'done';
    it('never leaks anything of ours', async () => {
      for (const over of [
        { title: 'Ett \u0000 behov' },
        { windowFrom: '0000-01-01' },
        { excludedOrganisationIds: ['x'] },
      ]) {
        const refused = await post(
          JSON.stringify({ query: textOf(SubmitNeedDocument), variables: { input: newNeed('Ett behov', over) } }),
          { authorization: `Bearer ${house.as('startup').token}` },
        );
        inTheOneShape(refused);
      }
    });
    it('is INVALID where an id is no id', async () => {
      expect(await codeOf(submit({ excludedOrganisationIds: ['x'] }))).toBe('INVALID');
    });
    it('is INVALID for a NUL in a text', async () =>
      expect(await codeOf(submit({ title: 'Ett \u0000 behov' }))).toBe('INVALID'));
    it('is INVALID for the year 0', async () =>
      expect(await codeOf(submit({ windowFrom: '0000-01-01' }))).toBe('INVALID'));
    it('is INVALID for a NUL in a search', async () =>
      expect(await codeOf(house.as('lab').ask(OrganisationCountDocument, { search: 'a\u0000' }))).toBe('INVALID'));
    it('is a refusal to sign in for a NUL in the address', async () =>
      expect(
        await codeOf(house.anybody().ask(SignInDocument, { input: { email: 'a\u0000@b.example', password: 'x' } })),
      ).toMatch(/INVALID|SIGN_IN_REFUSED/));
    it('makes two needs of two keys that differ only after 200 characters, or refuses such keys', async () => {
      const answers = await Promise.all(
        ['a', 'b'].map((end) => submit({ title: 'Långa nycklar', idempotencyKey: `${'k'.repeat(200)}${end}` })),
      );
      const ids = answers.flatMap(({ data }) => data?.submitNeed.id ?? []);
      expect(ids.length === 0 || new Set(ids).size === 2).toBe(true);
    });
  });

  describe('a route', () => {
    it.each([
      '/nothing',
      '/api',
      '/files',
      '/files/reports',
      '/mailbox',
      '/graphql/x',
      '/health/x',
      '/assets/none.js',
      '/%00',
    ])('GET %s that does not exist answers so in JSON', async (path) => {
      const refused = await send(path, { headers: { accept: 'application/json' } });
      expect(refused.status).toBeGreaterThanOrEqual(400);
      expect(refused.status).toBeLessThan(500);
      inTheOneShape(refused);
    });
    it('GET of an address that is no address answers so in JSON of the one shape', async () => {
      inTheOneShape(await send('/%E0%A4%A', { headers: { accept: 'application/json' } }));
    });
    it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s to nowhere answers so in JSON', async (method) => {
      for (const path of ['/nothing', '/health/live']) {
        const refused = await send(path, { method });
        expect(refused.status).toBe(404);
        expect(inTheOneShape(refused).code).toBe('NOT_FOUND');
      }
    });
    it('never leads out of the folder of the page', async () => {
      const { port } = new URL(house.origin);
      const raw = (path: string) =>
        new Promise<{ status: number; text: string }>((resolve, reject) => {
          // Not fetch, which would straighten the path before sending it.
          const sent = request({ host: '127.0.0.1', port, path, headers: { accept: '*/*' } }, (response) => {
            let text = '';
            response.on('data', (chunk: Buffer) => (text += chunk.toString()));
            response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
          });
          sent.on('error', reject);
          sent.end();
        });
      const secret = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8').slice(0, 40);
      for (const path of [
        '/../../package.json',
        '/..%2f..%2f..%2fpackage.json',
        '/assets/../../../../package.json',
        '/%2e%2e/%2e%2e/package.json',
        '/.env',
        '/.git/config',
        '/assets/..%5c..%5cpackage.json',
      ]) {
        const { status, text } = await raw(path);
        expect([path, status >= 400]).toEqual([path, true]);
        expect(text).not.toContain(secret);
      }
    });
    it('for downloads refuses the anonymous, and what is not there', async () => {
      const path = '/files/reports/01a20738-0000-7000-8000-000000000000/pdf';
      const anonymous = await send(path);
      expect([anonymous.status, inTheOneShape(anonymous).code]).toEqual([401, 'UNAUTHENTICATED']);
      const byLab = await send(path, { headers: { authorization: `Bearer ${house.as('lab').token}` } });
      expect([byLab.status, inTheOneShape(byLab).code]).toEqual([403, 'FORBIDDEN']);
      for (const missing of [path, path.replace('pdf', 'exe'), '/files/reports/x/pdf']) {
        const byStaff = await send(missing, { headers: { authorization: `Bearer ${house.as('staff').token}` } });
        expect([byStaff.status, inTheOneShape(byStaff).code]).toEqual([404, 'NOT_FOUND']);
      }
    });
    it('carries the headers that keep a page in its place', async () => {
      const { headers } = await fetch(`${house.origin}/health/live`);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    });
  });

  describe('health', () => {
    it('says that the process runs and that its database answers', async () => {
      expect((await send('/health/live')).body).toEqual({ status: 'ok', checks: {} });
      for (const path of ['/health', '/health/ready'])
        expect(await send(path)).toMatchObject({ status: 200, body: { status: 'ok', checks: { database: 'ok' } } });
    });
    it('gives metrics on loopback: no content, no names', async () => {
      const { status, text } = await send('/metrics');
      expect(status).toBe(200);
      expect(text).toContain('klustermotor_events_undispatched');
      expect(text).not.toMatch(/demo\.example|CANARY/);
    });
    it('says that it is not ready when the database is gone, and still runs', async () => {
      const url = new URL(house.databaseUrl);
      const name = url.pathname.slice(1);
      url.pathname = '/postgres';
      const outside = new pg.Client({ connectionString: url.toString() });
      await outside.connect();
      try {
        await outside.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
        await house.rows(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        );
        const ready = await send('/health/ready');
        expect([ready.status, ready.text]).toEqual([
          503,
          '{"status":"unavailable","checks":{"database":"unavailable"}}',
        ]);
        expect((await send('/health/live')).status).toBe(200);
        expect(inTheOneShape(await ask('{ position }'))).toMatchObject({ code: 'INTERNAL', category: 'INTERNAL' });
      } finally {
        await outside.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
        await outside.end();
      }
      expect((await send('/health/ready')).status).toBe(200);
    });
  });
});
