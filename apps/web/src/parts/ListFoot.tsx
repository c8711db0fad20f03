import { Button, Group } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format';
import classes from './parts.module.css';
import type { Paging } from './usePaging';

/** A page of a list, as every connection of the API has it. */
export type ListPage = { edges: readonly unknown[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** How much of a list is on the screen, and the way to the rest. */
export function ListFoot({ page: { edges, totalCount, pageInfo }, paging: { before, forward, back } }: { page: ListPage; paging: Paging }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const foot = useRef<HTMLElement>(null);
  const { endCursor } = pageInfo;
  const next = pageInfo.hasNextPage ? endCursor : null;
  if (before === 0 && next === null) return <p className={classes.foot}>{t('list.count', { count: totalCount })}</p>;
  const turn = (to: () => void) => () => {
    to();
    foot.current?.previousElementSibling?.scrollIntoView();
  };
  return (
    <nav ref={foot} className={`${classes.foot} ${classes.pages}`} aria-label={t('list.pages')}>
      <span role="status">{t('list.span', { first: number(before + 1), last: number(before + edges.length), total: number(totalCount) })}</span>
      <Group gap={8}>
        <Button size="xs" variant="default" disabled={before === 0} onClick={turn(back)}>
          {t('list.previous')}
        </Button>
        <Button size="xs" variant="default" disabled={next === null} onClick={turn(() => next !== null && forward(next, edges.length))}>
          {t('list.next')}
        </Button>
      </Group>
    </nav>
  );
}
