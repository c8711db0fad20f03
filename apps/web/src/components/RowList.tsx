import { useHotkeys } from '@mantine/hooks';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { ListFoot, type ListPage } from './ListFoot';
import classes from './RowList.module.css';
import type { Paging } from './usePaging';

type Props = { label: string; columns: string; children: ReactNode } & (
  { page: ListPage; paging: Paging } | { page?: never; paging?: never }
);

/** A list whose rows are links: j and k or the arrows move, Enter opens. */
export function RowList({ label, columns, page, paging, children }: Props) {
  const list = useRef<HTMLUListElement>(null);

  function move(by: 1 | -1): void {
    const rows = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  }

  /** Arrows scroll the page unless a row already has the focus. */
  const moveFromRow = (by: 1 | -1) => (event: KeyboardEvent) => {
    if (!list.current?.contains(document.activeElement)) return;
    event.preventDefault();
    move(by);
  };

  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['ArrowDown', moveFromRow(1), { preventDefault: false }],
    ['ArrowUp', moveFromRow(-1), { preventDefault: false }],
  ]);

  return (
    <>
      <ul ref={list} className={classes.rows} aria-label={label} style={{ '--columns': columns } as CSSProperties}>
        {children}
      </ul>
      {page && <ListFoot page={page} paging={paging} />}
    </>
  );
}
