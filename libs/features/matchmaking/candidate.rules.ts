import { type Day, invalidField, type LocalisedText, MAX_PAGE_SIZE, type Page, type PageRequest } from '#kernel';
import {
  type CapabilityFacts,
  factFeatures,
  type Features,
  type Fit,
  gateOutcomes,
  type GateOutcome,
  type GateResult,
  mentioned,
  type Mentions,
  type Named,
  type NameReader,
  type NeedFacts,
  type Outcomes,
  type Part,
  scoreOfFeatures,
  type TextDocument,
  type TextHit,
  type TextItem,
  type TextMatch,
  type Weights,
} from '#matching';
import type { CapabilityEntity, CapabilityForMatching } from '#features/capabilities';
import type { NeedForMatching } from './need.entity.js';
import type { NeedKind } from '#features/capabilities';

/** A capability prepared for matching against many needs. */
export interface CatalogueEntry {
  id: string;
  row: CapabilityForMatching;
  facts: CapabilityFacts;
  names: Named[];
  /** The lower-case text that filters search. */
  haystack: string;
}

/** An empty list counts as unknown, because it means that nobody has filled it in. */
const said = (list: readonly string[]): readonly string[] | null => (list.length === 0 ? null : list);

export const entryOf = (row: CapabilityForMatching, reader: NameReader): CatalogueEntry => ({
  id: row.id,
  row,
  facts: {
    ...row,
    certifications: said(row.certifications),
    sampleTypes: said(row.sampleTypes),
    priceGroups: said(row.priceGroups),
  },
  names: reader.namesOf(row),
  haystack: [
    row.nameSv,
    row.nameEn,
    row.summarySv,
    row.summaryEn,
    row.unit,
    row.category,
    ...row.methods,
    ...row.equipment,
  ]
    .filter(Boolean)
    .join('\n')
    .toLowerCase(),
});

const field = (
  name: string,
  text: string | null,
  more: Pick<TextItem['fields'][number], 'language' | 'title'> = {},
): TextItem['fields'] => (text ? [{ name, text, ...more }] : []);

/** The text by which a capability is found. Each list is one field, joined by commas. */
export const documentOf = (row: CapabilityEntity): TextDocument => ({
  id: row.id,
  items: [
    {
      fields: [
        ...field('nameSv', row.nameSv, { language: 'sv', title: true }),
        ...field('nameEn', row.nameEn, { language: 'en', title: true }),
        ...field('summarySv', row.summarySv, { language: 'sv' }),
        ...field('summaryEn', row.summaryEn, { language: 'en' }),
        ...field('category', row.category),
        ...field('methods', row.methods.join(', ')),
        ...field('equipment', row.equipment.join(', ')),
        ...field('sampleTypes', row.sampleTypes.join(', ')),
        ...field('clinicalSpeciality', row.clinicalSpeciality),
      ],
    },
  ],
});

/** A need prepared for comparison as of a certain day. */
export interface NeedInMatching {
  row: NeedForMatching;
  facts: NeedFacts;
  text: TextItem;
  mentions: Mentions;
  gatesOf: (capability: CapabilityFacts) => GateOutcome;
}

/**
 * Prepares a need. Only the text that a partner may see is compared; the confidential text never reaches an index or an
 * explanation.
 */
export const needInMatching = (
  row: NeedForMatching,
  reader: NameReader,
  today: Day,
  read = readNeed(row, reader),
): NeedInMatching => ({ row, facts: row, ...read, gatesOf: gateOutcomes(row, today) });

/** What matching reads in the texts of a need. It depends on nothing but the version of the need. */
export function readNeed(row: NeedForMatching, reader: NameReader): Pick<NeedInMatching, 'text' | 'mentions'> {
  const language = row.language === 'SV' ? 'sv' : 'en';
  const text: TextItem = {
    fields: [
      ...field('title', row.title, { language, title: true }),
      ...field('anonymisedSummary', row.anonymisedSummary, { language }),
      ...field('successCriteria', row.successCriteria, { language }),
      ...field('clinicalSpeciality', row.clinicalSpeciality),
    ],
  };
  return { text, mentions: reader.mentionsIn(text) };
}

/** Everything besides need and capability that a judgement depends on. */
export interface Measures {
  outcomes: ReadonlyMap<string, Outcomes>;
  weights: Weights;
  /** Points by organisation id. */
  hostBias: ReadonlyMap<string, number>;
  /** Version of the weights in use. */
  versionNo: number;
  today: Day;
}

/** A need judged against a capability: the failed gates and the score. */
export type Judgement = Fit<CatalogueEntry>;

/** A judgement with the features and weights behind its score. */
export interface DetailedJudgement extends Judgement {
  namesInCommon: string[];
  features: Features;
}

export interface ExplainedPart extends Part {
  reason: LocalisedText;
}

