import { useState } from 'react';

/** As many as the API gives in one answer. */
export const PAGE_SIZE = 100;

export type Paging = {
  /** The cursor that the shown page begins after. */
  after: string | null;
  /** How many rows of the list stand on the pages before. */
  before: number;
  forward: (cursor: string, rows: number) => void;
  back: () => void;
};

type Passed = { cursor: string; rows: number };

/**
 * Which page of a long list is shown. The cursors of the pages before are kept, so that one can go back.
 * @param choices what is listed: another choice is another list, which begins at its top.
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
