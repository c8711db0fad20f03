import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphqlAnswer, textOf } from './graphql-client.js';

/** What the page sends with every request. */
export const PAGE_HEADERS = { 'content-type': 'application/json', 'x-klustermotor-csrf': '1' };

export interface PageAnswer<T> {
  /** As the server set them. */
  set: string[];
  /** As the browser sends them from now on. */
  cookie: string;
  status: number;
  answer: GraphqlAnswer<T>;
}

/** One request as the page makes it. */
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
