import { type AuditResult, serverAudits } from 'graphql-http';
import { openTestHouse, type TestHouse } from '../../../support/test-api.js';

/**
 * Where we answer 400 to clients of the older media type too: they and the proxies between see at once that a request
 * was wrong, and Apollo Server has no other way.
 */
const ON_PURPOSE = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

/** https://github.com/graphql/graphql-over-http: the audits of the package `graphql-http`, introspection on. */
describe('GraphQL over HTTP', () => {
  let house: TestHouse;
  let results: AuditResult[];
  beforeAll(async () => {
    house = await openTestHouse();
    results = [];
    for (const audit of serverAudits({ url: `${house.origin}/graphql`, fetchFn: fetch }))
      results.push(await audit.fn());
  });
  afterAll(() => house.close());

  const of = (kind: string) => results.filter(({ name }) => name.startsWith(kind));
  const failed = (kind: string) =>
    of(kind).flatMap((result) => (result.status === 'ok' ? [] : [`${result.name}: ${result.reason}`]));

  it('keeps all it must', () => {
    expect([of('MUST').length, failed('MUST')]).toEqual([13, []]);
  });
  it('keeps what it should', () => {
    expect(of('SHOULD').length).toBe(23);
    expect(failed('SHOULD').map((each) => each.split(':')[0])).toEqual(ON_PURPOSE);
  });
});
