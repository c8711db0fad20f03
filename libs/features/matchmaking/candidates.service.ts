import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, dayOf, notFound, type Page, type PageRequest } from '#kernel';
import {
  evaluateGates,
  type GateOutcome,
  type Hits,
  partReason,
  partsOf,
  TEXT_PART_CODES,
  type TextMatch,
} from '#matching';
import { CLOCK } from '#platform/events';
import {
  almostFits,
  biasOf,
  type Candidate,
  type CandidateFilter,
  type DetailedJudgement,
  filterOf,
  isCandidate,
  judge,
  type Judgement,
  type Measures,
  type NeedInMatching,
  needInMatching,
  outcomesOf,
  pageOfRanked,
  readNeed,
} from './candidate.rules.js';
import { type Catalogue, CatalogueService } from './catalogue.service.js';
import type { CapabilityForMatching } from '#features/capabilities';
import type { NeedForMatching } from './need.entity.js';
import { maySeeCandidates } from './need.policy.js';
import { maySeeOpenNeeds } from './open-need.policy.js';
import { NeedsRepository } from './needs.repository.js';
import { shownWith } from './weights.rules.js';
import { WeightsService } from './weights.service.js';

/** A published need that a capability fits, explained for the host. */
export interface OpenNeed {
  need: NeedForMatching;
  candidate: Candidate;
}

/** A need and a capability that passes its gates. */
export interface FittingPair {
  need: NeedForMatching;
  judgement: Judgement;
}

type ListName = 'candidates' | 'almost';

/**
 * One need against the whole catalogue. Gates and texts are compared once; each list is ranked at its first request.
 */
interface Ranking extends Partial<Record<ListName, Judgement[]>> {
  fits: (wanted: (outcome: GateOutcome) => boolean) => Judgement[];
  hits: Hits;
}

const BELONGS: Record<ListName, (outcome: GateOutcome) => boolean> = { candidates: isCandidate, almost: almostFits };

/** Number of cached rankings, which serve the next page of a list and the two lists of one screen. */
const KEPT_RANKINGS = 16;

/** Number of needs whose text is kept as matching reads it. */
const KEPT_NEEDS = 5000;

/** Needs judged before other work may run. */
const JUDGED_AT_ONCE = 50;

/** Text matches worth fewer points than this are not shown. */
const LEAST_TOLD = 0.2;

/** Fields of a need that a host may read without having been asked about it. */
const PUBLIC_FIELDS: ReadonlySet<string> = new Set(['title', 'anonymisedSummary']);

const emptyPage = <T>(): Page<T> => ({ items: [], cursors: [], hasNextPage: false, totalCount: 0 });
const rankOf = ({ score, entry }: Judgement) => ({ score, id: entry.id });

/** Judges needs and capabilities against each other: gates first, then the score; explanations only for shown items. */
@Injectable()
export class CandidatesService {
  private readonly rankings = new Map<string, Ranking>();
  private readonly needsRead = new Map<string, ReturnType<typeof readNeed>>();

