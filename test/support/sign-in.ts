import { Secret, TOTP } from 'otpauth';
import { DEMO_PASSWORD, type GraphqlAnswer, GraphqlClient } from './graphql-client.js';
import { ConfirmSecondFactorDocument, ProposeSecondFactorDocument } from './operations/account.graphql.js';
import { SignInDocument } from './operations/sign-in.graphql.js';

export const tokenIn = (text: string | undefined): string => /\/sign-in\/link#([\w-]{43})/.exec(text ?? '')?.[1] ?? '';

/** A client that keeps cookies, as the page in a browser does. */
export class CookieClient extends GraphqlClient {
  private readonly cookies = new Map<string, string>();
  /** As the server set them last. */
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

/** The two tokens of a session, as an API client gets them. */
export interface Pair {
  accessToken: string;
  refreshToken: string;
}

/** The tokens of an answer; one without them, as a page gets it, fails the test. */
export function pairOf({ accessToken, refreshToken }: Record<keyof Pair, string | null>): Pair {
  if (!accessToken || !refreshToken) throw new Error('The answer gives no tokens.');
  return { accessToken, refreshToken };
}

/** Begins a session of its own. */
export const begin = async (origin: string, email: string): Promise<Pair> =>
  pairOf((await new GraphqlClient(origin).ok(SignInDocument, { input: { email, password: DEMO_PASSWORD } })).signIn);

/** The code an app shows, now or some steps of half a minute away. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

export interface Enrolled {
  client: GraphqlClient;
  secret: string;
  recovery: string[];
  /** The code that turned it on, which is used up. */
  confirmedBy: string;
}

/** Turns the second factor on for somebody, by the code of the step before: that of now is unused afterwards. Near the end of a step it waits for the next, or that code would be too old on arrival. */
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

/** The code of an answer's refusal, or `signed in`. */
export const outcomeOf = async (answer: Promise<GraphqlAnswer<unknown>>): Promise<string> =>
  (await answer).errors?.[0]?.extensions.code ?? 'signed in';

export const withPassword = (origin: string, email: string, code?: string, password = DEMO_PASSWORD): Promise<string> =>
  outcomeOf(new GraphqlClient(origin).ask(SignInDocument, { input: { email, password, code } }));
