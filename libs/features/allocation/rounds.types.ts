import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText, Role } from '#kernel';
import { connectionType, enumOf, LocalisedTextType, RoleType } from '#platform/graphql';
import { type Book, choicesOf, type NeedInRound, readList, type SlotInRound } from './book.rules.js';
import { needCode, slotCode } from './instance.rules.js';
import type { Outcome } from './outcome.rules.js';
import type { RankingChangeRow } from './rankings.repository.js';
import { placeOf, RANKING_ORIGINS, type RankingOrigin, type Side, SIDES } from './ranking.rules.js';
import type { AnswerEntity, RankingEntity } from './round.entity.js';
import { ROUND_ACTIONS } from './round.policy.js';
import { ROUND_MODES, ROUND_STATES, type RoundMode, type RoundState } from './round.rules.js';
import type { RoundRow } from './rounds.repository.js';

export const AllocationStateType = enumOf('AllocationRoundState', ROUND_STATES);
export const AllocationModeType = enumOf(
  'AllocationMode',
  ROUND_MODES,
  'STABLE: nobody has a reason to trade places. MAX_WELFARE: the best total, at a price told in blocking pairs.',
);
export const AllocationActionType = enumOf('AllocationRoundAction', ROUND_ACTIONS);
export const AllocationSideType = enumOf('AllocationSide', SIDES);
export const RankingOriginType = enumOf('AllocationRankingOrigin', RANKING_ORIGINS, 'Who a list comes from.');

@ObjectType('AllocationRound', {
  description:
    'Many needs for scarce slots at once: both sides rank, one allocation is computed, verified and published.',
})
export class RoundType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => LocalisedTextType) title: LocalisedText;
  @Field(() => AllocationStateType, { description: 'As the clock has it: CLOSED from `closesAt` on.' })
  state: RoundState;
  @Field(() => AllocationModeType) mode: RoundMode;
  @Field(() => String, { description: 'Decides every lot; fixed before anybody ranked.' }) seed: string;
  @Field(() => GraphQLISODateTime) closesAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true }) openedAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) closedAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true }) publishedAt: Date | null;
  /** The database row, for field resolvers. */
  row: RoundRow;
}

export const RoundConnection = connectionType('AllocationRound', () => RoundType);

export const toRoundType = (row: RoundRow, state: RoundState): RoundType => ({
  id: row.id,
  version: row.version,
  title: { sv: row.titleSv, en: row.titleEn },
  state,
  mode: row.mode,
  seed: row.seed,
  closesAt: row.closesAt,
  openedAt: row.openedAt,
  closedAt: row.closedAt,
  publishedAt: row.publishedAt,
  row,
});

@ObjectType('AllocationChoice', { description: 'A need or a slot as the viewer may know it.' })
export class ChoiceType {
  @Field(() => ID, { description: 'The id to rank it by.' }) id: string;
  @Field(() => String, { description: 'Its pseudonym in the instance and the certificate, e.g. N3 or S1.' })
  code: string;
  @Field(() => LocalisedTextType) title: LocalisedText;
  @Field(() => String, { nullable: true, description: "A need's anonymised summary." }) summary: string | null;
  @Field(() => String, { nullable: true, description: "A need's reference number." }) referenceNo: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Its place on the list it is shown in, counted from 1; equal ones share a place.',
  })
  place: number | null;
  @Field(() => Float, { nullable: true, description: 'How well the two fit by the matching scores. For staff.' })
  score: number | null;
}

@ObjectType('AllocationSlot', { description: 'A capability offered in a round.' })
export class SlotType {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => LocalisedTextType, { description: 'Names no host.' }) description: LocalisedText;
  @Field(() => Int) capacity: number;
  @Field(() => Int, {
    nullable: true,
    description: 'At least so many must be placed; without them the round has no outcome.',
  })
  minimum: number | null;
  capabilityId: string;
}

@ObjectType('AllocationRankingGroup', { description: 'Choices that are liked equally.' })
export class RankingGroupType {
  @Field(() => [ChoiceType]) choices: ChoiceType[];
}

