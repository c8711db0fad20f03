import i18next, { type TFunction } from 'i18next';
import type { LiveEvent } from '../graphql/live';
import type { sv } from '../locales/sv';

type Told = Pick<LiveEvent, 'name' | 'subjectKind'>;
type EventWords = typeof sv.live.event;
type EventKey = {
  [Subject in keyof EventWords]: `live.event.${Subject}.${keyof EventWords[Subject] & string}`;
}[keyof EventWords];

/** What happened, in words; a name the page does not know yet still says what changed. */
export function eventText({ name, subjectKind }: Told, t: TFunction): string {
  const key = `live.event.${name}`;
  return i18next.exists(key) ? t(key as EventKey) : t(`live.changed.${subjectKind}`);
}

/** Steps on the way that the state on screen tells well enough, and what people do with their own accounts: not announced. */
const passing: ReadonlySet<string> = new Set([
  'report.queued',
  'report.rendered',
  'person.sessions-ended',
  'person.api-token-created',
  'person.api-token-revoked',
]);

export const isPassing = ({ name }: Told): boolean => passing.has(name);
