import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followEvents, subjectsOf, type LiveEvent, type LiveStatus } from '../graphql/live';
import { markChanged } from '../graphql/recentChanges';
import { pick } from '../parts/format';
import { useNotice } from '../parts/useNotice';
import { eventText } from './eventText';
import { useMe } from './me';
import { pathOf } from './subjects';

/** At most this many notices at a time: the rows on screen change anyway, a notice only points to them. */
const noticeLimit = 3;

/** Keeps the page live and says, quietly, what others did. */
export function useLive(from: number): LiveStatus {
  const [status, setStatus] = useState<LiveStatus>('connecting');
  const { t, i18n } = useTranslation();
  const showNotice = useNotice();
  const me = useMe();
  const router = useRouter();
  const shown = useRef<string[]>([]);

  function notice(event: LiveEvent): void {
    const title = pick(event.title, i18n.language);
    const by = event.actorName ?? t('live.somebody');
    while (shown.current.length >= noticeLimit) notifications.hide(shown.current.shift() ?? '');
    shown.current.push(
      showNotice({
        title: eventText(event, t),
        message: (
          <>
            {[title, by].filter(Boolean).join(' · ')}
            <Button
              variant="subtle"
              size="compact-xs"
              ml={8}
              onClick={() => void router.navigate(pathOf(event.subjectKind, event.subjectId))}
            >
              {t('live.show')}
            </Button>
          </>
        ),
        autoClose: 6000,
        onClose: ({ id }) => {
          shown.current = shown.current.filter((each) => each !== id);
        },
      }),
    );
  }

  // The connection outlives renders; it calls whatever the latest render knows.
  const onEvent = useRef<(event: LiveEvent, missed: boolean) => void>(undefined);
  useEffect(() => {
    onEvent.current = (event, missed) => {
      if (event.actorName === me.name) return;
      markChanged(subjectsOf(event).map(({ id }) => id));
      if (!missed) notice(event);
    };
  });

  const viewer = me.membership.id;
  useEffect(
    () => followEvents({ from, onStatus: setStatus, onEvent: (event, missed) => onEvent.current?.(event, missed) }),
    [from, viewer],
  );

  return status;
}
