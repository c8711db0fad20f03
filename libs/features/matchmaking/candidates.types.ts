import './fit.policy.js';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LanguageType } from '#features/identity';
import type { LocalisedText } from '#kernel';
import type {
  ChangeSide,
  Counterfactual,
  FactValue,
  GateCode,
  GateHardness,
  GateResult,
  GateVerdict,
  NamedPartCode,
  Span,
  TextMatch,
  TextPartCode,
} from '#matching';
import { connectionType, DayScalar, LocalisedTextType } from '#platform/graphql';
import { CapabilityType, toCapabilityType } from '#features/capabilities';
import type { Candidate, CandidateFilter, ExplainedPart } from './candidate.rules.js';
import type { OpenNeed } from './candidates.service.js';
import {
  ChangeSideType,
  GateCodeType,
  GateHardnessType,
  GateVerdictType,
  ScorePartCodeType,
} from './matchmaking.types.js';
import { NeedKindType } from '#features/capabilities';
import type { NeedKind } from '#features/capabilities';

@ObjectType('GateChange', {
  description:
    'The smallest single change that makes a failed requirement met; the requirement has been asked again with it.',
})
export class GateChangeType {
  @Field(() => ChangeSideType) side: ChangeSide;
  @Field(() => String, { description: 'The fact that changes, by its name in the API.' }) field: string;
  @Field(() => String, { nullable: true }) from: string | null;
  @Field(() => String, { nullable: true }) to: string | null;
  @Field(() => LocalisedTextType) words: LocalisedText;
}

@ObjectType('Gate', { description: 'A requirement that comes before any score.' })
export class GateType {
  @Field(() => GateCodeType) code: GateCode;
  @Field(() => GateVerdictType) verdict: GateVerdict;
  @Field(() => GateHardnessType) hardness: GateHardness;
  @Field(() => LocalisedTextType) reason: LocalisedText;
  @Field(() => GateChangeType, { nullable: true }) change: GateChangeType | null;
}

const inWriting = (value: FactValue): string | null =>
  value === null ? null : typeof value === 'object' ? value.join(', ') : String(value);
const toGateChangeType = ({ side, field, from, to, words }: Counterfactual): GateChangeType => ({
  side,
  field,
  from: inWriting(from),
  to: inWriting(to),
  words,
});
export const toGateType = ({ change, ...gate }: GateResult): GateType => ({
  ...gate,
  change: change && toGateChangeType(change),
});

@ObjectType('ScorePart', { description: 'One named part of a score; the points add up to it.' })
export class ScorePartType implements ExplainedPart {
  @Field(() => ScorePartCodeType) code: NamedPartCode;
  @Field(() => Float, { description: '0 to 1.' }) feature: number;
  @Field(() => Float, { description: 'Points for a full feature.' }) weight: number;
  @Field(() => Float, { description: 'Weight × feature.' }) points: number;
  @Field(() => LocalisedTextType) reason: LocalisedText;
}

@ObjectType('TextSpan', { description: 'Characters from start up to, not including, end of a text, in UTF-16 units.' })
export class TextSpanType implements Span {
  @Field(() => String, { description: 'The text it stands in; a list is one text, joined by a comma and a blank.' })
  field: string;
  @Field(() => Int) start: number;
  @Field(() => Int) end: number;
  @Field(() => String, { description: 'As written there.' }) text: string;
}

@ObjectType('TextMatch', {
  description: 'One thing the texts of need and capability have in common, also across languages.',
})
export class TextMatchType implements TextMatch {
  @Field(() => ScorePartCodeType) part: TextPartCode;
  @Field(() => Float, { description: "Its share of the part's feature." }) share: number;
  @Field(() => [TextSpanType], { description: 'In the need.' }) query: Span[];
  @Field(() => [TextSpanType], { description: 'In the capability.' }) document: Span[];
}

