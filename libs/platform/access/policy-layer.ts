let holding = true;

/** Whether the program's own policies are asked at all. They always are, but for the test below. */
export const policiesHold = (): boolean => holding;

/**
 * Runs `work` with every policy answering yes, to see what row-level security holds by itself.
 * For tests alone: no index exports it, and test/architecture refuses it outside `test/`.
 */
export async function withoutPolicies<T>(work: () => Promise<T>): Promise<T> {
  holding = false;
  try {
    return await work();
  } finally {
    holding = true;
  }
}
