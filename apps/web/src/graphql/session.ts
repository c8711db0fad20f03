import { client } from './client';
import { PositionDocument, SessionDocument } from './session.graphql';

export async function readSession() {
  const { data } = await client.query({ query: SessionDocument });
  return data?.me ?? null;
}

export type Me = NonNullable<Awaited<ReturnType<typeof readSession>>>;

let startPosition: Promise<number> | undefined;

/**
 * Where live events start. Read before the first page asks for anything, so that whatever happens between that
 * answer and the subscription is heard.
 */
export function readStartPosition(): Promise<number> {
  startPosition ??= client
    .query({ query: PositionDocument, fetchPolicy: 'network-only' })
    .then(({ data }) => data?.position ?? 0);
  return startPosition;
}

/** Another person or another role sees other things: keep nothing of what the former one saw. */
export async function forgetSession(): Promise<void> {
  startPosition = undefined;
  await client.clearStore();
}