  constructor(
    private readonly catalogues: CatalogueService,
    private readonly needs: NeedsRepository,
    private readonly weights: WeightsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Capabilities that pass every hard gate, best first. Staff only; empty for others. */
  page(actor: Actor, needId: string, filter: CandidateFilter, request: PageRequest): Promise<Page<Candidate>> {
    return this.shown(actor, needId, request, 'candidates', filter);
  }

  /**
   * Capabilities that fail one hard gate which a single change would mend, best first. Staff only; empty for others.
   */
  almostFit(actor: Actor, needId: string, request: PageRequest): Promise<Page<Candidate>> {
    return this.shown(actor, needId, request, 'almost', {});
  }

  /**
   * One capability with all its gates and its score, whether it fits or not. Staff only; null for others.
   * @throws AppError NOT_FOUND for a capability that is not in the workspace.
   */
  async whyNot(actor: Actor, needId: string, capabilityId: string): Promise<Candidate | null> {
    const need = maySeeCandidates(actor) ? await this.needs.forMatching(actor.workspaceId, needId) : undefined;
    if (!need) return null;
    const candidate = await this.judgeOne(need, capabilityId);
    if (!candidate) throw notFound();
    return candidate;
  }

  /** One capability judged against the need; undefined when it is not in the need's workspace. */
  async judgeOne(row: NeedForMatching, capabilityId: string): Promise<Candidate | undefined> {
    const [measures, catalogue] = await this.ready(row.workspaceId);
    const need = this.prepared(row, catalogue, measures);
    const entry = catalogue.table.get(capabilityId);
    return (
      entry &&
      explain(
        need,
        judge(need, entry, catalogue.index.compareOne(need.text, capabilityId), measures),
        catalogue,
        measures,
      )
    );
  }

  /** Whether the capability currently passes every hard gate of the need. */
  async fits(workspaceId: string, needId: string, capabilityId: string): Promise<boolean> {
    const row = await this.needs.forMatching(workspaceId, needId);
    if (!row) return false;
    const [measures, catalogue] = await this.ready(workspaceId);
    const entry = catalogue.table.get(capabilityId);
    return entry !== undefined && isCandidate(this.prepared(row, catalogue, measures).gatesOf(entry.facts));
  }

  /** Every capability that passes every hard gate of the need, best first, without explanations. */
  async candidatesFor(workspaceId: string, needId: string): Promise<Judgement[]> {
    const row = await this.needs.forMatching(workspaceId, needId);
    if (!row) return [];
    const [measures, catalogue] = await this.ready(workspaceId);
    return this.ranking(this.prepared(row, catalogue, measures), catalogue, measures, 'candidates').list;
  }

  /** The candidates that a page showed when one of them was chosen, with their features. */
  async shownWith(workspaceId: string, needId: string, chosenId: string): Promise<DetailedJudgement[]> {
    const row = await this.needs.forMatching(workspaceId, needId);
    if (!row) return [];
    const [measures, catalogue] = await this.ready(workspaceId);
    const need = this.prepared(row, catalogue, measures);
    const { list, hits } = this.ranking(need, catalogue, measures, 'candidates');
    return shownWith(list, chosenId).map(({ entry }) => judge(need, entry, hits.get(entry.id), measures));
  }

  /**
   * The pairs of these needs and the chosen capabilities that pass every hard gate, without explanations. Yields to
   * other work between the needs.
   */
  async fitting(
    rows: readonly NeedForMatching[],
    chosen: (capability: CapabilityForMatching) => boolean,
  ): Promise<FittingPair[]> {
    const found: FittingPair[] = [];
    for (const row of rows) {
      const [measures, catalogue] = await this.ready(row.workspaceId);
      const need = this.prepared(row, catalogue, measures);
      for (const entry of catalogue.table.entries()) {
        if (chosen(entry.row) && isCandidate(need.gatesOf(entry.facts)))
          found.push({
            need: row,
            judgement: judge(need, entry, catalogue.index.compareOne(need.text, entry.id), measures),
          });
      }
      await setImmediate();
    }
    return found;
  }

  /** The published needs that have not expired. */
  publishedNeeds(workspaceId: string): Promise<NeedForMatching[]> {
    return this.needs.openForMatching(workspaceId, dayOf(this.clock.now()));
  }

  /**
   * Open needs that the capability fits, best first: for staff, and for people of its host. Empty for others. All are
   * judged, those of the page explained.
   */
  async openNeeds(
    actor: Actor,
    capability: { id: string; organisationId: string },
    request: PageRequest,
  ): Promise<Page<OpenNeed>> {
    if (!maySeeOpenNeeds(actor, capability)) return emptyPage();
    const rows = await this.publishedNeeds(actor.workspaceId);
    const [measures, catalogue] = await this.ready(actor.workspaceId);
    const fitting = await this.needsThatFit(rows, capability.id, catalogue, measures);
    const page = pageOfRanked(fitting, ({ need, judgement }) => ({ score: judgement.score, id: need.row.id }), request);
    return {
      ...page,
      items: page.items.map(({ need, judgement }) => ({
        need: need.row,
        candidate: explain(need, judgement, catalogue, measures, isPublic),
      })),
    };
  }

  /** The needs whose hard gates the capability passes, judged, best first. Yields to other work between slices. */
  private async needsThatFit(
    rows: readonly NeedForMatching[],
    capabilityId: string,
    catalogue: Catalogue,
    measures: Measures,
  ): Promise<{ need: NeedInMatching; judgement: DetailedJudgement }[]> {
    const found: { need: NeedInMatching; judgement: DetailedJudgement }[] = [];
    for (const [index, row] of rows.entries()) {
      if (index > 0 && index % JUDGED_AT_ONCE === 0) await setImmediate();
      const entry = catalogue.table.get(capabilityId);
      if (!entry) return [];
      const need = this.prepared(row, catalogue, measures);
      if (!isCandidate(need.gatesOf(entry.facts))) continue;
      const hit = catalogue.index.compareOne(need.text, capabilityId);
      found.push({ need, judgement: judge(need, entry, hit, measures) });
    }
    return found.sort((a, b) => b.judgement.score - a.judgement.score || (a.need.row.id < b.need.row.id ? -1 : 1));
  }

  /** The need as it is now. What matching reads in its texts is kept, because that takes longer than judging. */
  private prepared(row: NeedForMatching, { reader }: Catalogue, { today }: Measures): NeedInMatching {
    const key = `${row.id}/${row.version}`;
    let read = this.needsRead.get(key);
    if (!read) {
      if (this.needsRead.size >= KEPT_NEEDS) this.needsRead.clear();
      read = readNeed(row, reader);
      this.needsRead.set(key, read);
    }
    return needInMatching(row, reader, today, read);
  }

  private async shown(
    actor: Actor,
    needId: string,
    request: PageRequest,
    list: ListName,
    filter: CandidateFilter,
  ): Promise<Page<Candidate>> {
    const row = maySeeCandidates(actor) ? await this.needs.forMatching(actor.workspaceId, needId) : undefined;
    if (!row) return emptyPage();
    const [measures, catalogue] = await this.ready(row.workspaceId);
    const need = this.prepared(row, catalogue, measures);
    const { list: ranked, hits } = this.ranking(need, catalogue, measures, list);
    const page = pageOfRanked(ranked.filter(filterOf(filter)), rankOf, request);
    return {
      ...page,
      items: page.items.map(({ entry }) =>
        explain(need, judge(need, entry, hits.get(entry.id), measures), catalogue, measures),
      ),
    };
  }

  /** Loads the measures and then the catalogue, which must not be read after the next await. */
  private async ready(workspaceId: string): Promise<[Measures, Catalogue]> {
    const { weights, hostBias, versionNo } = await this.weights.current(workspaceId);
    const catalogue = await this.catalogues.current(workspaceId);
    return [{ weights, hostBias, versionNo, outcomes: catalogue.outcomes, today: dayOf(this.clock.now()) }, catalogue];
  }

  private ranking(
    need: NeedInMatching,
    catalogue: Catalogue,
    measures: Measures,
    name: ListName,
  ): { list: Judgement[]; hits: Hits } {
    const key = JSON.stringify([
      need.row.id,
      need.row.version,
      need.row.municipality,
      catalogue.generation,
      measures.versionNo,
      measures.today,
    ]);
    let ranking = this.rankings.get(key);
    if (ranking === undefined) {
      ranking = rankingOf(need, catalogue, measures);
      const [oldest] = this.rankings.keys();
      if (oldest !== undefined && this.rankings.size >= KEPT_RANKINGS) this.rankings.delete(oldest);
      this.rankings.set(key, ranking);
    }
    ranking[name] ??= ranking.fits(BELONGS[name]);
    return { list: ranking[name], hits: ranking.hits };
  }
}

function rankingOf(need: NeedInMatching, catalogue: Catalogue, measures: Measures): Ranking {
  const hits = catalogue.index.compare(need.text);
  const host =
    <T>(of: (host: { organisationId: string }, measures: Measures) => T) =>
    (organisationId: string): T =>
      of({ organisationId }, measures);
  return {
    fits: catalogue.table.fits(
      {
        need: need.facts,
        mentions: need.mentions,
        today: measures.today,
        weights: measures.weights,
        outcomesOf: host(outcomesOf),
        biasOf: host(biasOf),
      },
      hits,
    ),
    hits,
  };
}

const isPublic = ({ query }: TextMatch): boolean => query.every(({ field }) => PUBLIC_FIELDS.has(field));

/** Explains a judgement. `mayTell` hides text matches that the reader may not see. */
function explain(
  need: NeedInMatching,
  { entry, namesInCommon, features, score }: DetailedJudgement,
  catalogue: Catalogue,
  measures: Measures,
  mayTell: (match: TextMatch) => boolean = () => true,
): Candidate {
  const least = Object.fromEntries(TEXT_PART_CODES.map((code) => [code, LEAST_TOLD / measures.weights[code]]));
  const matches = catalogue.index.matches(need.text, entry.id, least).filter(mayTell);
  const evidence = {
    need: need.facts,
    capability: entry.facts,
    namesInCommon,
    outcomes: outcomesOf(entry.row, measures),
    today: measures.today,
  };
  return {
    capability: entry.row,
    gates: evaluateGates(need.facts, entry.facts, measures.today),
    parts: partsOf(features, measures.weights, biasOf(entry.row, measures)).map((part) => ({
      ...part,
      reason: partReason(part, matches, evidence),
    })),
    matches,
    score,
  };
}
