/** Lets other work run. */
export type Pause = () => Promise<void>;

const SLICE_MS = 4;
const nextTurn: Pause = () => new Promise((resolve) => setImmediate(resolve));

/**
 * Runs a long computation that yields often, and pauses whenever it has run for 4 ms, so that it never delays other
 * work for long.
 */
export async function inSlices<T>(work: Generator<undefined, T>, pause: Pause = nextTurn): Promise<T> {
  for (let since = performance.now(); ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since > SLICE_MS) {
      await pause();
      since = performance.now();
    }
  }
}
