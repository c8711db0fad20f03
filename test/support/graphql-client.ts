export const DEMO_PASSWORD = 'klustermotor-demo';

export interface GraphqlAnswer<T> {
  data: T | null;
  errors?: {
    message: string;
    path?: string[];
    extensions: { code: string; category: string; data?: Record<string, unknown> };
  }[];
}

/** Hears every question and its answer, whoever asks. */
type Listener = (query: string, answer: GraphqlAnswer<unknown>) => void;

/** One signed-in person at the GraphQL API, as a script of somebody else's would be. */
export class GraphqlClient {
  private static readonly listeners = new Set<Listener>();
  token = '';

  constructor(readonly origin: string) {}

  /** @returns a function that ends the listening. */
  static onAnswer(listener: Listener): () => void {
    GraphqlClient.listeners.add(listener);
    return () => GraphqlClient.listeners.delete(listener);
  }

  protected static heard(query: string, answer: GraphqlAnswer<unknown>): void {
    for (const listener of GraphqlClient.listeners) listener(query, answer);
  }

  static async signIn(origin: string, email: string, password = DEMO_PASSWORD): Promise<GraphqlClient> {
    const client = new GraphqlClient(origin);
    const { signIn } = await client.ok<{ signIn: { accessToken: string } }>(
      'mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }',
      { input: { email, password } },
    );
    client.token = signIn.accessToken;
    return client;
  }

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<T>> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.token && { authorization: `Bearer ${this.token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as GraphqlAnswer<T>;
    GraphqlClient.heard(query, answer);
    return answer;
  }

  /** The data; an error answer fails the test with its text. */
  async ok<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables);
    if (errors || !data) throw new Error(`Expected data, got: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The code of the first error; data without an error fails the test. */
  async refused(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { errors } = await this.ask(query, variables);
    if (!errors?.[0]) throw new Error('Expected a refusal, got data.');
    return errors[0].extensions.code;
  }
}

/** Asks until the answer passes, for what comes true in the background. */
export async function eventually<T>(ask: () => Promise<T>, passes: (answer: T) => boolean, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (passes(answer)) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(
        `Not true after ${seconds} s; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
      );
    await new Promise((next) => setTimeout(next, 100));
  }
}
