import { createClient } from 'graphql-ws';
import { io, type Socket } from 'socket.io-client';
import WebSocket from 'ws';
import type { LiveFrame } from '#contracts';
import { eventually, GraphqlClient, textOf } from '../../support/graphql-client.js';
import { newNeed } from '../../support/inputs.js';
import { EventsDocument, PositionDocument } from '../../support/operations/activity.graphql.js';
import { SubmitNeedDocument } from '../../support/operations/needs.graphql.js';
import { SignOutDocument } from '../../support/operations/sessions.graphql.js';
import { openTestHouse, type TestHouse } from '../../support/test-api.js';

/** Hears events over graphql-ws until closed. */
function overGraphqlWs(origin: string, token: string, after?: number) {
  const heard: LiveFrame[] = [];
  let closed: number | undefined;
  const client = createClient({
    url: `${origin.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { token },
    retryAttempts: 0,
    on: { closed: (event) => (closed = (event as { code: number }).code) },
  });
  let ended = false;
  client.subscribe<{ events: LiveFrame }>(
    { query: textOf(EventsDocument), variables: { after } },
    {
      next: ({ data }) => data && heard.push(data.events),
      error: () => (ended = true),
      complete: () => (ended = true),
    },
  );
  return { heard, ended: () => ended, closed: () => closed, close: () => client.dispose() };
}

const overSocketIo = (origin: string, token: string, after?: number) =>
  overSocketIoBy('websocket', origin, token, after);
/** Where WebSockets are blocked, socket.io falls back to plain requests. */
const overPolling = (origin: string, token: string, after?: number) => overSocketIoBy('polling', origin, token, after);

function overSocketIoBy(transport: 'websocket' | 'polling', origin: string, token: string, after?: number) {
  const heard: LiveFrame[] = [];
  const socket: Socket = io(origin, {
    auth: { token, after },
    transports: [transport],
    reconnection: false,
    forceNew: true,
  });
  let refused = '';
  socket.on('event', (frame: LiveFrame) => heard.push(frame));
  socket.on('connect_error', (error) => (refused = error.message));
  return {
    heard,
    socket,
    refused: () => refused,
    ended: () => socket.disconnected && !socket.active,
    close: () => socket.disconnect(),
  };
}

describe('live events', () => {
  let house: TestHouse;
  let staff: GraphqlClient;
  let startup: GraphqlClient;
  let startup2: GraphqlClient;
  let elsewhere: GraphqlClient;

  beforeAll(async () => {
    house = await openTestHouse();
    [staff, startup, startup2, elsewhere] = (await Promise.all(
      ['staff@demo.example', 'startup@demo.example', 'startup2@demo.example', 'staff@other.example'].map((email) =>
        GraphqlClient.signIn(house.origin, email),
      ),
    )) as [GraphqlClient, GraphqlClient, GraphqlClient, GraphqlClient];
  });
  afterAll(() => house.close());

  const submit = async (title: string) =>
    (await startup.ok(SubmitNeedDocument, { input: newNeed(title) })).submitNeed.id;
  const position = async () => (await staff.ok(PositionDocument)).position;

  it.each([
    ['graphql-ws', overGraphqlWs],
    ['socket.io', overSocketIo],
    ['socket.io by polling', overPolling],
  ] as const)('over %s tell those who may see it, and nobody else', async (_transport, listen) => {
    const from = await position();
    const [forStaff, forOwner, forOther, forElsewhere] = [staff, startup, startup2, elsewhere].map(({ token }) =>
      listen(house.origin, token, from),
    ) as [ReturnType<typeof listen>, ReturnType<typeof listen>, ReturnType<typeof listen>, ReturnType<typeof listen>];
    const id = await submit('Ett behov som märks direkt');
    await eventually(
      () => Promise.resolve([forStaff.heard, forOwner.heard]),
      (lists) => lists.every((heard) => heard.some(({ subjectId }) => subjectId === id)),
    );
    // What staff have heard by now would have reached the others too.
    await new Promise((wait) => setTimeout(wait, 300));
    expect(forOther.heard).toEqual([]);
    expect(forElsewhere.heard.filter(({ subjectId }) => subjectId === id)).toEqual([]);
    expect(forStaff.heard.find(({ subjectId }) => subjectId === id)).toMatchObject({
      name: 'need.submitted',
      title: { sv: 'Ett behov som märks direkt', en: null },
      actorName: 'Stina Startup',
    });
    for (const listener of [forStaff, forOwner, forOther, forElsewhere]) listener.close();
  });

  it.each([
    ['graphql-ws', overGraphqlWs],
    ['socket.io', overSocketIo],
  ] as const)(
    'over %s replay what was missed, in order and without a gap, and go on live',
    async (_transport, listen) => {
      const from = await position();
      const first = await submit('Missat ett');
      const second = await submit('Missat två');
      const listener = listen(house.origin, staff.token, from);
      const third = await submit('Direkt');
      await eventually(
        () => Promise.resolve(listener.heard),
        (heard) => heard.some(({ subjectId }) => subjectId === third),
      );
      expect(listener.heard.map(({ subjectId }) => subjectId)).toEqual([first, second, third]);
      expect(listener.heard.map((frame) => frame.position)).toEqual([from + 1, from + 2, from + 3]);
      listener.close();
    },
  );

  it('give the same frames over both transports', async () => {
    const from = await position();
    await submit('Samma på båda vägarna');
    const [ws, socket] = [
      overGraphqlWs(house.origin, staff.token, from),
      overSocketIo(house.origin, staff.token, from),
    ];
    await eventually(
      () => Promise.resolve([ws.heard.length, socket.heard.length]),
      (lengths) => lengths.every((length) => length === 1),
    );
    const { position: at, name, subjectId, title } = socket.heard[0] as LiveFrame;
    expect(ws.heard[0]).toMatchObject({ position: at, name, subjectId, title });
    ws.close();
    socket.close();
  });

  it('are refused to the anonymous', async () => {
    const ws = overGraphqlWs(house.origin, 'x'.repeat(43));
    const socket = overSocketIo(house.origin, 'x'.repeat(43));
    await eventually(
      () => Promise.resolve([ws.closed(), socket.refused()]),
      ([code, refused]) => code === 4403 && refused === 'UNAUTHENTICATED',
    );
    ws.close();
    socket.close();
  });

  it('end within five seconds of signing out, on both transports, and nothing more is heard', async () => {
    const leaving = await GraphqlClient.signIn(house.origin, 'startup@demo.example');
    const [ws, socket] = [overGraphqlWs(house.origin, leaving.token), overSocketIo(house.origin, leaving.token)];
    await eventually(() => Promise.resolve(socket.socket.connected), Boolean);
    await leaving.ok(SignOutDocument);
    await eventually(
      () => Promise.resolve([ws.ended(), socket.ended()]),
      (ended) => ended.every(Boolean),
      5,
    );
    const [heardWs, heardSocket] = [ws.heard.length, socket.heard.length];
    await submit('Efter utloggningen');
    await new Promise((wait) => setTimeout(wait, 500));
    expect([ws.heard.length, socket.heard.length]).toEqual([heardWs, heardSocket]);
  });

  it('refuse a page of a foreign origin', async () => {
    const opened = (url: string) =>
      new Promise<string>((result) => {
        const socket = new WebSocket(url, 'graphql-transport-ws', { origin: 'https://evil.example' });
        socket.on('open', () => result('open'));
        socket.on('error', () => result('refused'));
      });
    const base = house.origin.replace('http', 'ws');
    expect(await opened(`${base}/graphql`)).toBe('refused');
    expect(await opened(`${base}/socket.io/?EIO=4&transport=websocket`)).toBe('refused');
  });

  it('run only subscriptions over the socket, under the same limits as HTTP', async () => {
    const ask = (query: string) =>
      new Promise<string>((result) => {
        const client = createClient({
          url: `${house.origin.replace('http', 'ws')}/graphql`,
          webSocketImpl: WebSocket,
          connectionParams: { token: staff.token },
          retryAttempts: 0,
        });
        client.subscribe(
          { query },
          {
            next: () => result('data'),
            error: (error) => result(JSON.stringify(error)),
            complete: () => result('complete'),
          },
        );
      });
    expect(await ask(textOf(PositionDocument))).toMatch(/Only subscriptions/);
    expect(
      await ask(`subscription { ${Array.from({ length: 12 }, (_, i) => `a${i}: events { id }`).join(' ')} }`),
    ).toMatch(/aliases|single/);
  });
});
