import type { LiveFrame } from '#contracts';
import type { Actor } from '#kernel';
import type { LiveTail } from './live-tail.js';

/** Maximum number of waiting frames before a slow reader's connection is ended; the reader reconnects with `after`. */
const MOST_WAITING = 2000;
/**
 * Maximum waiting time of a frame in milliseconds. The access check of an older frame is outdated, so the reader has to
 * reconnect, and rights are checked again.
 */
const LONGEST_WAIT_MS = 2000;

/** The events of one GraphQL subscription. It follows the log only after the reader asks for the first frame. */
export function viewerStream(
  tail: LiveTail,
  actor: Actor,
  after: number,
  onClose?: () => void,
): AsyncIterableIterator<LiveFrame> {
  const waiting: { frame: LiveFrame; since: number }[] = [];
  let wake: (() => void) | undefined;
  let done = false;
  let remove: (() => void) | undefined;
  const end = () => {
    if (done) return;
    done = true;
    remove?.();
    wake?.();
    onClose?.();
  };
  const start = () =>
    tail.add({
      actor,
      cursor: after,
      send: (frame) => {
        if (done) return;
        waiting.push({ frame, since: Date.now() });
        if (waiting.length > MOST_WAITING) end();
        wake?.();
      },
      close: end,
    });
  const iterator: AsyncIterableIterator<LiveFrame> = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      if (!done) remove ??= start();
      while (waiting.length === 0 && !done) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = undefined;
      }
      const next = done ? undefined : waiting.shift();
      if (next && Date.now() - next.since <= LONGEST_WAIT_MS) return { value: next.frame, done: false };
      end();
      return { value: undefined, done: true };
    },
    return() {
      end();
      return Promise.resolve({ value: undefined, done: true as const });
    },
    throw(error) {
      end();
      return Promise.reject(error as Error);
    },
  };
  return iterator;
}
