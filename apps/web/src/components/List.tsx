import type { Icon } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { EmptyState } from './EmptyState';
import type { Connection } from './ListFoot';
import { Loaded, type Asked } from './Loaded';
import { RowList } from './RowList';
import type { Paging } from './usePaging';

export type ListProps<TData, TNode> = {
  /** What the list is called, for those who hear the page. */
  label: string;
  query: Asked<TData>;
  /** The list in the answer. */
  of: (data: TData) => Connection<TNode>;
  /** Absent where the list is short and comes whole. */
  paging?: Paging;
  /** The widths of the columns, as a grid has them; absent where a row lays itself out. */
  columns?: string;
  /** The order says something: the list is numbered for those who hear the page. */
  ordered?: boolean;
  row: (node: TNode) => ReactNode;
  empty: { icon: Icon; title: string; text?: string; action?: ReactNode };
  /** How many lines the list is drawn with while it loads. */
  loadingRows?: number;
};

/** A list of the API: its shape while it loads, why it did not come, what to do when nothing is in it, or its rows. */
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
