import { useHotkeys } from '@mantine/hooks';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { type Connection, isPaged, ListFoot } from './ListFoot';
import classes from './RowList.module.css';
import type { Paging } from './usePaging';

type Props = {
  label: string;
  columns?: string;
  ordered?: boolean;
  /** The listed page, if the list may have more than one page. */
  page?: Connection;
  paging?: Paging;
  children: ReactNode;
};

/** A list whose rows may be links: j and k or the arrow keys move, Enter opens. */
export function RowList({ label, columns, ordered = false, page, paging, children }: Props) {
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  const Tag = ordered ? 'ol' : 'ul';

  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];

  function move(by: 1 | -1): void {
    const rows = links();
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  }

  /** Arrow keys scroll the page unless a row already has the focus. */
  const moveFromRow = (by: 1 | -1) => (event: KeyboardEvent) => {
    if (!list.current?.contains(document.activeElement) || links().length === 0) return;
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
      <Tag ref={list} className={classes.rows} aria-label={label} style={{ '--columns': columns } as CSSProperties}>
        {children}
      </Tag>
      {paging && page && isPaged(page) && <ListFoot page={page} paging={paging} />}
    </>
  );
}