@ObjectType('Candidate', { description: 'A capability judged against a need.' })
export class CandidateType {
  @Field(() => CapabilityType) capability: CapabilityType;
  @Field(() => Float, { description: 'The sum of the parts.' }) score: number;
  @Field(() => Boolean, { description: 'Whether it passes every hard gate.' }) fits: boolean;
  @Field(() => [ScorePartType]) parts: ScorePartType[];
  @Field(() => [TextMatchType]) matches: TextMatchType[];
  @Field(() => [GateType]) gates: GateType[];
  @Field(() => [LocalisedTextType], { description: 'What is not known, as questions to ask.' })
  questions: LocalisedText[];
  @Field(() => [LocalisedTextType], { description: 'Wishes that are not met.' }) warnings: LocalisedText[];
  needId: string;
}

export const CandidateConnection = connectionType('Candidate', () => CandidateType);

const questionsOf = (gates: readonly GateResult[]): LocalisedText[] =>
  gates.filter(({ verdict }) => verdict === 'UNKNOWN').map(({ reason }) => reason);
const warningsOf = (gates: readonly GateResult[]): LocalisedText[] =>
  gates.filter(({ verdict, hardness }) => verdict === 'FAILS' && hardness === 'SOFT').map(({ reason }) => reason);

export const toCandidateType =
  (needId: string) =>
  ({ capability, score, parts, matches, gates }: Candidate): CandidateType => ({
    capability: toCapabilityType(capability),
    score,
    fits: gates.every(({ verdict, hardness }) => verdict !== 'FAILS' || hardness === 'SOFT'),
    parts,
    matches,
    gates: gates.map(toGateType),
    questions: questionsOf(gates),
    warnings: warningsOf(gates),
    needId,
  });

@InputType({ description: 'All that is given must hold.' })
export class CandidateFilterInput implements CandidateFilter {
  @Field(() => String, { nullable: true, description: 'Words that names, summary, methods or equipment hold.' })
  search?: string | null;
  @Field(() => String, { nullable: true }) site?: string | null;
  @Field(() => [NeedKindType], { nullable: true }) kinds?: NeedKind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those with something to ask.' }) openQuestionsOnly?:
    boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those with nothing to ask.' }) withoutQuestions?:
    boolean | null;
  @Field(() => Float, { nullable: true }) minScore?: number | null;
}

@ObjectType('OpenNeed', {
  description:
    'A published need that a capability fits, as its host may see it before it is asked: never the company, never confidential text.',
})
export class OpenNeedType {
  @Field(() => ID) id: string;
  @Field(() => String) referenceNo: string;
  @Field(() => String) title: string;
  @Field(() => String) anonymisedSummary: string;
  @Field(() => LanguageType) language: 'SV' | 'EN';
  @Field(() => NeedKindType) kind: NeedKind;
  @Field(() => DayScalar) windowFrom: string;
  @Field(() => DayScalar) windowTo: string;
  @Field(() => Int) trlNow: number;
  @Field(() => Int) trlTarget: number;
  @Field(() => Float) score: number;
  @Field(() => [ScorePartType]) parts: ScorePartType[];
  @Field(() => [TextMatchType]) matches: TextMatchType[];
  @Field(() => [GateType], { description: 'Without the one about excluded parties: nobody is told of it.' })
  gates: GateType[];
  @Field(() => [LocalisedTextType]) questions: LocalisedText[];
}

export const OpenNeedConnection = connectionType('OpenNeed', () => OpenNeedType);

export const toOpenNeedType = ({ need, candidate: { score, parts, matches, gates } }: OpenNeed): OpenNeedType => ({
  id: need.id,
  referenceNo: need.referenceNo,
  title: need.title,
  anonymisedSummary: need.anonymisedSummary,
  language: need.language,
  kind: need.kind,
  windowFrom: need.windowFrom,
  windowTo: need.windowTo,
  trlNow: need.trlNow,
  trlTarget: need.trlTarget,
  score,
  parts,
  matches,
  gates: gates.filter(({ code }) => code !== 'NOT_EXCLUDED').map(toGateType),
  questions: questionsOf(gates),
});
