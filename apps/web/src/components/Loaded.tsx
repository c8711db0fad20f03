import { Button, Skeleton, Stack } from '@mantine/core';
import { IconAlertTriangle, IconMapOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryOf, explainError } from '../graphql/explainError';
import { EmptyState } from './EmptyState';

/** A query of the server as components see it. */
export type Asked<T> = { data: T | undefined; error: unknown; refetch: () => unknown };

type Props<T> = { query: Asked<T>; children: (data: T) => ReactNode; rows?: number };

/** The loaded data, or placeholders while they load, or why they could not be loaded and what to do. */
export function Loaded<T>({ query, children, rows = 6 }: Props<T>) {
  const { t, i18n } = useTranslation();
  if (query.data) return children(query.data);
  if (query.error) {
    const missing = categoryOf(query.error) === 'NOT_FOUND';
    return (
      <EmptyState
        icon={missing ? IconMapOff : IconAlertTriangle}
        title={missing ? t('trouble.notFoundTitle') : t('trouble.loadFailed')}
        text={explainError(query.error, t, i18n.language)}
        action={!missing && <Button onClick={() => void query.refetch()}>{t('act.tryAgain')}</Button>}
      />
    );
  }
  return (
    <Stack gap={10} p="xl" aria-busy>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={row === 0 ? 26 : 16} width={`${92 - ((row * 17) % 40)}%`} radius={4} />
      ))}
    </Stack>
  );
}
