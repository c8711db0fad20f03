import type { TFunction } from 'i18next';
import type { LiveEvent } from '../graphql/live';
import { sv } from '../locales/sv';

type KnownEvent = keyof typeof sv.live.event;

/** `match.interestAsked`, `match.interest_asked` and `match.interest-asked` are one event to a reader. */
function keyOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[._\s]+/g, '-')
    .toLowerCase();
}

/** What happened, in words; a name the page does not know yet still says what changed. */
export function eventText(event: Pick<LiveEvent, 'name' | 'subjectKind'>, t: TFunction): string {
  const key = keyOf(event.name);
  return key in sv.live.event ? t(`live.event.${key as KnownEvent}`) : t(`live.changed.${event.subjectKind}`);
}
