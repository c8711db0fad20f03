import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAreas, useSubjectPath } from '../areas/useAreas';
import { followEvents, subjectsOf, type LiveEvent, type LiveStatus } from '../graphql/live';
import { markChanged } from '../graphql/recentChanges';
import { pick } from '../components/format';
import { useNotice } from '../components/useNotice';
import { eventText } from './eventText';
import { useMe } from './me';

/** One live notice at a time: rows on screen change anyway, and a notice only points to changes elsewhere. */
const noticeId = 'live';

/** Keeps the page current and shows discreet notices about other people's actions. */
export function useLive(from: number): LiveStatus {
  const [status, setStatus] = useState<LiveStatus>('connecting');
  const { t, i18n } = useTranslation();
  const showNotice = useNotice();
  const me = useMe();
  const router = useRouter();
  const areas = useAreas();
  const pathOf = useSubjectPath();

  function notice(event: LiveEvent): void {
    showNotice({
      id: noticeId,
      title: eventText(event, t),
      message: (
        <>
          {[pick(event.title, i18n.language), event.actorName].filter(Boolean).join(' · ')}{' '}
          <Anchor
            component="button"
            size="sm"
            onClick={() => {
              notifications.hide(noticeId);
              void router.navigate(pathOf(event.subjectKind, event.subjectId));
            }}
          >
            {t('live.show')}
          </Anchor>
        </>
      ),
      autoClose: 6000,
    });
  }

  const isQuiet = ({ name }: LiveEvent) => areas.some(({ quietEvents }) => quietEvents.includes(name));

  // The connection outlives renders, so it calls the function of the latest render.
  const onEvent = useRef<(event: LiveEvent, missed: boolean) => void>(undefined);
  useEffect(() => {
    onEvent.current = (event, missed) => {
      if (event.actorName === me.name) return;
      markChanged(subjectsOf(event).map(({ id }) => id));
      if (!missed && !isQuiet(event)) notice(event);
    };
  });

  const viewer = me.membership.id;
  useEffect(
    () =>
      followEvents({ from, viewer, onStatus: setStatus, onEvent: (event, missed) => onEvent.current?.(event, missed) }),
    [from, viewer],
  );

  return status;
}
