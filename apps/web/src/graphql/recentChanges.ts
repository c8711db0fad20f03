import { useSyncExternalStore } from 'react';

/** How long a row stays tinted after its object was changed. */
const shownMs = 3_000;

const changed = new Set<string>();
const listeners = new Set<() => void>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();

function notify(): void {
  for (const listener of listeners) listener();
}

export function markChanged(ids: readonly string[]): void {
  for (const id of ids) {
    changed.add(id);
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => {
        changed.delete(id);
        timers.delete(id);
        notify();
      }, shownMs),
    );
  }
  notify();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True for a moment after the object has changed. */
export function useJustChanged(id: string): boolean {
  return useSyncExternalStore(subscribe, () => changed.has(id));
}
