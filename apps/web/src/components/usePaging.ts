import { useState } from 'react';

/** The largest page that the API returns. */
export const PAGE_SIZE = 100;

export type Paging = {
  /** The cursor after which the shown page begins. */
  after: string | null;
  /** Number of rows on the pages before. */
  before: number;
  forward: (cursor: string, rows: number) => void;
  back: () => void;
};

type Passed = { cursor: string; rows: number };

/**
 * The shown page of a long list. Keeps the cursors of earlier pages, so that the user can go back.
 * @param choices filters of the list: after a change of filter, the list begins at its first page.
 */
export function usePaging(choices: readonly unknown[] = []): Paging {
  const list = JSON.stringify(choices);
  const [at, setAt] = useState<{ list: string; passed: readonly Passed[] }>({ list, passed: [] });
  const passed = at.list === list ? at.passed : [];
  return {
    after: passed.at(-1)?.cursor ?? null,
    before: passed.reduce((sum, { rows }) => sum + rows, 0),
    forward: (cursor, rows) => setAt({ list, passed: [...passed, { cursor, rows }] }),
    back: () => setAt({ list, passed: passed.slice(0, -1) }),
  };
}
