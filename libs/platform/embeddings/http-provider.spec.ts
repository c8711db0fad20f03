import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpEmbeddingProvider, type HttpEmbeddingOptions } from './http-provider.js';

interface Asked {
  headers: IncomingHttpHeaders;
  body: { model: string; input: string[] };
}
type Answer = { status?: number; headers?: Record<string, string>; body?: unknown; hang?: boolean };

const KEY = 'secret-key-of-the-endpoint';
/** A vector of the text's length and 1, which is enough to recognise the text. */
const embedded = ({ input }: Asked['body']) => ({
  data: input.map((text, index) => ({ index, embedding: [text.length, 1] })),
});

describe('HttpEmbeddingProvider', () => {
  let server: Server;
  let asked: Asked[] = [];
  let answer: (asked: Asked, turn: number) => Answer;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const one = { headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) as Asked['body'] };
        asked.push(one);
        const { status = 200, headers = {}, body = embedded(one.body), hang } = answer(one, asked.length);
        if (hang) return;
        response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    asked = [];
    answer = () => ({});
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const provider = (over: Partial<HttpEmbeddingOptions> = {}) =>
    new HttpEmbeddingProvider({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`,
      model: 'small',
      apiKey: KEY,
      pauseMs: 1,
      ...over,
    });
  const failure = (over: Partial<HttpEmbeddingOptions> = {}, texts = ['a']) =>
    provider(over)
      .embed(texts, 'document')
      .then(
        () => undefined,
        (error: unknown) => error as { code: string; category: string; data: { detail: string }; message: string },
      );

  it('gives one vector a text in their order, of length 1, in batches, with the key', async () => {
    answer = ({ body }) => ({ body: { data: embedded(body).data.reverse() } });
    const vectors = await provider({ batch: 2 }).embed(['a', 'bb', 'cccc'], 'query');
    expect(asked.map(({ body }) => body)).toEqual([
      { model: 'small', input: ['a', 'bb'] },
      { model: 'small', input: ['cccc'] },
    ]);
    expect(asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(vectors.map((vector) => Math.round((vector[0] ?? 0) / (vector[1] ?? 1)))).toEqual([1, 2, 4]);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
  });
  it('asks for nothing when there is nothing to ask for', async () => {
    expect(await provider().embed([], 'query')).toEqual([]);
    expect(asked).toEqual([]);
  });
  it.each([429, 500, 503])('tries again after %i', async (status) => {
    answer = (_, turn) => (turn < 3 ? { status } : {});
    expect(await provider().embed(['a'], 'query')).toHaveLength(1);
    expect(asked).toHaveLength(3);
  });
  it('gives up after the last attempt, and when told to wait too long', async () => {
    answer = () => ({ status: 503 });
    expect((await failure({ attempts: 2 }))?.data.detail).toBe('status 503 (2 attempts)');
    answer = () => ({ status: 429, headers: { 'retry-after': '3600' } });
    expect((await failure())?.data.detail).toBe('status 429 (1 attempts)');
    expect(asked).toHaveLength(3);
  });
  it.each<[string, Answer, RegExp]>([
    ['a refusal', { status: 401 }, /^status 401$/],
    ['something else than JSON', { body: '<html>' }, /another shape/],
    ['another shape', { body: { embeddings: [] } }, /another shape/],
    ['too few vectors', { body: { data: [] } }, /0 vectors for 1 texts/],
    ['too long an answer', { body: 'x'.repeat(5000) }, /more than 1000 bytes/],
  ])('fails at once on %s, without the key or the text in the error', async (_, given, detail) => {
    answer = () => given;
    const error = await failure({ largestAnswer: 1000 }, ['hemligt behov']);
    expect(error).toMatchObject({ code: 'EMBEDDING_FAILED', category: 'INTERNAL' });
    expect(error?.data.detail).toMatch(detail);
    expect(JSON.stringify(error) + error?.message).not.toMatch(/hemligt|secret-key/);
    expect(asked).toHaveLength(1);
  });
  it('follows no redirect, so the key goes nowhere else', async () => {
    answer = () => ({ status: 307, headers: { location: '/elsewhere' } });
    expect(await failure({ attempts: 1 })).toMatchObject({ code: 'EMBEDDING_FAILED' });
    expect(asked).toHaveLength(1);
  });
  it('does not wait for ever, nor when the asker has gone', async () => {
    answer = () => ({ hang: true });
    expect(await failure({ timeoutMs: 50, attempts: 1 })).toMatchObject({ code: 'EMBEDDING_FAILED' });
    await expect(provider().embed(['a'], 'query', AbortSignal.timeout(30))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
  it('fails when nobody answers at all', async () => {
    expect(await failure({ url: 'http://127.0.0.1:1/v1', attempts: 2 })).toMatchObject({ code: 'EMBEDDING_FAILED' });
  });
  it('takes http and https only', () => {
    expect(() => provider({ url: 'file:///etc/passwd' })).toThrow('EMBEDDING_FAILED');
  });
});
