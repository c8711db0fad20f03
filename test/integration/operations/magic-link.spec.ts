import { Accounts } from '../../support/accounts.js';
import { DemoHouse } from '../../support/demo-house.js';
import { eventually, type GraphqlClient, textOf } from '../../support/graphql-client.js';
import { operation } from '../../support/operation.js';
import { ActivityDocument } from '../../support/operations/activity.graphql.js';
import { RequestSignInLinkDocument, SignInByLinkDocument } from '../../support/operations/sign-in.graphql.js';
import { codeOf, outcomeOf, tokenIn } from '../../support/sign-in.js';

describe('signing in by a link', () => {
  let house: DemoHouse;
  let accounts: Accounts;
  beforeAll(async () => {
    house = await DemoHouse.withMail();
    accounts = new Accounts(house);
  });
  afterAll(() => house.close());

  /** The address of somebody new. */
  const somebody = async () => (await accounts.somebody('lab')).email;
  const open = (by: GraphqlClient, token: string, code?: string) =>
    outcomeOf(by.ask(SignInByLinkDocument, { input: { token, code } }));
  const linkRows = (email: string) =>
    house.rows<{ sentAt: Date | null }>('SELECT sent_at AS "sentAt" FROM sign_in_link WHERE email = $1', [email]);
  /** Every asking so far has been dealt with by the worker: a later one of somebody else's has arrived. */
  const settled = async () => accounts.link(accounts.browser(), await somebody());

  operation('requestSignInLink', () => {
    it('sends a mail in the language of the person, with a link and the same Message-ID whatever happens', async () => {
      const email = await somebody();
      const sv = await accounts.link(accounts.browser(), email);
      expect(sv.text).toContain('i 10 minuter');
      await house.rows(
        "UPDATE person SET language = 'EN', name = E'Eve\\r\\nBcc: x@y.se <b>bold</b>' WHERE email = $1",
        [email],
      );
      const en = await accounts.link(accounts.browser(), email);
      expect(en.text).toContain('Hello Eve Bcc: x@y.se <b>bold</b>,');
      expect([house.mail.mails.at(-1)?.html, house.mail.mails.at(-1)?.bcc]).toEqual([false, undefined]);
      expect(house.mail.mails.at(-1)?.messageId).toMatch(/^<sign-in-link-[0-9a-f-]{36}@klustermotor>$/);
    });
    it('refuses an address of two lines, whoever it may be', async () => {
      const answer = await accounts.browser().ask(RequestSignInLinkDocument, { email: 'a@b\r\nBcc: c@d' });
      expect(answer.errors?.[0]?.extensions.code).toBe('INVALID');
    });
    it('answers an unknown, a disabled and a malformed address as a known one, down to the cookie and the row', async () => {
      const [known, disabled] = [await somebody(), await somebody()];
      await house.disable(disabled);
      const answers = [];
      for (const email of [known, disabled, 'nobody@nowhere.example', '', 'a@b Bcc: c@d', 'x'.repeat(5000)]) {
        const by = accounts.browser();
        const answer = await by.ask(RequestSignInLinkDocument, { email });
        answers.push([
          answer,
          by.setCookies.map((cookie) => cookie.replace(/=[\w-]{43};/, '=secret;')),
          (await linkRows(email.trim().slice(0, 320))).length,
        ]);
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toEqual([
        { data: { requestSignInLink: true } },
        ['__Host-klustermotor_link=secret; HttpOnly; Secure; SameSite=Strict; Path=/; Max-Age=600'],
        1,
      ]);
      await settled();
      const receivers = house.mail.mails.map(({ to }) => (to && !Array.isArray(to) ? to.text : ''));
      expect(receivers).toContain(known);
      expect(receivers.filter((to) => to === disabled || to.includes('nowhere') || to === '')).toEqual([]);
    });
    it('has at most three links of an account alive and six an hour, and says so to nobody', async () => {
      const email = await somebody();
      for (let asked = 0; asked < 5; asked += 1)
        expect(await accounts.browser().ok(RequestSignInLinkDocument, { email })).toEqual({ requestSignInLink: true });
      await settled();
      const mailsTo = () => house.mail.to(email).length;
      expect(mailsTo()).toBe(3);
      for (let more = 0; more < 5; more += 1) {
        await accounts.expireLinks(email);
        await accounts.browser().ok(RequestSignInLinkDocument, { email });
        await settled();
      }
      expect(mailsTo()).toBe(6);
    });
    it('keeps hashes only: neither the link nor the cookie is in tables, events or jobs', async () => {
      const by = accounts.browser();
      const { token } = await accounts.link(by, await somebody());
      const cookie = /=([\w-]{43});/.exec(by.setCookies[0] ?? '')?.[1] ?? '';
      const [all] = await house.rows<{ all: string }>(
        "SELECT (SELECT string_agg(t::text, ' ') FROM sign_in_link_token t) || (SELECT string_agg(e::text, ' ') FROM event e) || (SELECT string_agg(l::text, ' ') FROM sign_in_link l) AS all",
      );
      expect(cookie).toHaveLength(43);
      for (const secret of [token, cookie]) expect(all?.all).not.toContain(secret);
    });
    it('is shown to nobody in the log of what happened', async () => {
      await settled();
      const { activity } = await house.as('admin').ok(ActivityDocument, { first: 50 });
      expect(activity.edges.map(({ node }) => node.name)).not.toContain('sign-in-link.asked');
    });
    it('refuses only what is no address at all', async () => {
      expect(await accounts.browser().refused(textOf(RequestSignInLinkDocument), { email: 1 })).toMatch(/./);
    });
  });

  operation('signInByLink', () => {
    it('signs in once, in the browser that asked, also when it asked twice', async () => {
      const [email, by] = [await somebody(), accounts.browser()];
      const first = await accounts.link(by, email);
      await accounts.link(by, email);
      expect(await by.ok(SignInByLinkDocument, { input: { token: first.token } })).toMatchObject({
        signInByLink: { me: { email } },
      });
      expect(await accounts.lastSession(email)).toEqual({ method: 'MAGIC_LINK', level: 1 });
    });
    it('is refused the second time, and with it every other link of the account', async () => {
      const [email, by] = [await somebody(), accounts.browser()];
      const [first, other] = [await accounts.link(by, email), await accounts.link(by, email)];
      expect(await open(by, first.token)).toBe('signed in');
      for (const { token } of [first, other]) expect(await open(by, token)).toBe('SIGN_IN_LINK_GONE');
    });
    it('is refused in another browser, which is told why, and still works in its own', async () => {
      const by = accounts.browser();
      const { token } = await accounts.link(by, await somebody());
      const stranger = accounts.browser();
      await accounts.link(stranger, await somebody());
      for (const other of [accounts.browser(), stranger])
        expect(await open(other, token)).toBe('SIGN_IN_LINK_ELSEWHERE');
      expect(await open(by, token)).toBe('signed in');
    });
    it('is refused after ten minutes, for a made-up link, and where the account has been shut since', async () => {
      const [email, by] = [await somebody(), accounts.browser()];
      const late = await accounts.link(by, email);
      const [row] = await house.rows<{ minutes: number }>(
        'SELECT extract(epoch FROM expires_at - asked_at)::int / 60 AS minutes FROM sign_in_link WHERE email = $1',
        [email],
      );
      expect(row?.minutes).toBe(10);
      await accounts.expireLinks(email);
      expect(await open(by, late.token)).toBe('SIGN_IN_LINK_GONE');
      for (const token of ['', 'x', 'A'.repeat(43), 'A'.repeat(3000)])
        expect(await open(by, token)).toBe('SIGN_IN_LINK_GONE');
      const shut = await accounts.link(by, email);
      await house.disable(email);
      expect(await open(by, shut.token)).toBe('SIGN_IN_LINK_GONE');
    });
    it('has exactly one winner of two at once, fifty times', async () => {
      const [email, by] = [await somebody(), accounts.browser()];
      const { token } = await accounts.link(by, email);
      for (let round = 0; round < 50; round += 1) {
        await house.rows('UPDATE sign_in_link SET used_at = NULL, withdrawn_at = NULL WHERE email = $1', [email]);
        const outcomes = await Promise.all([open(by, token), open(by, token)]);
        expect(outcomes.toSorted()).toEqual(['SIGN_IN_LINK_GONE', 'signed in']);
      }
    });
    it('asks for the second factor too, counts wrong codes, and is not used up by them', async () => {
      const { email, secret } = await accounts.withFactor();
      const by = accounts.browser();
      const { token } = await accounts.link(by, email);
      expect(await open(by, token)).toBe('SECOND_FACTOR_NEEDED');
      expect(await open(by, token, '000000')).toBe('SECOND_FACTOR_WRONG');
      expect(await accounts.failures(email)).toBe(1);
      expect(await open(by, token, codeOf(secret))).toBe('signed in');
      expect(await accounts.lastSession(email)).toEqual({ method: 'MAGIC_LINK', level: 2 });
    });
    it('goes out after the mail server has been down, under the same Message-ID', async () => {
      const [email, by] = [await somebody(), accounts.browser()];
      house.mail.refuse = true;
      await by.ok(RequestSignInLinkDocument, { email });
      await eventually(
        () =>
          house.rows('SELECT 1 FROM sign_in_link_token t JOIN sign_in_link l ON l.id = t.link_id WHERE l.email = $1', [
            email,
          ]),
        (rows) => rows.length > 0,
      );
      house.mail.refuse = false;
      const [found] = await eventually(
        () => Promise.resolve(house.mail.to(email)),
        (mails) => mails.length > 0,
      );
      expect(await open(by, tokenIn(found?.text))).toBe('signed in');
    });
  });
});
