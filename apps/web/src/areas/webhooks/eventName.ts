import { useTranslation } from 'react-i18next';

/** The text of an event, as in live notices, or the event's name if the page has no text for it. */
export function useEventName(): (event: string) => string {
  const { i18n, t } = useTranslation();
  return (event) =>
    i18n.exists(`live.event.${event}`) ? t(`live.event.${event}` as 'live.event.need.published') : event;
}
