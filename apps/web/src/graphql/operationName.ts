/**
 * The name by which the server knows an operation: the hash of its text, stored in the generated document. In
 * development there is no name, because the texts change while the server runs.
 */
export function nameOf(document: object): { version: 1; sha256Hash: string } | undefined {
  const { __meta__: meta } = document as { __meta__?: { hash?: string } };
  if (!import.meta.env.PROD || !meta?.hash) return undefined;
  return { version: 1, sha256Hash: meta.hash.replace('sha256:', '') };
}
