import { type DemoHouse, emailOf, type Person } from './demo-house.js';
import { eventually, type GraphqlClient } from './graphql-client.js';
import { RequestSignInLinkDocument, SignInByLinkDocument } from './operations/sign-in.graphql.js';
import { CookieClient, enrolled, type Enrolled, tokenIn } from './sign-in.js';

/** A new person, so that no test uses up another test's links, codes or attempts. */
export interface Account {
  name: string;
  email: string;
  client: GraphqlClient;
}

/** Creates new people in the demo for tests of accounts. Tests of sign-in links need a `DemoHouse` with mail. */
export class Accounts {
  private count = 0;

  constructor(private readonly house: DemoHouse) {}

  /** A new colleague of this person, whose name begins with `called`. */
  async somebody(person: Person, called = 'Kim Konto'): Promise<Account> {
    const name = `${called} ${(this.count += 1)}`;
    return { name, email: emailOf(name), client: await this.house.colleagueOf(person, name) };
  }

  /** A new member of staff with the second factor turned on. */
  async withFactor(): Promise<Account & Enrolled> {
    const account = await this.somebody('staff');
    return { ...account, ...(await enrolled(account.client)) };
  }

  browser(): CookieClient {
    return new CookieClient(this.house.origin);
  }

  /** Requests a link in a browser and waits for the mail, as the owner of the address would. */
  async link(browser: GraphqlClient, email: string): Promise<{ token: string; text: string }> {
    const before = this.house.mail.mails.length;
    await browser.ok(RequestSignInLinkDocument, { email });
    const [found] = await eventually(
      () => Promise.resolve(this.house.mail.to(email, before).filter(({ text }) => tokenIn(text))),
      (mails) => mails.length > 0,
    );
    return { token: tokenIn(found?.text), text: found?.text ?? '' };
  }

  /** A browser whose owner has signed in by a link. */
  async enteredByLink(email: string): Promise<CookieClient> {
    const browser = this.browser();
    const { token } = await this.link(browser, email);
    await browser.ok(SignInByLinkDocument, { input: { token } });
    return browser;
  }

  /** The number of failed attempts counted for an address. */
  async failures(email: string): Promise<number> {
    return (await this.house.rows('SELECT 1 FROM sign_in_attempt WHERE email = $1 AND NOT succeeded', [email])).length;
  }

  /** How the newest session of an address was started. */
  async lastSession(email: string): Promise<{ method: string; level: number } | undefined> {
    const [row] = await this.house.rows<{ method: string; level: number }>(
      `SELECT s.method, s.level FROM session s JOIN person p ON p.id = s.person_id
       WHERE p.email = $1 ORDER BY s.created_at DESC LIMIT 1`,
      [email],
    );
    return row;
  }

  /** Makes all links of an address expire. */
  async expireLinks(email: string): Promise<void> {
    await this.house.rows("UPDATE sign_in_link SET expires_at = now() - interval '1 second' WHERE email = $1", [email]);
  }
}
