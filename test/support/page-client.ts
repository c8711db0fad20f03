import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphqlAnswer, textOf } from './graphql-client.js';

/** The headers that the page sends with every request. */
export const PAGE_HEADERS = { 'content-type': 'application/json', 'x-klustermotor-csrf': '1' };

export interface PageAnswer<T> {
  /** The cookies as the server set them. */
  set: string[];
  /** The cookies as the browser sends them afterwards. */
  cookie: string;
  status: number;
  answer: GraphqlAnswer<T>;
}

/** Sends one request like the page does. */
export async function askAsPage<T, V>(
  origin: string,
  document: TypedDocumentNode<T, V>,
  variables: V,
  cookie = '',
  headers: Record<string, string> = {},
): Promise<PageAnswer<T>> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { ...PAGE_HEADERS, ...(cookie && { cookie }), ...headers },
    body: JSON.stringify({ query: textOf(document), variables }),
  });
  const set = response.headers.getSetCookie();
  return {
    set,
    cookie: set.map((each) => each.split(';')[0]).join('; '),
    status: response.status,
    answer: (await response.json()) as GraphqlAnswer<T>,
  };
}
