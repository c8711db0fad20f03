import { Secret, TOTP } from 'otpauth';
import { DEMO_PASSWORD, type GraphqlAnswer, GraphqlClient } from './graphql-client.js';
import { ConfirmSecondFactorDocument, ProposeSecondFactorDocument } from './operations/account.graphql.js';
import { SignInDocument } from './operations/sign-in.graphql.js';

export const tokenIn = (text: string | undefined): string => /\/sign-in\/link#([\w-]{43})/.exec(text ?? '')?.[1] ?? '';

/** A client that keeps cookies, like the page in a browser. */
export class CookieClient extends GraphqlClient {
  private readonly cookies = new Map<string, string>();
  /** The cookies of the last answer that set any. */
  setCookies: string[] = [];

  protected override async send(query: string, variables: object): Promise<GraphqlAnswer<unknown>> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-klustermotor-csrf': '1',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify({ query, variables }),
    });
    this.setCookies = response.headers.getSetCookie();
    for (const cookie of this.setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, value);
    }
    return (await response.json()) as GraphqlAnswer<unknown>;
  }
}

/** The two tokens of a session, as an API client receives them. */
export interface Pair {
  accessToken: string;
  refreshToken: string;
}

/** The tokens of an answer; fails the test if there are none, as in answers to the page. */
export function pairOf({ accessToken, refreshToken }: Record<keyof Pair, string | null>): Pair {
  if (!accessToken || !refreshToken) throw new Error('The answer gives no tokens.');
  return { accessToken, refreshToken };
}

/** Starts a new session. */
export const begin = async (origin: string, email: string): Promise<Pair> =>
  pairOf((await new GraphqlClient(origin).ok(SignInDocument, { input: { email, password: DEMO_PASSWORD } })).signIn);

/** The code that an authenticator app shows now, or `steps` half minutes away. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

export interface Enrolled {
  client: GraphqlClient;
  secret: string;
  recovery: string[];
  /** The code that turned the factor on, which is used up. */
  confirmedBy: string;
}

/**
 * Turns on a person's second factor, with the code of the previous time step, so that the present code stays unused.
 * Near the end of a step it waits for the next, because the previous code would be too old on arrival.
 */
export async function enrolled(client: GraphqlClient): Promise<Enrolled> {
  const {
    proposeSecondFactor: { secret },
  } = await client.ok(ProposeSecondFactorDocument);
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 3000) await new Promise((next) => setTimeout(next, left));
  const confirmedBy = codeOf(secret, -1);
  const { confirmSecondFactor: recovery } = await client.ok(ConfirmSecondFactorDocument, { code: confirmedBy });
  return { client, secret, recovery, confirmedBy };
}

/** The code of an answer's refusal, or `signed in` if there is none. */
export const outcomeOf = async (answer: Promise<GraphqlAnswer<unknown>>): Promise<string> =>
  (await answer).errors?.[0]?.extensions.code ?? 'signed in';

export const withPassword = (origin: string, email: string, code?: string, password = DEMO_PASSWORD): Promise<string> =>
  outcomeOf(new GraphqlClient(origin).ask(SignInDocument, { input: { email, password, code } }));
