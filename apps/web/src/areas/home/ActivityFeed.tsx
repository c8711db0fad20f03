import { useApolloClient } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityQuery } from '../../graphql/generated/graphql';
import { onLiveEvent } from '../../graphql/live';
import { useLiveQuery } from '../../graphql/useLiveQuery';
import { useFormat } from '../../components/format';
import { Loaded } from '../../components/Loaded';
import { eventText } from '../../shell/eventText';
import { useMe } from '../../shell/me';
import { useSubjectPath } from '../useAreas';
import classes from './home.module.css';
import { ActivityDocument } from './home.graphql';

type Event = ActivityQuery['activity']['edges'][number]['node'];

const shown = 40;

/**
 * The last position this person saw here. It divides the feed into new and earlier events, and is updated when the
 * person leaves the page.
 */
function useLastSeen(newest: number | undefined): number {
  const key = `klustermotor.seen.${useMe().membership.id}`;
  const [seenBefore] = useState(() => Number(localStorage.getItem(key) ?? 0));
  useEffect(() => {
    if (newest === undefined) return;
    const remember = () => localStorage.setItem(key, String(newest));
    window.addEventListener('pagehide', remember);
    return () => {
      window.removeEventListener('pagehide', remember);
      remember();
    };
  }, [key, newest]);
  return seenBefore;
}

/** Puts each event that arrives on top of the feed, as the server would. */
function useArrivingEvents(): void {
  const { cache } = useApolloClient();
  useEffect(
    () =>
      onLiveEvent((event) =>
        cache.updateQuery({ query: ActivityDocument, variables: { first: shown } }, (feed) => {
          if (!feed || feed.activity.edges.some(({ node }) => node.id === event.id)) return feed;
          const edge = { __typename: 'LiveEventEdge' as const, cursor: String(event.position), node: event };
          const edges = [edge, ...feed.activity.edges].sort((a, b) => b.node.position - a.node.position);
          return { ...feed, activity: { ...feed.activity, edges: edges.slice(0, shown) } };
        }),
      ),
    [cache],
  );
}

export function ActivityFeed() {
  const { t } = useTranslation();
  // Followed by nothing: the events themselves arrive, with all that the feed shows.
  const query = useLiveQuery(ActivityDocument, { variables: { first: shown }, follows: [] });
  useArrivingEvents();
  const events = query.data?.activity.edges.map(({ node }) => node) ?? [];
  const lastSeen = useLastSeen(events[0]?.position);
  const unseen = events.filter(({ position }) => position > lastSeen);
  const earlier = events.filter(({ position }) => position <= lastSeen);

  return (
    <section aria-labelledby="activity" className={classes.activity}>
      <Title order={2} id="activity" className={classes.heading}>
        {t('home.since')}
      </Title>
      <Loaded query={query}>
        {() => (
          <>
            {unseen.length > 0 ? <Feed events={unseen} fresh /> : <p className={classes.quiet}>{t('home.noNews')}</p>}
            {earlier.length > 0 && (
              <>
                <h3 className={classes.groupTitle}>{t('home.earlier')}</h3>
                <Feed events={earlier} />
              </>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

/**
 * Consecutive actions of one person on one object are shown as one line: the last step, and the number of earlier ones.
 */
function inRuns(events: readonly Event[]): { latest: Event; before: number }[] {
  const runs: { latest: Event; before: number }[] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run && run.latest.subjectId === event.subjectId && run.latest.actorName === event.actorName) run.before += 1;
    else runs.push({ latest: event, before: 0 });
  }
  return runs;
}

function Feed({ events, fresh = false }: { events: readonly Event[]; fresh?: boolean }) {
  const { t } = useTranslation();
  const { text, moment } = useFormat();
  const pathOf = useSubjectPath();
  return (
    <ol className={classes.feed} aria-live={fresh ? 'polite' : undefined}>
      {inRuns(events).map(({ latest: event, before }) => (
        <li key={event.id}>
          <Link
            className={classes.event}
            data-fresh={fresh || undefined}
            {...pathOf(event.subjectKind, event.subjectId)}
          >
            <span className={classes.eventText}>
              {eventText(event, t)}
              {before > 0 && <small> {t('home.before', { count: before })}</small>}
            </span>
            <time dateTime={event.occurredAt}>{moment(event.occurredAt)}</time>
            <span className={classes.eventMeta}>
              {[text(event.title), event.actorName].filter(Boolean).join(' · ')}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
