/**
 * The name under which the server knows an operation: the hash of its text, written into the generated document.
 * While developing there is none, since the texts change under a running server.
 */
export function nameOf(document: object): { version: 1; sha256Hash: string } | undefined {
  const { __meta__: meta } = document as { __meta__?: { hash?: string } };
  if (!import.meta.env.PROD || !meta?.hash) return undefined;
  return { version: 1, sha256Hash: meta.hash.replace('sha256:', '') };
}
