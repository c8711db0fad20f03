import { DemoHouse } from '../../support/demo-house.js';
import { DEMO_PASSWORD, type GraphqlAnswer, GraphqlClient } from '../../support/graphql-client.js';
import { MailCatcher } from '../../support/mail-catcher.js';
import { operation } from '../../support/operation.js';
import { CookieClient, linkByMail, withPassword } from '../../support/sign-in.js';
import { AccountSecurityDocument, ChangePasswordDocument } from '../../support/operations/account.graphql.js';
import { SignInByLinkDocument, SignInDocument } from '../../support/operations/sign-in.graphql.js';
const GOOD = 'grön tallrik under regnet';

describe('one’s password', () => {
  let house: DemoHouse;
  let count = 0;
  const mail = new MailCatcher();
  beforeAll(async () => {
    await mail.start();
    house = await DemoHouse.open({ SMTP_URL: mail.url });
  });
  afterAll(async () => {
    await house.close();
    await mail.stop();
  });

  const somebody = async (): Promise<{ email: string; client: GraphqlClient }> => {
    const name = `Petra Ordsson ${(count += 1)}`;
    return {
      client: await house.colleagueOf('lab', name),
      email: `${name.toLowerCase().replace(/\W+/g, '.')}@demo.example`,
    };
  };
  const byLink = async (email: string): Promise<CookieClient> => {
    const browser = new CookieClient(house.origin);
    const { token } = await linkByMail(browser, mail, email);
    await browser.ok(SignInByLinkDocument, { input: { token } });
    return browser;
  };

  operation('changePassword', () => {
    it('replaces the old one, and ends every other session and link', async () => {
      const { email, client } = await somebody();
      const elsewhere = await GraphqlClient.signIn(house.origin, email);
      const browser = new CookieClient(house.origin);
      const { token } = await linkByMail(browser, mail, email);
      expect(await client.ok(ChangePasswordDocument, { input: { current: DEMO_PASSWORD, password: GOOD } })).toEqual({
        changePassword: true,
      });
      expect(await withPassword(house.origin, email)).toBe('SIGN_IN_REFUSED');
      expect(await withPassword(house.origin, email, undefined, GOOD)).toBe('signed in');
      expect(await elsewhere.refused(AccountSecurityDocument)).toBe('UNAUTHENTICATED');
      expect(await client.ok(AccountSecurityDocument)).toBeDefined();
      expect(await browser.refused(SignInByLinkDocument, { input: { token } })).toBe('SIGN_IN_LINK_GONE');
    });
    it('is refused without the old one, which counts as a failed sign-in, and to the anonymous', async () => {
      const { email, client } = await somebody();
      for (const current of [null, '', 'fel lösenord'])
        expect(await client.refused(ChangePasswordDocument, { input: { current, password: GOOD } })).toBe('INVALID');
      expect(
        await house.rows('SELECT 1 FROM sign_in_attempt WHERE email = $1 AND NOT succeeded', [email]),
      ).toHaveLength(3);
      expect(await withPassword(house.origin, email)).toBe('signed in');
      expect(await house.anybody().refused(ChangePasswordDocument, { input: { password: GOOD } })).toBe(
        'UNAUTHENTICATED',
      );
    });
    it('is refused for a short or common one, and for one with the address or the name in it, naming the field', async () => {
      const { email, client } = await somebody();
      for (const password of [
        'kort',
        'password1234',
        'Sommar2026!!',
        'qwertyuiop12',
        `${email}!`,
        'ordsson-hund-katt',
        'x'.repeat(201),
      ]) {
        const { errors } = await client.ask(ChangePasswordDocument, { input: { current: DEMO_PASSWORD, password } });
        expect([password, errors?.[0]?.extensions.data?.['fields']]).toEqual([
          password,
          expect.arrayContaining([expect.objectContaining({ field: 'password' })]),
        ]);
      }
      expect(await withPassword(house.origin, email)).toBe('signed in');
    });
    it('forgotten: who came in by a link sets a new one, for ten minutes', async () => {
      const { email } = await somebody();
      const browser = await byLink(email);
      expect(await browser.ok(AccountSecurityDocument)).toEqual({ accountSecurity: { mayResetPassword: true } });
      await browser.ok(ChangePasswordDocument, { input: { password: GOOD } });
      expect(await withPassword(house.origin, email, undefined, GOOD)).toBe('signed in');
      await house.rows("UPDATE sign_in_link SET used_at = now() - interval '11 minutes' WHERE email = $1", [email]);
      expect(await browser.refused(ChangePasswordDocument, { input: { password: `${GOOD} igen` } })).toBe('INVALID');
    });
    it('is not opened to a session by password because a link was used elsewhere', async () => {
      const { email, client } = await somebody();
      await byLink(email);
      expect(await client.refused(ChangePasswordDocument, { input: { password: GOOD } })).toBe('INVALID');
    });
  });

  it('is checked with the same work for an unknown, a disabled and a known address', async () => {
    const [known, disabled] = [await somebody(), await somebody()];
    await house.rows('UPDATE person SET disabled_at = now() WHERE email = $1', [disabled.email]);
    const median = (values: number[]): number =>
      values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
    // Processor time of this process, in which the whole program runs: other programs and a slow machine do not change it.
    const work = async (email: string): Promise<number> => {
      const spent: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const before = process.cpuUsage();
        const answer: GraphqlAnswer<unknown> = await house
          .anybody()
          .ask(SignInDocument, { input: { email, password: 'fel lösenord' } });
        const { user, system } = process.cpuUsage(before);
        expect(answer.errors?.[0]?.extensions.code).toBe('SIGN_IN_REFUSED');
        spent.push(user + system);
      }
      return median(spent);
    };
    await work('warm@nowhere.example');
    const reference = await work(known.email);
    for (const email of ['nobody@nowhere.example', disabled.email])
      expect((await work(email)) / reference).toBeGreaterThan(0.6);
  });
});
