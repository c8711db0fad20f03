import { openTestHouse, type TestHouse } from '../../../support/test-api.js';
import { sendRaw } from '../../../support/raw-http.js';

/** Nothing of ours and nothing of what we are made of. */
const OURS =
  /\/libs\/|\/apps\/|node_modules|at \w+ \(|SELECT |INSERT |relation "|fastify|FST_|apollo|nest(js)?\b|postgres|typeorm|stack/i;

describe('errors before and beside GraphQL', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const request = (line: string, headers: string[], body = '') =>
    `${line} HTTP/1.1\r\n${['Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n${body}`;
  const upgrade = (path: string, headers: string[] = []) =>
    request(`GET ${path}`, [
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Version: 13',
      ...headers,
    ]).replace('Connection: close\r\n', '');
  const JSON_TYPE = 'Content-Type: application/json';

  const post = (headers: string[], body: string) =>
    request('POST /graphql', [`Content-Length: ${Buffer.byteLength(body)}`, ...headers], body);
  it.each<[string, number, () => string]>([
    ['broken JSON', 400, () => post([JSON_TYPE], '{"query": ')],
    [
      'JSON that would change a prototype',
      400,
      () => post([JSON_TYPE], '{"query":"{ position }","variables":{"__proto__":{"a":1}}}'),
    ],
    ['a body shorter than it says', 400, () => request('POST /graphql', [JSON_TYPE, 'Content-Length: x'], '{}')],
    ['two lengths', 400, () => request('POST /graphql', [JSON_TYPE, 'Content-Length: 2', 'Content-Length: 3'], '{}')],
    ['a body too large', 413, () => post([JSON_TYPE], `{"query":"${'x'.repeat(110_000)}"}`)],
    ['a type nobody reads', 415, () => post(['Content-Type: application/xml'], '<a/>')],
    ['an address that is none', 400, () => request('GET /%E0%A4%A', [])],
    ['an address with NUL', 404, () => request('GET /a%00b', ['Accept: application/json'])],
    ['an address too long', 431, () => request(`GET /${'a'.repeat(20_000)}`, [])],
    ['headers too long', 431, () => request('GET /', [`X-Long: ${'a'.repeat(20_000)}`])],
    ['no HTTP at all', 400, () => 'HELLO\r\n\r\n'],
    [
      'a host that is none',
      400,
      () => request('GET /graphql', ['Accept: application/json']).replace('Host: localhost', 'Host: a b<c>'),
    ],
    ['a verb nobody knows', 400, () => request('BREW /graphql', [])],
    ['a verb that is not served', 404, () => request('PUT /graphql', [JSON_TYPE, 'Content-Length: 2'], '{}')],
    ['a download of nobody', 401, () => request('GET /files/reports/x/pdf', [])],
    ['a demo file that is not there', 404, () => request('GET /mailbox/messages/x/attachments/0', [])],
    ['a socket at a wrong address', 404, () => upgrade('/nothing')],
    ['a socket of a foreign page', 403, () => upgrade('/graphql', ['Origin: https://evil.example'])],
    ['a transport that socket.io does not know', 400, () => request('GET /socket.io/?EIO=4&transport=pigeon', [])],
    ['a session that socket.io does not know', 400, () => request('GET /socket.io/?EIO=4&transport=polling&sid=x', [])],
    [
      'a socket.io of a foreign page',
      403,
      () => request('GET /socket.io/?EIO=4&transport=polling', ['Origin: https://evil.example']),
    ],
    ['a socket with a key that is none', 400, () => upgrade('/graphql').replace('dGhlIHNhbXBsZSBub25jZQ==', 'x')],
  ])('%s is refused in the one shape: %i', async (_what, status, bytes) => {
    const answer = await sendRaw(house.origin, bytes());
    expect([answer.status, answer.headers]).toEqual([
      status,
      expect.stringMatching(/content-type: application\/json/i),
    ]);
    const { errors } = JSON.parse(answer.body) as { errors: unknown[] };
    expect(errors).toEqual([
      {
        message: expect.any(String) as string,
        extensions: {
          code: expect.stringMatching(/^[A-Z_]+$/) as string,
          category: expect.stringMatching(/^[A-Z_]+$/) as string,
          data: expect.objectContaining({
            message: { sv: expect.any(String) as string, en: expect.any(String) as string },
          }) as object,
        },
      },
    ]);
    expect(`${answer.headers}${answer.body}`).not.toMatch(OURS);
  });

  describe('headers', () => {
    const headersOf = async (path: string, init?: RequestInit) => (await fetch(`${house.origin}${path}`, init)).headers;
    const ALL = {
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
    };
    it.each(['/', '/health/live', '/graphql', '/files/reports/x/pdf', '/nothing.js', '/demo.json'])(
      'of %s keep a page in its place',
      async (path) => {
        const headers = await headersOf(path, { headers: { accept: 'text/html' } });
        expect(Object.fromEntries(headers)).toMatchObject(ALL);
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy).toMatch(/frame-ancestors 'none'/);
        expect(policy).not.toMatch(/unsafe/);
        for (const name of ['server', 'x-powered-by', 'via']) expect(headers.get(name)).toBeNull();
      },
    );
    it('let nobody keep what is asked or downloaded', async () => {
      for (const path of ['/graphql', '/files/reports/x/pdf', '/'])
        expect([path, (await headersOf(path, { headers: { accept: 'text/html' } })).get('cache-control')]).toEqual([
          path,
          expect.stringContaining('no-store'),
        ]);
    });
    it('admit styles by a number that is used once', async () => {
      const nonces = await Promise.all(
        [1, 2].map(async () => {
          const response = await fetch(`${house.origin}/`, { headers: { accept: 'text/html' } });
          const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
          expect(await response.text()).toContain(`nonce="${nonce}"`);
          return nonce;
        }),
      );
      expect(new Set(nonces).size).toBe(2);
    });
    it('speak of HTTPS only where there is HTTPS', async () => {
      expect((await headersOf('/')).get('strict-transport-security')).toBeNull();
      const secure = await openTestHouse({}, { PUBLIC_URL: 'https://klustermotor.example' });
      expect((await fetch(`${secure.origin}/health/live`)).headers.get('strict-transport-security')).toMatch(
        /max-age=\d{8}/,
      );
      await secure.close();
    });
  });
});
