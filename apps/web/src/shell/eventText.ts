import i18next, { type ParseKeys, type TFunction } from 'i18next';
import type { LiveEvent } from '../graphql/live';

type Told = Pick<LiveEvent, 'name' | 'subjectKind'>;
type EventKey = Extract<ParseKeys, `live.event.${string}`>;

/** The text of an event; for an event without an own text, it still says what changed. */
export function eventText({ name, subjectKind }: Told, t: TFunction): string {
  const key = `live.event.${name}`;
  return i18next.exists(key) ? t(key as EventKey) : t(`live.changed.${subjectKind}`);
}
