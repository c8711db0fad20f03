import { Injectable } from '@nestjs/common';
import { CandidatesService, CatalogueService, type Judgement, type NeedForMatching } from '#features/matchmaking';
import { type SearchTerms, wantsCapability, wantsNeed, watchesEveryNeed } from './saved-search.rules.js';

/** A need, with or without a capability, that fits a search. Searches that compare with no capability have null. */
export interface SearchFit {
  searchId: string;
  needId: string;
  capabilityId: string | null;
  score: number | null;
}

/** Limits judging to what has changed; with neither field, everything is judged. */
export interface Among {
  needId?: string;
  capabilityId?: string;
}

type Search = SearchTerms & { id: string };

const fitOf = ({ id }: Search, need: NeedForMatching, judgement: Judgement): SearchFit => ({
  searchId: id,
  needId: need.id,
  capabilityId: judgement.entry.row.id,
  score: judgement.score,
});

/** Finds what currently fits saved searches, with the same engine that judges candidates. */
@Injectable()
export class SearchFitsService {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly catalogues: CatalogueService,
  ) {}

  /** What fits these searches, among what has changed. Not to be called inside a unit of work. */
  async of(workspaceId: string, searches: readonly Search[], among: Among): Promise<SearchFit[]> {
    if (searches.length === 0) return [];
    const open = await this.candidates.publishedNeeds(workspaceId);
    const needs = among.needId ? open.filter(({ id }) => id === among.needId) : open;
    const everyNeed = searches.filter(watchesEveryNeed);
    const forCandidates = searches.filter(({ watches }) => watches === 'CANDIDATES');
    const ofPartners = searches.filter(({ watches, role }) => watches === 'OPEN_NEEDS' && role === 'PARTNER');
    return [
      ...(among.needId ? this.newNeeds(everyNeed, needs) : []),
      ...(await this.newCandidates(forCandidates, needs, among)),
      ...(await this.needsOfPartners(ofPartners, needs, among)),
    ];
  }

  /** As `of`, with final scores: waits until the catalogue's statistics are up to date. For background work. */
  async settled(workspaceId: string, searches: readonly Search[], among: Among): Promise<SearchFit[]> {
    if (searches.length > 0) await this.catalogues.settled(workspaceId);
    return this.of(workspaceId, searches, among);
  }

  /** Those of these needs whose gates the capability no longer passes. */
  async ended(workspaceId: string, capabilityId: string, needIds: readonly string[]): Promise<string[]> {
    const ended: string[] = [];
    for (const needId of needIds)
      if (!(await this.candidates.fits(workspaceId, needId, capabilityId))) ended.push(needId);
    return ended;
  }

  /** Staff's searches report a need when it is published, which happens once per need. */
  private newNeeds(searches: readonly Search[], needs: readonly NeedForMatching[]): SearchFit[] {
    return needs.flatMap((need) =>
      searches
        .filter((search) => wantsNeed(search, need))
        .map(({ id }) => ({ searchId: id, needId: need.id, capabilityId: null, score: null })),
    );
  }

  private async newCandidates(
    searches: readonly Search[],
    needs: readonly NeedForMatching[],
    { capabilityId }: Among,
  ): Promise<SearchFit[]> {
    const found: SearchFit[] = [];
    for (const need of needs) {
      const asking = searches.filter((search) => wantsNeed(search, need));
      if (asking.length === 0) continue;
      const judgements = capabilityId
        ? (await this.candidates.fitting([need], ({ id }) => id === capabilityId)).map(({ judgement }) => judgement)
        : await this.candidates.candidatesFor(need.workspaceId, need.id);
      found.push(
        ...asking.flatMap((search) =>
          judgements
            .filter((judgement) => wantsCapability(search, judgement))
            .map((judgement) => fitOf(search, need, judgement)),
        ),
      );
    }
    return found;
  }

  private async needsOfPartners(
    searches: readonly Search[],
    needs: readonly NeedForMatching[],
    { capabilityId }: Among,
  ): Promise<SearchFit[]> {
    const hosts = new Set(searches.map(({ organisationId }) => organisationId));
    const wanted = needs.filter((need) => searches.some((search) => wantsNeed(search, need)));
    const pairs = await this.candidates.fitting(
      wanted,
      ({ id, organisationId }) => hosts.has(organisationId) && (!capabilityId || id === capabilityId),
    );
    return pairs.flatMap(({ need, judgement }) =>
      searches
        .filter((search) => wantsNeed(search, need) && wantsCapability(search, judgement))
        .map((search) => fitOf(search, need, judgement)),
    );
  }
}
