import { client, session } from './client';
import { PositionDocument, SessionDocument } from './session.graphql';

const askWho = (fetchPolicy: 'cache-first' | 'network-only') =>
  client.query({ query: SessionDocument, fetchPolicy }).then(({ data }) => data?.me ?? null);

/** The signed-in person. If the access token expired while no tab was open, the session is renewed first. */
export async function readSession() {
  let me = await askWho('cache-first');
  if (!me && (await session.refresh().catch(() => false))) me = await askWho('network-only');
  if (me) session.start();
  return me;
}

/**
 * After a connection was refused: whether to open it again. If another tab has switched to another membership, reloads
 * the page, because its content belongs to the previous membership.
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
 * The position where live events start. Read before the first page queries anything, so that no event between that
 * query and the subscription is missed.
 */
export function readStartPosition(): Promise<number> {
  startPosition ??= client
    .query({ query: PositionDocument, fetchPolicy: 'network-only' })
    .then(({ data }) => data?.position ?? 0);
  return startPosition;
}

/** Removes all cached data, because another person or role may see other things. */
export async function forgetSession(): Promise<void> {
  startPosition = undefined;
  await client.clearStore();
}
