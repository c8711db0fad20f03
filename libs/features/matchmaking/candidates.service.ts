import { Inject, Injectable } from '@nestjs/common';
import { type Clock, dayOf } from '#kernel';
import { Bm25Index } from '#matching';
import { CLOCK, EventLog } from '#platform/events';
import { CapabilitiesRepository, type JudgedCapability } from './capabilities.repository.js';
import type { CapabilityEntity } from './capability.entity.js';
import { explainGates, type Gate, passesGates, scoreOf, scoreParts, type ScorePart } from './candidate.rules.js';
import type { NeedEntity } from './need.entity.js';

/** A capability as an answer to a need: why it may or may not do, and how well it fits. */
export interface Candidate {
  capability: CapabilityEntity;
  gates: Gate[];
  parts: ScorePart[];
  score: number;
}

export interface NeedForMatching extends NeedEntity {
  municipality: string | null;
}

const textOf = (capability: CapabilityEntity): (string | null)[] => [capability.nameSv, capability.nameEn, capability.summarySv, capability.summaryEn, capability.category, ...capability.methods, ...capability.equipment, ...capability.sampleTypes, capability.clinicalSpeciality];

/** Only the text a partner may see is searched with: the confidential part never reaches an index or an explanation. */
const queryOf = (need: NeedEntity): string => [need.title, need.anonymisedSummary, need.successCriteria, need.clinicalSpeciality].filter(Boolean).join('\n');

/** Gates, score and reasons for the capabilities of a workspace, over a text index that follows the event log. */
@Injectable()
export class CandidatesService {
  private readonly indexes = new Map<string, { index: Bm25Index; position: number }>();

  constructor(
    private readonly capabilities: CapabilitiesRepository,
    private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every capability judged against the need: those that pass all gates, best first, and those that fail one. */
  async judge(need: NeedForMatching): Promise<{ candidates: Candidate[]; whyNot: Candidate[] }> {
    const [judged, index] = await Promise.all([this.capabilities.judge(need.workspaceId, need.id, dayOf(this.clock.now())), this.indexOf(need.workspaceId)]);
    const hits = new Map(index.search(queryOf(need), { limit: Math.max(1, judged.length) }).map((hit) => [hit.id, hit]));
    const all = judged.map((capability) => this.explain(need, capability, hits.get(capability.id)));
    all.sort((a, b) => b.score - a.score || (a.capability.id < b.capability.id ? -1 : 1));
    return { candidates: all.filter(({ gates }) => passesGates(gates)), whyNot: all.filter(({ gates }) => !passesGates(gates)) };
  }

  private explain(need: NeedForMatching, capability: JudgedCapability, hit: { score: number; matchedTerms: { term: string }[] } | undefined): Candidate {
    const { verdicts, municipality, ...row } = capability;
    const parts = scoreParts({ score: hit?.score ?? 0, matchedTerms: hit?.matchedTerms.map(({ term }) => term) ?? [] }, need.municipality, { municipality, leadTimeDays: row.leadTimeDays });
    return { capability: row, gates: explainGates(verdicts, { need, capability: row }), parts, score: scoreOf(parts) };
  }

  private async indexOf(workspaceId: string): Promise<Bm25Index> {
    // Read first: what is committed while we load is then looked at again next time, never missed.
    const position = await this.log.position(workspaceId);
    const known = this.indexes.get(workspaceId);
    if (known?.position === position) return known.index;
    const changed = known ? await this.capabilities.changedAfter(workspaceId, known.position) : null;
    if (known && changed !== null) {
      for (const [id, capability] of await this.capabilities.byIds(workspaceId, changed)) known.index.upsert(id, textOf(capability));
      known.position = position;
      return known.index;
    }
    const index = new Bm25Index();
    for (const capability of await this.capabilities.all(workspaceId)) index.upsert(capability.id, textOf(capability));
    this.indexes.set(workspaceId, { index, position });
    return index;
  }
}
