import { client, session } from './client';
import { PositionDocument, SessionDocument } from './session.graphql';

const askWho = (fetchPolicy: 'cache-first' | 'network-only') =>
  client.query({ query: SessionDocument, fetchPolicy }).then(({ data }) => data?.me ?? null);

/** Who is signed in. A session whose access token ran out while no tab was open is renewed first. */
export async function readSession() {
  let me = await askWho('cache-first');
  if (!me && (await session.refresh().catch(() => false))) me = await askWho('network-only');
  if (me) session.start();
  return me;
}

/**
 * After a connection was refused: whether to open it again. A session that has gone over to another membership, in
 * another tab, starts the page anew, since nothing on it is for the eyes of the new one.
 */
export async function isStillSignedIn(membershipId: string): Promise<boolean> {
  if (!(await session.refresh())) return false;
  const me = await askWho('network-only');
  if (me && me.membership.id !== membershipId) location.reload();
  return me !== null;
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
