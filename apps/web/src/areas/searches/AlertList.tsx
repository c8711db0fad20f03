import { Button } from '@mantine/core';
import { IconBellOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../graphql/useCommand';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { useFormat } from '../../components/format';
import { TextLink } from '../../components/Links';
import { List } from '../../components/List';
import { Section } from '../../components/Page';
import { StateBadge } from '../../components/StateBadge';
import { usePaging } from '../../components/usePaging';
import { useRole } from '../../shell/me';
import { type Alert, AlertsDocument, MarkAlertsReadDocument, searchSubjects } from './searches.graphql';
import classes from './searches.module.css';

const pageSize = 20;

/**
 * The alerts about new results, unread first. Needs that were withdrawn or that the reader may no longer see are not
 * listed.
 */
export function AlertList() {
  const { t } = useTranslation();
  const paging = usePaging();
  const query = useLiveQuery(AlertsDocument, {
    variables: { first: pageSize, after: paging.after },
    follows: [{ kind: 'SAVED_SEARCH' }, { kind: 'NEED' }],
  });
  const markAll = useCommand(MarkAlertsReadDocument, { touches: searchSubjects, done: () => t('searches.allRead') });
  const alerts = query.data?.alerts.edges.map(({ node }) => node) ?? [];
  return (
    <Section
      title={t('searches.alerts')}
      action={
        alerts.some(({ readAt }) => !readAt) && (
          <Button variant="default" size="xs" loading={markAll.loading} onClick={() => void markAll.run({ ids: null })}>
            {t('searches.markAllRead')}
          </Button>
        )
      }
    >
      <List
        label={t('searches.alerts')}
        query={query}
        of={({ alerts: page }) => page}
        paging={paging}
        row={(alert) => <AlertRow alert={alert} />}
        empty={{ icon: IconBellOff, title: t('searches.noAlerts'), text: t('searches.noAlertsText') }}
        loadingRows={4}
      />
    </Section>
  );
}

function AlertRow({ alert: { id, need, capability, score, searchName, raisedAt, readAt } }: { alert: Alert }) {
  const { t } = useTranslation();
  const { text, moment, number, span } = useFormat();
  const partner = useRole() === 'PARTNER';
  const markRead = useCommand(MarkAlertsReadDocument, { touches: searchSubjects });
  const read = () => void (!readAt && markRead.run({ ids: [id] }));
  return (
    <li className={classes.alert} data-unread={!readAt || undefined}>
      <div>
        <p className={classes.title} lang={need.language.toLowerCase()}>
          {/* A partner was not asked about this need: the link shows the needs that its own capability fits. */}
          {partner ? (
            <TextLink to="/capabilities" search={{ open: capability?.id }} onClick={read}>
              {need.title}
            </TextLink>
          ) : (
            <TextLink to="/needs/$id" params={{ id: need.id }} onClick={read}>
              {need.title}
            </TextLink>
          )}
        </p>
        <p className={classes.aside}>
          {need.referenceNo} · {t(`words.needKind.${need.kind}`)} · {span(need.windowFrom, need.windowTo)}
        </p>
        {capability && (
          <p>
            {t('searches.fits', { capability: text(capability.name) })}
            {!partner && ` (${text(capability.organisation.name)})`}
            {score !== null && ` · ${t('searches.score', { score: number(score, { maximumFractionDigits: 0 }) })}`}
          </p>
        )}
        <p className={classes.summary} lang={need.language.toLowerCase()}>
          {need.anonymisedSummary}
        </p>
        <p className={classes.aside}>
          {searchName} · {moment(raisedAt)}
        </p>
      </div>
      <div className={classes.act}>
        <StateBadge tone={readAt ? 'off' : 'active'} label={t(readAt ? 'searches.isRead' : 'searches.isNew')} />
        {!readAt && (
          <Button
            variant="default"
            size="xs"
            loading={markRead.loading}
            onClick={read}
            aria-label={t('searches.markReadOf', { title: need.title })}
          >
            {t('searches.markRead')}
          </Button>
        )}
      </div>
    </li>
  );
}
