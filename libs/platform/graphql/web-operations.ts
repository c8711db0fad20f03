import { createHash } from 'node:crypto';
import { defineError } from '#kernel';

/** The page's own operations: text by the SHA-256 of that text. */
export type WebOperations = ReadonlyMap<string, string>;

export const WEB_OPERATIONS = Symbol('WEB_OPERATIONS');

export const hashOf = (source: string): string => createHash('sha256').update(source).digest('hex');

/** Also thrown for a malformed id, because no operation has such an id either. */
export const persistedOperationUnknown = defineError('PERSISTED_OPERATION_UNKNOWN', 'INVALID', {
  meaning: 'The request names an operation by a hash that the server does not have.',
  remedy: 'Reload the page. Programs send the text of the operation.',
  message: {
    sv: 'Sidan är äldre än servern. Läs in den på nytt.',
    en: 'The page is older than the server. Reload it.',
  },
});

export const operationNotAllowed = defineError('OPERATION_NOT_ALLOWED', 'FORBIDDEN', {
  meaning: 'The server takes only the operations of its own page from a browser session.',
  remedy: 'Send an API token as `Authorization: Bearer …`.',
  message: {
    sv: 'Den här servern tar bara emot sidans egna frågor. Program anger en API-nyckel.',
    en: 'This server takes the operations of its own page only. Programs bring an API token.',
  },
});

/**
 * The text of the operation that a request names by `extensions.persistedQuery.sha256Hash`, as the page does.
 * @returns undefined when the request names no operation and contains its own text.
 * @throws AppError PERSISTED_OPERATION_UNKNOWN.
 */
export function namedOperation(operations: WebOperations, extensions: unknown): string | undefined {
  const named = (extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  if (named === undefined || named === null) return undefined;
  const { sha256Hash } = named as { sha256Hash?: unknown };
  const source = typeof sha256Hash === 'string' ? operations.get(sha256Hash) : undefined;
  if (source === undefined) throw persistedOperationUnknown();
  return source;
}
