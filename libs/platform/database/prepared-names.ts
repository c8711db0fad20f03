import { createHash, randomBytes } from 'node:crypto';

/** Statements that keep a name are planned once for each connection; beyond so many texts, new ones stay unnamed. */
const MOST_NAMES = 1000;
/** By text: the name, or undefined if it was sent only once. */
const names = new Map<string, string | undefined>();

/**
 * The name under which a connection prepares a statement. A text gets one when it is sent for the second time: texts
 * that are put together for a single use would fill the memory of the server.
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (!names.has(text)) {
    if (names.size < MOST_NAMES) names.set(text, undefined);
    return undefined;
  }
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}

/** Gives the statement another name, because the columns of its result have changed since it was planned. */
export function planAnew(text: string): void {
  if (names.has(text)) names.set(text, randomBytes(12).toString('base64url'));
}
