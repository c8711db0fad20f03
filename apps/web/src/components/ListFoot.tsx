import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_COUNTED } from '#contracts';
import { useFormat } from './format';
import classes from './ListFoot.module.css';
import type { Paging } from './usePaging';

/** A page of a list, in the form of the API's connections. */
export type Connection<TNode = unknown> = {
  edges: readonly { node: TNode }[];
  /** Both fields are queried if the list may have more than one page. */
  totalCount?: number;
  pageInfo?: { hasNextPage: boolean; endCursor: string | null };
};
type PagedConnection = Required<Connection>;

export const isPaged = (list: Connection): list is PagedConnection =>
  list.totalCount !== undefined && list.pageInfo !== undefined;

/** How many items of a list are shown, and buttons for the other pages. */
export function ListFoot({ page, paging }: { page: PagedConnection; paging: Paging }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const foot = useRef<HTMLElement>(null);
  // Until the next page has loaded, the previous page stays visible, so its position is kept too.
  const [shown, setShown] = useState({ page, before: paging.before });
  if (shown.page !== page) setShown({ page, before: paging.before });
  const { before } = shown;
  const waits = before !== paging.before;
  const { edges, totalCount, pageInfo } = page;
  const { endCursor } = pageInfo;
  const next = pageInfo.hasNextPage ? endCursor : null;
  if (before === 0 && next === null) return <p className={classes.foot}>{t('list.count', { count: totalCount })}</p>;
  const turn = (to: () => void) => () => {
    if (waits) return;
    to();
    foot.current?.previousElementSibling?.scrollIntoView();
  };
  return (
    <nav ref={foot} className={`${classes.foot} ${classes.pages}`} aria-label={t('list.pages')}>
      <span role="status">
        {t('list.span', {
          first: number(before + 1),
          last: number(before + edges.length),
          total: totalCount > MOST_COUNTED ? t('list.moreThan', { count: number(MOST_COUNTED) }) : number(totalCount),
        })}
      </span>
      <Group gap={8}>
        <Button size="xs" variant="default" disabled={before === 0} onClick={turn(paging.back)}>
          {t('list.previous')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={next === null}
          onClick={turn(() => next !== null && paging.forward(next, edges.length))}
        >
          {t('list.next')}
        </Button>
      </Group>
    </nav>
  );
}
