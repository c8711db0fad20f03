import { io } from 'socket.io-client';
import WebSocket from 'ws';
import { LIMITS } from '#contracts';
import { DemoHouse } from '../../../support/demo-house.js';
import { overGraphqlWs, overHttp, overSocketIo, type Sent } from '../../../support/transports.js';

/** Why a limit on operations has no meaning on socket.io, which is shown by the last test of this file. */
const NO_OPERATIONS = 'socket.io takes no operations: it sends frames and hears nothing';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_each, index) => text(index)).join(' ');
const levels = (most: number) => `${'matches { need { '.repeat(most)}id${' } }'.repeat(most)}`;

interface Case {
  limit: keyof typeof LIMITS;
  /** Refused as a query over HTTP. */
  query: Partial<Sent>;
  /** Refused as a subscription over graphql-ws. */
  subscription: Partial<Sent>;
  code: string;
}

/** Every limit on what an operation may be, one over it. */
const OVER: Case[] = [
  {
    limit: 'depth',
    query: { query: `{ needs { edges { node { ${levels(3)} } } } }` },
    subscription: {
      query: `subscription { events { ...A } ${''} } fragment A on LiveEvent { ${'... on LiveEvent { '.repeat(3)}related { kind } ${'} '.repeat(3)} ...B } fragment B on LiveEvent { ...A }`,
    },
    code: 'OPERATION_TOO_LARGE',
  },
  {
    limit: 'introspectionDepth',
    query: { query: `{ __schema { types { ${'ofType { '.repeat(14)} name ${'} '.repeat(14)} } } }` },
    subscription: {
      query: `subscription { __type(name: "Need") { ${'ofType { '.repeat(15)} name ${'} '.repeat(15)} } }`,
    },
    code: 'OPERATION_TOO_LARGE',
  },
  {
    limit: 'aliases',
    query: { query: `{ ${times(11, (i) => `a${i}: position`)} }` },
    subscription: { query: `subscription { events { ${times(11, (i) => `a${i}: id`)} } }` },
    code: 'OPERATION_TOO_LARGE',
  },
  {
    limit: 'directives',
    query: { query: `{ position ${times(6, () => '@include(if: true)')} }` },
    subscription: { query: `subscription { events { id ${times(6, () => '@include(if: true)')} } }` },
    code: 'OPERATION_TOO_LARGE',
  },
  {
    limit: 'tokens',
    query: { query: `{ ${times(1001, () => 'position')} }` },
    subscription: { query: `subscription { events { ${times(1001, () => 'id')} } }` },
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    limit: 'rootFields',
    query: { query: `{ ...A ${times(6, () => 'position')} } fragment A on Query { ${times(5, () => '__typename')} }` },
    subscription: { query: `subscription { ${times(11, () => 'events { id }')} }` },
    code: 'OPERATION_TOO_LARGE',
  },
  {
    limit: 'fragments',
    query: { query: `{ ${times(21, (i) => `...F${i}`)} } ${times(21, (i) => `fragment F${i} on Query { position }`)}` },
    subscription: {
      query: `subscription { events { ${times(21, (i) => `...F${i}`)} } } ${times(21, (i) => `fragment F${i} on LiveEvent { id }`)}`,
    },
    code: 'OPERATION_TOO_LARGE',
  },
  {
    limit: 'sensitiveFields',
    query: {
      query:
        'mutation { a: signIn(input: { email: "a@b.example", password: "x" }) { accessToken } ...B } fragment B on Mutation { b: signIn(input: { email: "a@b.example", password: "y" }) { accessToken } }',
    },
    subscription: {
      query:
        'mutation { a: signIn(input: { email: "a@b.example", password: "x" }) { accessToken } b: signIn(input: { email: "a@b.example", password: "y" }) { accessToken } }',
    },
    code: 'ONE_SENSITIVE_OPERATION',
  },
  {
    limit: 'first',
    query: { query: 'query($n: Int!) { needs(first: $n) { totalCount } }', variables: { n: 101 } },
    subscription: { query: 'query($n: Int!) { needs(first: $n) { totalCount } }', variables: { n: 101 } },
    code: 'INVALID',
  },
  {
    limit: 'cost',
    query: {
      query: `query($n: Int!) { needs(first: $n) { edges { node { ${levels(1).replace('id', 'matches { id }')} candidates(first: $n) { edges { node { score parts { code points } } } } } } } }`,
      variables: { n: 100 },
    },
    subscription: {
      query:
        'query($n: Int!) { needs(first: $n) { edges { node { candidates(first: $n) { edges { node { score fits } } } } } } }',
      variables: { n: 100 },
    },
    code: 'OPERATION_TOO_LARGE',
  },
];

