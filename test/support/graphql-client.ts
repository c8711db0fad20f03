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

/** A document's variables as the last argument, which may be left out if no variable is required. */
export type Given<V> = Record<never, never> extends V ? [variables?: V] : [variables: V];

/** Any variables, for requests whose variables no document can type. */
type FreeVariables = Record<string, unknown>;

/** Called with every query and its answer, from any client. */
type Listener = (query: string, answer: GraphqlAnswer<unknown>) => void;

/** The text of a document, for sending it by other means or with variables that its types forbid. */
export const textOf = (document: string | TypedDocumentNode<unknown, never>): string =>
  typeof document === 'string' ? document : print(document);

/**
 * A signed-in person who calls the GraphQL API like an outside script. Queries are typed documents of `operations/`,
 * which give the types of variables and answer; text is used only where the text itself is tested.
 */
export class GraphqlClient {
  private static readonly listeners = new Set<Listener>();
  token = '';

  constructor(readonly origin: string) {}

  /** @returns a function that removes the listener. */
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

  /** Returns the data; an error answer fails the test with its text. */
  ok<T, V>(document: TypedDocumentNode<T, V>, ...given: Given<V>): Promise<T>;
  ok(text: string, variables?: FreeVariables): Promise<unknown>;
  async ok(document: string | TypedDocumentNode<unknown, never>, variables?: object): Promise<unknown> {
    const { data, errors } = await this.ask(textOf(document), { ...variables });
    if (errors || !data) throw new Error(`Expected data, got: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The signed-in person and the membership in use; fails the test if nobody is signed in. */
  async me(): Promise<NonNullable<MeQuery['me']>> {
    const { me } = await this.ok(MeDocument);
    if (!me) throw new Error('Nobody is signed in.');
    return me;
  }

  /** Returns the code of the first error; data without an error fails the test. */
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

/** Repeats a query until the answer passes, for results of background work. */
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
