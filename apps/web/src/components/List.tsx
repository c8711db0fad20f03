import type { Icon } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { EmptyState } from './EmptyState';
import type { Connection } from './ListFoot';
import { Loaded, type Asked } from './Loaded';
import { RowList } from './RowList';
import type { Paging } from './usePaging';

export type ListProps<TData, TNode> = {
  /** The list's name for screen readers. */
  label: string;
  query: Asked<TData>;
  /** Returns the list from the query's data. */
  of: (data: TData) => Connection<TNode>;
  /** Absent if the list is short and loaded whole. */
  paging?: Paging;
  /** Column widths in the syntax of CSS grid; absent if rows have their own layout. */
  columns?: string;
  /** The order has a meaning, so screen readers get a numbered list. */
  ordered?: boolean;
  row: (node: TNode) => ReactNode;
  empty: { icon: Icon; title: string; text?: string; action?: ReactNode };
  /** Number of placeholder rows while the list loads. */
  loadingRows?: number;
};

/**
 * A list of the API: placeholders while it loads, the reason if it could not be loaded, advice if it is empty, or its
 * rows.
 */
export function List<TData, TNode extends { id: string }>({
  label,
  query,
  of,
  paging,
  columns,
  ordered,
  row,
  empty,
  loadingRows,
}: ListProps<TData, TNode>) {
  return (
    <Loaded query={query} rows={loadingRows}>
      {(data) => {
        const page = of(data);
        if ((page.totalCount ?? page.edges.length) === 0) return <EmptyState {...empty} />;
        return (
          <RowList label={label} columns={columns} ordered={ordered} page={page} paging={paging}>
            {page.edges.map(({ node }) => (
              <Fragment key={node.id}>{row(node)}</Fragment>
            ))}
          </RowList>
        );
      }}
    </Loaded>
  );
}