/** A judgement explained: which gates pass and fail, and what the score consists of. */
export interface Candidate {
  capability: CapabilityEntity;
  gates: GateResult[];
  parts: ExplainedPart[];
  matches: TextMatch[];
  score: number;
}

const NOTHING_IN_COMMON: TextHit['features'] = { WORDS: 0, PHRASES: 0, SPELLING: 0, CONCEPTS: 0, MEANING: 0 };
const NO_OUTCOMES: Outcomes = { good: 0, all: 0 };

export const outcomesOf = ({ organisationId }: { organisationId: string }, { outcomes }: Measures): Outcomes =>
  outcomes.get(organisationId) ?? NO_OUTCOMES;

export const biasOf = ({ organisationId }: { organisationId: string }, { hostBias }: Measures): number =>
  hostBias.get(organisationId) ?? 0;

/** Judges one capability. The score is identical to that of `FitTable`, to the last bit. */
export function judge(
  need: NeedInMatching,
  entry: CatalogueEntry,
  hit: TextHit | undefined,
  measures: Measures,
): DetailedJudgement {
  const namesInCommon = mentioned(need.mentions, entry.names);
  const evidence = {
    need: need.facts,
    capability: entry.facts,
    namesInCommon,
    outcomes: outcomesOf(entry.row, measures),
    today: measures.today,
  };
  const features = { ...(hit?.features ?? NOTHING_IN_COMMON), ...factFeatures(evidence) };
  return {
    entry,
    outcome: need.gatesOf(entry.facts),
    namesInCommon,
    features,
    score: scoreOfFeatures(features, measures.weights, biasOf(entry.row, measures)),
  };
}

export const isCandidate = ({ failed }: GateOutcome): boolean => failed.length === 0;
/** Exactly one gate fails, and it can be mended; an exclusion cannot. */
export const almostFits = ({ failed }: GateOutcome): boolean => failed.length === 1 && failed[0] !== 'NOT_EXCLUDED';

/** The filters by which staff narrow a list of candidates. */
export interface CandidateFilter {
  search?: string | null;
  site?: string | null;
  kinds?: NeedKind[] | null;
  /** Only capabilities with unknown facts that a gate needs. */
  openQuestionsOnly?: boolean | null;
  /** Only capabilities with every fact that the need's gates need. */
  withoutQuestions?: boolean | null;
  minScore?: number | null;
}

export function filterOf({
  search,
  site,
  kinds,
  openQuestionsOnly,
  withoutQuestions,
  minScore,
}: CandidateFilter): (judgement: Judgement) => boolean {
  const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const place = site?.trim().toLowerCase();
  return ({ entry: { row, haystack }, outcome, score }) =>
    words.every((word) => haystack.includes(word)) &&
    (!place || row.site.toLowerCase().includes(place)) &&
    (!kinds?.length || kinds.includes(row.kind)) &&
    (!openQuestionsOnly || outcome.unknown.length > 0) &&
    (!withoutQuestions || outcome.unknown.length === 0) &&
    score >= (minScore ?? 0);
}

/** Position in a ranked list: by score, then by id among equal scores. */
export interface Rank {
  score: number;
  id: string;
}

const cursorOf = ({ score, id }: Rank): string => Buffer.from(JSON.stringify([score, id])).toString('base64url');

function rankAt(cursor: string): Rank {
  try {
    const [score, id, ...more] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (typeof score === 'number' && typeof id === 'string' && more.length === 0) return { score, id };
  } catch {
    // Falls through to the common error for unusable cursors.
  }
  throw invalidField('after', 'Markören hör inte till den här listan.', 'This cursor does not belong to this list.');
}

/**
 * One page of a ranked list, best first. The cursor contains a rank (score and id), not an index, so that changes
 * between two pages neither repeat nor skip unchanged items.
 * @throws AppError INVALID for `first` outside 1–100 or a cursor that is not of a ranked list.
 */
export function pageOfRanked<T>(
  ranked: readonly T[],
  rankOf: (item: T) => Rank,
  { first, after }: PageRequest,
): Page<T> {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE_SIZE)
    throw invalidField(
      'first',
      `Ange ett antal mellan 1 och ${MAX_PAGE_SIZE}.`,
      `Give a number from 1 to ${MAX_PAGE_SIZE}.`,
    );
  const behind = after ? rankAt(after) : null;
  const found =
    behind === null
      ? 0
      : ranked.findIndex(
          (item) =>
            rankOf(item).score < behind.score || (rankOf(item).score === behind.score && rankOf(item).id > behind.id),
        );
  const start = found < 0 ? ranked.length : found;
  const items = ranked.slice(start, start + first);
  return {
    items,
    cursors: items.map((item) => cursorOf(rankOf(item))),
    hasNextPage: start + first < ranked.length,
    totalCount: ranked.length,
  };
}
