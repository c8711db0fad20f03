import fc from 'fast-check';
import { io } from 'socket.io-client';
import WebSocket from 'ws';
import { DemoHouse } from '../../../support/demo-house.js';
import { sendRaw } from '../../../support/raw-http.js';

const RUNS = { numRuns: 150, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false };

const strange = fc.oneof(
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '1e400',
    '__proto__',
    'constructor',
    '%00',
    '\u202e',
    'a'.repeat(5000),
    "'; DROP TABLE need; --",
    '9'.repeat(400),
    '-0',
    'NaN',
  ),
  fc.string({ unit: 'binary' }),
);
const deepList = fc.integer({ min: 1, max: 10_000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`);
const variables = fc.oneof(
  fc.dictionary(
    fc.constantFrom('id', 'first', 'after', 'search', 'states', '__proto__', 'constructor', 'toString'),
    fc.oneof(strange, fc.jsonValue(), fc.double(), fc.bigInt().map(String)),
  ),
  fc.jsonValue(),
);
const DOCUMENTS = [
  'query($id: ID!) { need(id: $id) { id } }',
  'query($first: Int!, $after: String) { needs(first: $first, after: $after) { totalCount } }',
  'query($search: String) { organisations(search: $search) { totalCount } }',
  'query($states: [NeedState!]) { needs(states: $states) { totalCount } }',
  'query($id: ID!) { me { id } report(id: $id) { id } initiative(id: $id) { id } match(id: $id) { id } }',
  'query($__proto__: String, $constructor: String) { organisations(search: $__proto__) { totalCount } capabilities(search: $constructor) { totalCount } }',
];
const document = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...DOCUMENTS) },
  { weight: 1, arbitrary: strange },
  { weight: 1, arbitrary: strange.map((text) => `{ need(id: ${JSON.stringify(text)}) { id } }`) },
);

describe('whatever is sent', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());
  const alive = async () => (await fetch(`${house.origin}/health/ready`)).status;

  /** No fault of ours, and an answer in JSON. */
  function foreseen(status: number, text: string): void {
    expect([status < 500, text]).toEqual([true, text]);
    const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
    for (const { extensions } of errors ?? []) expect([extensions.code, text]).not.toEqual(['INTERNAL', text]);
  }
  const post = async (body: string, type = 'application/json') => {
    const response = await fetch(`${house.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${house.as('staff').token}` },
      body,
    });
    foreseen(response.status, await response.text());
  };

  it('over HTTP as an operation, the server answers and lives', async () => {
    await fc.assert(
      fc.asyncProperty(document, variables, async (query, values) =>
        post(JSON.stringify({ query, variables: values })),
      ),
      RUNS,
    );
    expect(await alive()).toBe(200);
  });
  it('over HTTP as a body', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          strange,
          fc.json(),
          deepList,
          deepList.map((deep) => `{"query":"{ position }","variables":{"a":${deep}}}`),
          deepList.map(
            (deep) =>
              `{"query":"query($states: [NeedState!]) { needs(states: $states) { totalCount } }","variables":{"states":${deep}}}`,
          ),
        ),
        async (body) => post(body),
      ),
      RUNS,
    );
    expect(await alive()).toBe(200);
  });
  it('over HTTP as an address, and as bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary-ascii', maxLength: 60 }), async (text) => {
        const { status } = await sendRaw(
          house.origin,
          `GET /${text.replace(/[\r\n ]/g, '')} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: */*\r\n\r\n`,
        );
        expect(status).toBeLessThan(500);
      }),
      { ...RUNS, numRuns: 80 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) =>
        expect(
          (await sendRaw(house.origin, Buffer.concat([Buffer.from(bytes), Buffer.from('\r\n\r\n')]))).status,
        ).toBeLessThan(500),
      ),
      { ...RUNS, numRuns: 20 },
    );
    expect(await alive()).toBe(200);
  });
  it('over graphql-ws, frames of any kind', async () => {
    const talk = (frames: (string | Uint8Array)[]) =>
      new Promise<string[]>((resolve) => {
        const heard: string[] = [];
        const socket = new WebSocket(`${house.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
        const end = () => {
          socket.terminate();
          resolve(heard);
        };
        socket.on('error', () => undefined);
        socket.on('close', end);
        socket.on('message', (data: Buffer) => {
          heard.push(data.toString());
          if (data.toString().includes('connection_ack')) for (const frame of frames) socket.send(frame);
          else setTimeout(end, 5);
        });
        socket.on('open', () =>
          socket.send(JSON.stringify({ type: 'connection_init', payload: { token: house.as('staff').token } })),
        );
        setTimeout(end, 400);
      });
    const subscribe = fc
      .tuple(document, variables)
      .map(([query, values]) => JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: values } }));
    const subscribed = variables.map((values) =>
      JSON.stringify({
        id: '1',
        type: 'subscribe',
        payload: { query: 'subscription($after: Position) { events(after: $after) { id } }', variables: values },
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(subscribe, subscribed, strange, fc.json(), deepList, fc.uint8Array({ maxLength: 100 })),
        async (frame) => {
          for (const text of await talk([frame])) expect(text).not.toMatch(/INTERNAL/);
        },
      ),
      { ...RUNS, numRuns: 80 },
    );
    expect(await alive()).toBe(200);
  });
  it('over socket.io, handshakes and packets of any kind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('token', 'after', '__proto__', 'room'), fc.oneof(strange, fc.jsonValue())),
        fc.oneof(strange, fc.jsonValue()),
        async (auth, packet) => {
          const code = await new Promise<string>((resolve) => {
            const socket = io(house.origin, { auth, transports: ['websocket'], reconnection: false, forceNew: true });
            socket.on('connect_error', (error) => resolve(error.message));
            socket.on('connect', () => socket.emit('anything', packet));
            socket.on('disconnect', resolve);
            setTimeout(() => socket.disconnect() && resolve('silent'), 1500);
          });
          expect(code).not.toMatch(/INTERNAL/);
        },
      ),
      { ...RUNS, numRuns: 40 },
    );
    const raw = new WebSocket(`${house.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    await new Promise((opened) => raw.on('open', opened));
    raw.on('error', () => undefined);
    for (const packet of ['', '9', '40{', '42["a"]', '45-999["x"]', '4'.repeat(1000), '\u0000', '40/none,'])
      raw.send(packet);
    await new Promise((closed) => raw.on('close', closed));
    expect(await alive()).toBe(200);
  });
});
