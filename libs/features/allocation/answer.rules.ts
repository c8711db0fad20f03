import { type LocalisedText, localised } from '#kernel';
import type { Prepared } from './instance.rules.js';
import { type Groups, placeOf } from './ranking.rules.js';

/** Why a better choice on a list was not given. */
export const MISSED_REASONS = ['RANKED_BELOW', 'LOT', 'NOT_ACCEPTED', 'CHOSE_ANOTHER', 'WHOLE'] as const;
export type MissedReason = (typeof MISSED_REASONS)[number];

/** Slot by need, both as ids. */
export type Placements = ReadonlyMap<string, string>;

/** The result for one list: the ids given, and why better choices were not, in words that name no other party. */
export interface Answer {
  given: string[];
  reasons: LocalisedText[];
}

const ordinalSv = (place: number): string =>
  `${place}:${[1, 2].includes(place % 10) && ![11, 12].includes(place % 100) ? 'a' : 'e'}`;
const ENDINGS: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };
const ordinalEn = (place: number): string =>
  `${place}${[11, 12, 13].includes(place % 100) ? 'th' : (ENDINGS[place % 10] ?? 'th')}`;

type Words = (place: number, several: boolean) => LocalisedText;
const sentence =
  (sv: string, en: string): Words =>
  (place, several) =>
    localised(
      `${several ? `Ett av era ${ordinalSv(place)} val` : `Ert ${ordinalSv(place)} val`} ${sv}`,
      `${several ? `One of your ${ordinalEn(place)} choices` : `Your ${ordinalEn(place)} choice`} ${en}`,
    );

/** Reasons shown to a startup, about slots. */
const OF_SLOT: Record<Exclude<MissedReason, 'CHOSE_ANOTHER'>, Words> = {
  RANKED_BELOW: sentence(
    'gick till behov som värden rangordnade högre än ert.',
    'was given to needs that the host ranked above yours.',
  ),
  LOT: sentence(
    'gick till ett behov som värden rangordnade lika högt som ert; lotten avgjorde.',
    'was given to a need that the host ranked equal to yours; the lot decided.',
  ),
  NOT_ACCEPTED: sentence('kunde inte ta emot ert behov i den här omgången.', 'could not take your need in this round.'),
  WHOLE: sentence(
    'gick inte att ge er när allas önskemål och resursernas lägsta antal vägdes samman.',
    'could not be given to you when everybody’s wishes and the least numbers of the capabilities were weighed together.',
  ),
};

/** Reasons shown to a partner, about needs. */
const OF_NEED: Record<Exclude<MissedReason, 'RANKED_BELOW'>, Words> = {
  CHOSE_ANOTHER: sentence('fick en plats som det rangordnade högre än er.', 'got a place that it ranked above yours.'),
  LOT: sentence(
    'fick en annan plats som det rangordnade lika högt; lotten avgjorde.',
    'got another place that it ranked equal to yours; the lot decided.',
  ),
  NOT_ACCEPTED: sentence('hade inte er på sin lista.', 'did not have you on its list.'),
  WHOLE: sentence(
    'gick inte att ge er när allas önskemål och resursernas lägsta antal vägdes samman.',
    'could not be given to you when everybody’s wishes and the least numbers of the capabilities were weighed together.',
  ),
};

const once = (texts: LocalisedText[]): LocalisedText[] => [...new Map(texts.map((text) => [text.sv, text])).values()];

/** What a need was given, and for each better choice the one true reason why it was not. */
export function answerForNeed(
  needId: string,
  { needGroups, slotGroups }: Prepared,
  capacityOf: ReadonlyMap<string, number>,
  placements: Placements,
): Answer {
  const groups = needGroups.get(needId) ?? [];
  const slotId = placements.get(needId);
  const place = slotId === undefined ? undefined : placeOf(groups, slotId);
  const missed = groups
    .slice(0, place === undefined ? undefined : place - 1)
    .flatMap((group, index) => group.map((missedId) => OF_SLOT[whyNotSlot(missedId)](index + 1, group.length > 1)));
  return {
    given: slotId === undefined ? [] : [slotId],
    reasons: once([
      place === undefined
        ? nothingFor(groups)
        : localised(`Ni fick ert ${ordinalSv(place)} val.`, `You got your ${ordinalEn(place)} choice.`),
      ...missed,
    ]),
  };

  function whyNotSlot(missedId: string): keyof typeof OF_SLOT {
    const theirs = slotGroups.get(missedId) ?? [];
    const mine = placeOf(theirs, needId);
    if (mine === undefined) return 'NOT_ACCEPTED';
    const taken = [...placements].flatMap(([other, at]) =>
      at === missedId ? [placeOf(theirs, other) ?? Infinity] : [],
    );
    const worst = Math.max(...taken);
    if (taken.length < (capacityOf.get(missedId) ?? 0) || worst > mine) return 'WHOLE';
    return worst === mine ? 'LOT' : 'RANKED_BELOW';
  }
}

const nothingFor = (groups: Groups): LocalisedText =>
  groups.length === 0
    ? localised(
        'Ni fick ingen plats: ingen av omgångens resurser var möjlig för ert behov.',
        'You got no place: none of the capabilities in this round was possible for your need.',
      )
    : localised('Ni fick ingen plats i den här omgången.', 'You got no place in this round.');

/** What a slot was given, and why it was not given the needs that it ranked above the last one given. */
export function answerForSlot(
  slotId: string,
  { needGroups, slotGroups }: Prepared,
  capacity: number,
  placements: Placements,
): Answer {
  const groups = slotGroups.get(slotId) ?? [];
  const given = [...placements]
    .flatMap(([needId, at]) => (at === slotId ? [needId] : []))
    .sort((a, b) => (placeOf(groups, a) ?? 0) - (placeOf(groups, b) ?? 0));
  const last = given.length < capacity ? groups.length : Math.max(...given.map((id) => placeOf(groups, id) ?? 0));
  const missed = groups.slice(0, last).flatMap((group, index) =>
    group
      .filter((id) => !given.includes(id))
      .flatMap((id) => {
        const why = whyNotNeed(id);
        // A tie lost by the draw is not reported as a missed better choice.
        return why === 'WHOLE' && given.length === capacity && index + 1 === last
          ? []
          : [OF_NEED[why](index + 1, group.length > 1)];
      }),
  );
  return {
    given,
    reasons: once([
      localised(
        `${given.length} av ${capacity} platser är fyllda.`,
        `${given.length} of ${capacity} ${capacity === 1 ? 'place' : 'places'} filled.`,
      ),
      ...missed,
    ]),
  };

  function whyNotNeed(needId: string): keyof typeof OF_NEED {
    const theirs = needGroups.get(needId) ?? [];
    const mine = placeOf(theirs, slotId);
    if (mine === undefined) return 'NOT_ACCEPTED';
    const at = placements.get(needId);
    const got = at === undefined ? Infinity : (placeOf(theirs, at) ?? Infinity);
    if (got > mine) return 'WHOLE';
    return got === mine ? 'LOT' : 'CHOSE_ANOTHER';
  }
}
