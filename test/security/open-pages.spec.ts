import { loadConfig } from '#platform/config';
import { openTestHouse, type TestHouse } from '../support/test-api.js';

describe('what is open to everybody', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ KLUSTERMOTOR_DEMO: 'false' });
  });
  afterAll(() => house.close());
  const status = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`${house.origin}${path}`, { headers })).status;

  it('is, outside the demo, no mailbox and no list of accounts', async () => {
    for (const path of [
      '/demo.json',
      '/mailbox/messages',
      '/mailbox/messages/1/attachments/0',
      '/mailbox/messages/..%2f..%2fetc/attachments/0',
    ])
      expect([path, await status(path)]).toEqual([path, 404]);
  });
  it('cannot be the demo in production', () => {
    expect(() =>
      loadConfig({
        NODE_ENV: 'production',
        KLUSTERMOTOR_DEMO: 'true',
        DATABASE_URL: 'postgres://x',
        PUBLIC_URL: 'https://x.example',
      }),
    ).toThrow(/KLUSTERMOTOR_DEMO/);
  });
  it('says that it is well, and nothing else', async () => {
    expect(await (await fetch(`${house.origin}/health`)).json()).toEqual({ status: 'ok', checks: { database: 'ok' } });
    expect(await (await fetch(`${house.origin}/health/live`)).json()).toEqual({ status: 'ok', checks: {} });
  });
  it('are no metrics for who asks through a proxy on this machine', async () => {
    expect(await status('/metrics')).toBe(200);
    for (const address of ['203.0.113.9', '127.0.0.1, 203.0.113.9', '10.0.0.1'])
      expect(await status('/metrics', { 'x-forwarded-for': address })).toBe(404);
  });
  it('gives files to nobody who has not signed in, whatever the address looks like', async () => {
    const id = '01a20738-0000-7000-8000-000000000000';
    for (const path of [
      `/files/reports/${id}/pdf`,
      `/files/reports/${id}/json`,
      `/files//reports/${id}/pdf`,
      `/files/reports/../reports/${id}/pdf`,
      '/FILES/reports/x/pdf',
      '/files/reports/x/pdf?token=1',
    ])
      expect([401, 404]).toContain(await status(path));
  });
});