@ObjectType('AllocationRankingChange')
export class RankingChangeType {
  @Field(() => GraphQLISODateTime) at: Date;
  @Field(() => RoleType) byRole: Role;
  @Field(() => String) byName: string;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType('AllocationRanking', { description: 'What one need or one slot prefers.' })
export class RankingType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => AllocationSideType, { description: 'NEED: a need orders slots. SLOT: a slot orders needs.' }) side: Side;
  @Field(() => ChoiceType, { description: 'The need or slot whose list it is.' }) about: ChoiceType;
  @Field(() => [RankingGroupType], { description: 'Best first.' }) groups: RankingGroupType[];
  @Field(() => [ChoiceType], { description: 'Possible, but not accepted.' }) notAccepted: ChoiceType[];
  @Field(() => RankingOriginType) origin: RankingOrigin;
  @Field(() => GraphQLISODateTime) changedAt: Date;
  /** The database row, for field resolvers. */
  row: RankingEntity;
}

@ObjectType('AllocationAnswer', { description: 'What the published result means for one need or one slot.' })
export class AnswerType {
  @Field(() => ID) id: string;
  @Field(() => AllocationSideType) side: Side;
  @Field(() => ChoiceType) about: ChoiceType;
  @Field(() => [ChoiceType]) given: ChoiceType[];
  @Field(() => [LocalisedTextType], { description: 'Why this and nothing better, in words that name nobody.' })
  reasons: LocalisedText[];
}

@ObjectType('AllocationPlacement')
export class PlacementType {
  @Field(() => ChoiceType, { description: 'Its place is the one on the list of the slot.' }) need: ChoiceType;
  @Field(() => ChoiceType, { description: 'Its place is the one on the list of the need.' }) slot: ChoiceType;
}

@ObjectType('AllocationCheck')
export class CheckType {
  @Field(() => String) code: string;
  @Field(() => Boolean) passed: boolean;
  @Field(() => Int, { description: 'How many cases speak against it.' }) count: number;
}

@ObjectType('AllocationPrice', {
  description: 'What the best total costs against the stable allocation of the same lists.',
})
export class PriceType {
  @Field(() => Int) blockingPairs: number;
  @Field(() => Int, { description: 'Needs placed here less needs placed by the stable allocation.' })
  placedMore: number;
  @Field(() => Int, { description: 'Needs that do better.' }) gain: number;
  @Field(() => Int, { description: 'Needs that do worse.' }) lose: number;
}

@ObjectType('AllocationOutcome', {
  description: 'Who gets what, checked by a verifier that did not make it. For staff.',
})
export class OutcomeType {
  @Field(() => AllocationModeType) mode: RoundMode;
  @Field(() => [PlacementType]) placements: PlacementType[];
  @Field(() => [ChoiceType]) unplaced: ChoiceType[];
  @Field(() => Int, { description: 'Pairs left out because only one side accepts the other.' }) oneSided: number;
  @Field(() => [CheckType]) checks: CheckType[];
  @Field(() => Boolean, { description: 'No need and slot would both rather have each other.' }) stable: boolean;
  @Field(() => Int, { description: 'Pairs that would both rather have each other: the price of the best total.' })
  blockingPairs: number;
  @Field(() => PriceType, { nullable: true, description: 'Null for the stable allocation.' }) price: PriceType | null;
  @Field(() => [Int], { description: 'How many needs got their 1st, 2nd, … choice among the pairs both sides accept.' })
  choices: number[];
  @Field(() => String, { description: 'SHA-256 of what it was computed from.' }) inputsSha256: string;
  @Field(() => String) resultSha256: string;
  @Field(() => String) seed: string;
}

export const toNeedChoice = (
  { id, number, title, language, anonymisedSummary, referenceNo }: NeedInRound,
  place: number | null = null,
  score: number | null = null,
): ChoiceType => ({
  id,
  code: needCode(number),
  title: language === 'SV' ? { sv: title, en: null } : { sv: null, en: title },
  summary: anonymisedSummary,
  referenceNo,
  place,
  score,
});

