import type { ReactNode } from 'react';
import { List, type ListProps } from './List';
import { Page } from './Page';
import toolbar from './Toolbar.module.css';

type Props<TData, TNode> = Omit<ListProps<TData, TNode>, 'label'> & {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  /** Filter tabs, a search field or both. */
  filter?: ReactNode;
  /** Elements beside the list: dialogs, a drawer. */
  children?: ReactNode;
};

/** A page that consists of one list: title, start action, filter and rows. */
export function ListPage<TData, TNode extends { id: string }>({
  title,
  lead,
  action,
  filter,
  children,
  ...list
}: Props<TData, TNode>) {
  return (
    <Page title={title} lead={lead} action={action}>
      {filter && <div className={toolbar.toolbar}>{filter}</div>}
      <List label={title} {...list} />
      {children}
    </Page>
  );
}
