import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { LIMITS } from '#contracts';
import { DemoHouse } from '../support/demo-house.js';
import { eventually, textOf } from '../support/graphql-client.js';
import { TRANSPORTS } from '../support/listeners.js';
import { PositionDocument } from '../support/operations/activity.graphql.js';
import { NeedCountDocument } from '../support/operations/needs.graphql.js';
import { SignOutDocument } from '../support/operations/sessions.graphql.js';

describe('S6: a socket is no way around what holds over HTTP', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  /** The answer to one document over graphql-ws: `data`, or the text of the refusal. */
  const ask = (query: string, token = house.as('staff').token) =>
    new Promise<string>((result) => {
      const client = createClient({
        url: `${house.origin.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { token },
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
      // Nothing has to happen for a subscription to be accepted.
      setTimeout(() => {
        result('accepted');
        void client.dispose();
      }, 700);
    });
  const directives = (count: number) =>
    `subscription { events { id ${'@include(if: true) '.repeat(1)}name ${Array.from({ length: count - 1 }, (_, n) => `... @include(if: true) { ${['position', 'subjectId', 'subjectKind', 'occurredAt', 'actorName', 'id'][n % 6]} }`).join(' ')} } }`;

  it.each<[string, () => string, () => string]>([
    ['directives', () => directives(LIMITS.directives), () => directives(LIMITS.directives + 1)],
    [
      'aliases',
      () => `subscription { events { ${Array.from({ length: LIMITS.aliases }, (_, n) => `a${n}: id`).join(' ')} } }`,
      () =>
        `subscription { events { ${Array.from({ length: LIMITS.aliases + 1 }, (_, n) => `a${n}: id`).join(' ')} } }`,
    ],
    [
      'tokens',
      () => `subscription { events { ${'id '.repeat(LIMITS.tokens - 20)} } }`,
      () => `subscription { events { ${'id '.repeat(LIMITS.tokens)} } }`,
    ],
  ])('as many %s as the limit says, and not one more', async (_what, allowed, tooMuch) => {
    expect(await ask(allowed())).toMatch(/accepted|data/);
    expect(await ask(tooMuch())).toMatch(/more than|Syntax|tokens|limit/i);
  });
  it.each([
    ['a query', textOf(NeedCountDocument)],
    ['a mutation', textOf(SignOutDocument)],
  ])('takes no %s', async (_what, query) => {
    expect(await ask(query)).toMatch(/Only subscriptions|not allowed|refused/i);
    expect((await house.as('staff').ask(PositionDocument)).errors).toBeUndefined();
  });
  it.each(['/graphql', '/socket.io/?EIO=4&transport=websocket'])(
    '%s opens to no page of a foreign origin, with or without a cookie',
    async (path) => {
      for (const origin of [
        'https://evil.example',
        'null',
        'http://localhost.evil.example',
        `${house.origin}.evil.example`,
        'file://',
      ]) {
        const opened = await new Promise<string>((result) => {
          const socket = new WebSocket(`${house.origin.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
            origin,
            headers: { cookie: `klustermotor_session=${house.as('staff').token}` },
          });
          socket.on('open', () => result('open'));
          socket.on('error', () => result('refused'));
        });
        expect([origin, opened]).toEqual([origin, 'refused']);
      }
    },
  );
  it.each(TRANSPORTS)(
    'over %s nobody is let in without a token, nor with one that is nearly right',
    async (_name, listen) => {
      const token = house.as('staff').token;
      const ears = ['', 'x'.repeat(43), token.slice(0, -1), `${token}a`, token.toUpperCase()].map((wrong) =>
        listen(house.origin, wrong, 0),
      );
      await eventually(
        () => Promise.resolve(ears),
        (all) => all.every(({ ended }) => ended()),
      );
      expect(ears.map(({ heard }) => heard.length)).toEqual([0, 0, 0, 0, 0]);
      for (const { close } of ears) close();
    },
  );
});
