import { holdPolicies } from '../policy-layer.js';

/** Runs `work` with every policy answering yes, to see what row-level security holds by itself. */
export async function withoutPolicies<T>(work: () => Promise<T>): Promise<T> {
  holdPolicies(false);
  try {
    return await work();
  } finally {
    holdPolicies(true);
  }
}