export const toSlotChoice = (
  { id, number, descriptionSv, descriptionEn }: SlotInRound,
  place: number | null = null,
  score: number | null = null,
): ChoiceType => ({
  id,
  code: slotCode(number),
  title: { sv: descriptionSv, en: descriptionEn },
  summary: null,
  referenceNo: null,
  place,
  score,
});

export const toSlotType = ({
  id,
  number,
  descriptionSv,
  descriptionEn,
  capacity,
  minimum,
  capabilityId,
}: SlotInRound): SlotType => ({
  id,
  code: slotCode(number),
  description: { sv: descriptionSv, en: descriptionEn },
  capacity,
  minimum,
  capabilityId,
});

/** Turns ids of needs or slots into choices. */
function choosing({
  needs,
  slots,
}: Pick<Book, 'needs' | 'slots'>): (id: string, place?: number | null, score?: number | null) => ChoiceType[] {
  const needOf = new Map(needs.map((need) => [need.id, need]));
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
  return (id, place, score) => {
    const [need, slot] = [needOf.get(id), slotOf.get(id)];
    return need ? [toNeedChoice(need, place, score)] : slot ? [toSlotChoice(slot, place, score)] : [];
  };
}

/**
 * @param scores whether to include scores; for staff only, because a score would reveal facts about the other party.
 */
export function toRankingTypes(rankings: readonly RankingEntity[], book: Book, scores: boolean): RankingType[] {
  const choose = choosing(book);
  return rankings.flatMap((row): RankingType[] => {
    const [about] = choose(row.needId ?? row.slotId ?? '');
    if (!about) return [];
    const { groups, notAccepted } = readList(row, book.pairs);
    const scoreOf = new Map(choicesOf(row, book.pairs).map(({ id, score }) => [id, score]));
    const choice = (id: string, place: number | null) => choose(id, place, scores ? (scoreOf.get(id) ?? null) : null);
    return [
      {
        id: row.id,
        version: row.version,
        side: row.side,
        about,
        groups: groups.map((group, index) => ({ choices: group.flatMap((id) => choice(id, index + 1)) })),
        notAccepted: notAccepted.flatMap((id) => choice(id, null)),
        origin: row.origin,
        changedAt: row.changedAt,
        row,
      },
    ];
  });
}

export function toAnswerTypes(answers: readonly AnswerEntity[], book: Book): AnswerType[] {
  const choose = choosing(book);
  const rankingOf = new Map(book.rankings.map((ranking) => [ranking.id, ranking]));
  return answers.flatMap(({ rankingId, side, given, reasons }): AnswerType[] => {
    const ranking = rankingOf.get(rankingId);
    const [about] = choose(ranking?.needId ?? ranking?.slotId ?? '');
    return ranking && about
      ? [
          {
            id: rankingId,
            side,
            about,
            given: given.flatMap((id) => choose(id, placeOf(ranking.groups, id) ?? null)),
            reasons,
          },
        ]
      : [];
  });
}

export function toOutcomeType(
  { mode, placements, unplaced, oneSided, certificate, price }: Outcome,
  book: Pick<Book, 'needs' | 'slots'>,
): OutcomeType {
  const choose = choosing(book);
  return {
    mode,
    placements: placements.flatMap(({ needId, slotId, needPlace, slotPlace }): PlacementType[] => {
      const [[need], [slot]] = [choose(needId, slotPlace), choose(slotId, needPlace)];
      return need && slot ? [{ need, slot }] : [];
    }),
    unplaced: unplaced.flatMap((id) => choose(id)),
    oneSided,
    checks: certificate.checks.map(({ code, passed, count }) => ({ code, passed, count })),
    stable: certificate.stable,
    blockingPairs: certificate.blockingPairs,
    price: price && {
      blockingPairs: price.blockingPairs,
      placedMore: price.placedMore,
      gain: price.gain.length,
      lose: price.lose.length,
    },
    choices: certificate.rankHistogram,
    inputsSha256: certificate.inputsSha256,
    resultSha256: certificate.resultSha256,
    seed: certificate.seed,
  };
}

export const toRankingChangeType = ({ at, byRole, byName, reason }: RankingChangeRow): RankingChangeType => ({
  at,
  byRole,
  byName,
  reason,
});
