import { Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AgendaQuery } from '../../graphql/generated/graphql';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { Clock } from '../../components/Clock';
import { EmptyState } from '../../components/EmptyState';
import { stockholmDate, useFormat } from '../../components/format';
import { ButtonLink } from '../../components/Links';
import { Loaded } from '../../components/Loaded';
import list from '../../components/RowList.module.css';
import { RowLink } from '../../components/RowLink';
import { RowList } from '../../components/RowList';
import { workingDaysBetween } from '#contracts';
import { useRole } from '../../shell/me';
import { useFollowEverything, useSubjectPath } from '../useAreas';
import classes from './home.module.css';
import { AgendaDocument } from './home.graphql';

type Item = AgendaQuery['agenda'][number];

/** Items due later than this many days are shown last. */
const soonDays = 5;

function groupOf(item: Item): 'overdue' | 'today' | 'later' {
  if (item.overdue) return 'overdue';
  return item.dueOn && workingDaysBetween(stockholmDate(), item.dueOn) > soonDays ? 'later' : 'today';
}

export function Agenda() {
  const { t } = useTranslation();
  const startup = useRole() === 'STARTUP';
  const query = useLiveQuery(AgendaDocument, { variables: {}, follows: useFollowEverything(), unhurried: true });
  return (
    <section aria-labelledby="agenda">
      <Title order={2} id="agenda" className={classes.heading}>
        {t('home.now')}
        {query.data && query.data.agenda.length > 0 && (
          <span className={classes.count}>{query.data.agenda.length}</span>
        )}
      </Title>
      <Loaded query={query}>
        {({ agenda }) =>
          agenda.length === 0 ? (
            <EmptyState
              icon={IconCircleCheck}
              title={t('home.nothingTitle')}
              text={t('home.nothing')}
              action={startup && <ButtonLink to="/needs/new">{t('needs.create')}</ButtonLink>}
            />
          ) : (
            (['overdue', 'today', 'later'] as const).map((group) => (
              <AgendaGroup
                key={group}
                title={t(`home.${group}`)}
                items={agenda.filter((item) => groupOf(item) === group)}
              />
            ))
          )
        }
      </Loaded>
    </section>
  );
}

function AgendaGroup({ title, items }: { title: string; items: readonly Item[] }) {
  const { t } = useTranslation();
  const { text, moment } = useFormat();
  const pathOf = useSubjectPath();
  if (items.length === 0) return null;
  return (
    <div className={classes.group}>
      <h3 className={classes.groupTitle}>{title}</h3>
      <RowList label={title} columns="minmax(0, 1fr) auto">
        {items.map((item) => (
          <RowLink key={item.id} subjectId={item.subjectId} {...pathOf(item.subjectKind, item.subjectId)}>
            <span>
              <div className={classes.what}>{t(`live.agenda.${item.reason}`)}</div>
              <div className={list.rowSub}>{text(item.title)}</div>
            </span>
            <span className={list.rowEnd}>
              {item.dueOn ? (
                <Clock dueOn={item.dueOn} />
              ) : (
                <span className={classes.since}>{t('home.waiting', { when: moment(item.since) })}</span>
              )}
            </span>
          </RowLink>
        ))}
      </RowList>
    </div>
  );
}