/** Limits of this table's own tests below, or of another file. */
const ELSEWHERE: Partial<Record<keyof typeof LIMITS, string>> = {
  bodyBytes: 'HTTP only: the frame is the body of a socket; operations/limits.spec.ts',
  fileBytes: 'HTTP only: operations/need-files.spec.ts',
  frameBytes: 'sockets only; below',
  validationErrors: 'below',
  deadlineSeconds: 'deadline.spec.ts',
  connectionSeconds: 'deadline.spec.ts',
  uploadSeconds: 'HTTP only: slow-requests.spec.ts',
  subscriptions: 'graphql-ws only; below',
  sockets: 'below',
  urlCharacters: 'addresses of webhooks; operations/webhooks.spec.ts',
  assumedListSize: 'a number of the cost, no limit of its own; operation-cost.spec.ts',
};

describe('limits on every transport', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());
  const token = () => house.as('staff').token;

  it('are all in the table, or said to be elsewhere', () => {
    expect(
      Object.keys(LIMITS).filter((name) => !OVER.some(({ limit }) => limit === name) && !(name in ELSEWHERE)),
    ).toEqual([]);
  });
  it.each(OVER.map((each) => [each.limit, each] as const))(
    '%s refuses a query over HTTP',
    async (_limit, { query, code }) => {
      const outcome = await overHttp(house.origin, { token: token(), query: '', ...query });
      expect([outcome.code, outcome.status]).toEqual([code, 400]);
    },
  );
  it.each(OVER.map((each) => [each.limit, each] as const))(
    '%s refuses it over graphql-ws',
    async (_limit, { subscription, code }) => {
      const outcome = await overGraphqlWs(house.origin, { token: token(), query: '', ...subscription });
      expect(outcome.code).toBe(code);
    },
  );
  it(`have nothing to hold to on socket.io: ${NO_OPERATIONS}`, async () => {
    const { socket } = await overSocketIo(house.origin, { token: token() });
    const ended = new Promise<string>((resolve) => socket.on('disconnect', resolve));
    socket.emit('operation', { query: '{ position }' });
    expect(await ended).toBe('io server disconnect');
  });

  it('let in as much as they say, over HTTP and graphql-ws', async () => {
    const deepest = `{ needs { edges { node { ${levels(2)} } } } }`;
    expect((await overHttp(house.origin, { token: token(), query: deepest })).code).toBe('data');
    const subscription = `subscription { events(after: 0) { ${times(10, (i) => `a${i}: id`)} } }`;
    expect((await overGraphqlWs(house.origin, { token: token(), query: subscription })).code).toBe('data');
  });
  it.each([
    ['HTTP', overHttp],
    ['graphql-ws', overGraphqlWs],
  ] as const)('look for so many errors and no more over %s', async (_name, send) => {
    const { text } = await send(house.origin, { token: token(), query: `{ ${times(50, (i) => `nothing${i}`)} }` });
    // The last says that there are more.
    expect((JSON.parse(text) as unknown[]).length).toBeLessThanOrEqual(LIMITS.validationErrors + 1);
  });
  it.each([
    ['HTTP', overHttp],
    ['graphql-ws', overGraphqlWs],
  ] as const)(
    'refuse fragments that spread to a billion fields without visiting them, over %s',
    async (_name, send) => {
      const bomb = `{ ...F0 } ${times(18, (i) => `fragment F${i} on Query { ${times(16, () => `...F${i + 1}`)} }`)} fragment F18 on Query { position }`;
      expect((await send(house.origin, { token: token(), query: bomb })).code).toMatch(
        /OPERATION_TOO_LARGE|BAD_REQUEST|data/,
      );
      const deep = `{ needs { edges { node { ...N0 } } } } ${times(15, (i) => `fragment N${i} on Need { a: matches { need { ...N${i + 1} } } }`)} fragment N15 on Need { id }`;
      expect((await send(house.origin, { token: token(), query: deep })).code).toBe('OPERATION_TOO_LARGE');
    },
  );

  describe('frames of 64 KiB', () => {
    const closing = (socket: WebSocket) =>
      new Promise<number>((resolve) => {
        socket.on('close', resolve);
        socket.on('error', () => undefined);
      });
    it('close a graphql-ws socket when they are larger', async () => {
      const socket = new WebSocket(`${house.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      const closed = closing(socket);
      socket.on('open', () => socket.send('x'.repeat(LIMITS.frameBytes + 1)));
      expect(await closed).toBe(1009);
    });
    it('close a socket.io socket when they are larger', async () => {
      const socket = io(house.origin, {
        auth: { token: token() },
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
      });
      const ended = new Promise<string>((resolve) => socket.on('disconnect', resolve));
      socket.on('connect', () => socket.emit('x', 'x'.repeat(LIMITS.frameBytes + 1)));
      expect(await ended).toMatch(/transport (close|error)/);
    });
  });

  describe('ten sockets a person', () => {
    it('count graphql-ws and socket.io together, and a closed one makes room', async () => {
      const client = await house.colleagueOf('startup', 'Sonja Socket');
      const open = await Promise.all(
        Array.from({ length: LIMITS.sockets - 1 }, () => overSocketIo(house.origin, { token: client.token })),
      );
      const listening = new WebSocket(`${house.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      await new Promise<void>((acknowledged) => {
        listening.on('message', () => acknowledged());
        listening.on('open', () =>
          listening.send(JSON.stringify({ type: 'connection_init', payload: { token: client.token } })),
        );
      });
      const refused = await overSocketIo(house.origin, { token: client.token });
      expect([refused.code, refused.text]).toEqual([
        'TOO_MANY_SOCKETS',
        expect.stringContaining('"retryAfterSeconds"'),
      ]);
      const subscribe = () =>
        overGraphqlWs(house.origin, { token: client.token, query: 'subscription { events(after: 0) { id } }' });
      expect(await subscribe()).toMatchObject({ code: 'closed 4429', text: 'TOO_MANY_SOCKETS' });
      open[0]?.close();
      await new Promise((wait) => setTimeout(wait, 200));
      expect((await subscribe()).code).toBe('data');
      for (const { close } of open) close();
      listening.close();
    });
  });

  it('let one socket hold twenty subscriptions and not one more', async () => {
    const socket = new WebSocket(`${house.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const refused = new Promise<string>((resolve) => {
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(data.toString()) as { type: string; id?: string; payload?: unknown };
        if (message.type === 'connection_ack')
          for (let i = 0; i <= LIMITS.subscriptions; i += 1)
            socket.send(
              JSON.stringify({ type: 'subscribe', id: `${i}`, payload: { query: 'subscription { events { id } }' } }),
            );
        if (message.type === 'error') resolve(`${message.id} ${JSON.stringify(message.payload)}`);
      });
    });
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { token: token() } })));
    expect(await refused).toMatch(/^20 .*TOO_MANY_SUBSCRIPTIONS/);
    socket.close();
  });

  it('take one operation at a time: a batch is no frame and no body', async () => {
    const batch = [{ query: '{ position }' }, { query: '{ position }' }];
    const response = await fetch(`${house.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token()}` },
      body: JSON.stringify(batch),
    });
    expect(response.status).toBe(400);
    const socket = new WebSocket(`${house.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    socket.on('open', () => socket.send(JSON.stringify(batch)));
    expect(await closed).toBe(4400);
  });

  it.each([
    ['a token that is none', { token: 7 }],
    ['a place that is none', { token: 'x', after: -1 }],
    ['something else', { token: 'x', room: 'everything' }],
  ])('understand a handshake of socket.io or refuse it: %s', async (_what, auth) => {
    expect((await overSocketIo(house.origin, auth)).code).toBe('INVALID');
  });
});
