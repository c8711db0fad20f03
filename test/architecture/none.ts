/** Passes when the list is empty; else fails and prints each entry on its own lines, as written. */
export function none(wrong: string[]): void {
  const entries = [...new Set(wrong)].sort();
  if (entries.length === 0) return;
  const failure = new Error(`${entries.length} to put right:\n\n  ${entries.join('\n\n  ')}\n`);
  Error.captureStackTrace(failure, none);
  throw failure;
}
