import { holdPolicies } from '../policy-layer.js';

/** Runs `work` with every policy allowing everything, to test row-level security alone. */
export async function withoutPolicies<T>(work: () => Promise<T>): Promise<T> {
  holdPolicies(false);
  try {
    return await work();
  } finally {
    holdPolicies(true);
  }
}
