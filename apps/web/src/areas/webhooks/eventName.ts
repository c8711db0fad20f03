import { useTranslation } from 'react-i18next';

/** An event in words, as everybody hears it live; one the page does not know by its own name. */
export function useEventName(): (event: string) => string {
  const { i18n, t } = useTranslation();
  return (event) =>
    i18n.exists(`live.event.${event}`) ? t(`live.event.${event}` as 'live.event.need.published') : event;
}
