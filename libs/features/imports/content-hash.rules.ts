import { createHash } from 'node:crypto';

/**
 * SHA-256 (hex) over the canonical JSON of a record: properties sorted by name at every level, `undefined` left out,
 * strings unchanged. Records with the same content have the same hash, regardless of the order of fields in the source.
 * Lists keep their order; the parsers sort those that represent sets.
 */
export function contentHash(record: unknown): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex');
}

/** The scheme of RFC 8785 (JCS), as far as parsed records need it. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${properties.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
