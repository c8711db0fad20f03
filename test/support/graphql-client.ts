import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { MeQuery } from './generated/graphql.js';
import { MeDocument } from './operations/account.graphql.js';
import { SignInDocument } from './operations/sign-in.graphql.js';

export const DEMO_PASSWORD = 'klustermotor-demo';

export interface GraphqlAnswer<T> {
  data: T | null;
  errors?: {
    message: string;
    path?: string[];
    extensions: { code: string; category: string; data?: Record<string, unknown> };
  }[];
}

/** The variables of a document as a last argument, which may be left out where none of them has to be given. */
export type Given<V> = Record<never, never> extends V ? [variables?: V] : [variables: V];

/** Any variables, for what no document can say. */
type FreeVariables = Record<string, unknown>;

/** Hears every question and its answer, whoever asks. */
type Listener = (query: string, answer: GraphqlAnswer<unknown>) => void;

/** The text of a document, where it is sent by other means or with variables that its types forbid. */
export const textOf = (document: string | TypedDocumentNode<unknown, never>): string =>
  typeof document === 'string' ? document : print(document);

/**
 * One signed-in person at the GraphQL API, as a script of somebody else's would be. What is asked is a typed document
 * of `operations/`, which types the variables and the answer; a text only where the words themselves are tested.
 */
export class GraphqlClient {
  private static readonly listeners = new Set<Listener>();
  token = '';

  constructor(readonly origin: string) {}

  /** @returns a function that ends the listening. */
  static onAnswer(listener: Listener): () => void {
    GraphqlClient.listeners.add(listener);
    return () => GraphqlClient.listeners.delete(listener);
  }

  static async signIn(origin: string, email: string, password = DEMO_PASSWORD): Promise<GraphqlClient> {
    const client = new GraphqlClient(origin);
    const { signIn } = await client.ok(SignInDocument, { input: { email, password } });
    client.token = signIn.accessToken ?? '';
    return client;
  }

  ask<T, V>(document: TypedDocumentNode<T, V>, ...given: Given<V>): Promise<GraphqlAnswer<T>>;
  ask(text: string, variables?: FreeVariables): Promise<GraphqlAnswer<unknown>>;
  async ask(document: string | TypedDocumentNode<unknown, never>, variables?: object): Promise<GraphqlAnswer<unknown>> {
    const query = textOf(document);
    const answer = await this.send(query, variables ?? {});
    for (const listener of GraphqlClient.listeners) listener(query, answer);
    return answer;
  }

  /** The data; an error answer fails the test with its text. */
  ok<T, V>(document: TypedDocumentNode<T, V>, ...given: Given<V>): Promise<T>;
  ok(text: string, variables?: FreeVariables): Promise<unknown>;
  async ok(document: string | TypedDocumentNode<unknown, never>, variables?: object): Promise<unknown> {
    const { data, errors } = await this.ask(textOf(document), { ...variables });
    if (errors || !data) throw new Error(`Expected data, got: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Who is signed in, and by which membership; nobody fails the test. */
  async me(): Promise<NonNullable<MeQuery['me']>> {
    const { me } = await this.ok(MeDocument);
    if (!me) throw new Error('Nobody is signed in.');
    return me;
  }

  /** The code of the first error; data without an error fails the test. */
  refused<V>(document: TypedDocumentNode<unknown, V>, ...given: Given<V>): Promise<string>;
  refused(text: string, variables?: FreeVariables): Promise<string>;
  async refused(document: string | TypedDocumentNode<unknown, never>, variables?: object): Promise<string> {
    const { errors } = await this.ask(textOf(document), { ...variables });
    if (!errors?.[0]) throw new Error('Expected a refusal, got data.');
    return errors[0].extensions.code;
  }

  protected async send(query: string, variables: object): Promise<GraphqlAnswer<unknown>> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.token && { authorization: `Bearer ${this.token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<unknown>;
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
