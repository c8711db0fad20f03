import { SEARCH_LIMITS } from '#contracts/fields/searches';
import { Checks, defineError, type Role } from '#kernel';
import { filterOf, type Judgement } from '#features/matchmaking';
import type { NeedForMatching } from '#features/matchmaking';
import type { NeedKind } from '#features/capabilities';

export const SEARCH_SUBJECTS = ['OPEN_NEEDS', 'CANDIDATES'] as const;
export type SearchSubject = (typeof SEARCH_SUBJECTS)[number];

/** Roles with saved searches: staff search for both sides, a partner for needs. */
export type SearcherRole = Extract<Role, 'STAFF' | 'ADMIN' | 'PARTNER'>;

/** Maximum number of searches of one person in one role. */
export const MOST_SEARCHES = 50;

/** The filters of a search. An empty list and null do not filter. */
export interface SearchFilter {
  search: string | null;
  site: string | null;
  kinds: NeedKind[];
  minScore: number | null;
}

export interface SearchDraft extends SearchFilter {
  name: string;
  watches: SearchSubject;
  needId: string | null;
  capabilityIds: string[];
  active: boolean;
  mail: boolean;
}

/** The parts of a search that decide what fits it. */
export type SearchTerms = SearchFilter &
  Pick<SearchDraft, 'watches' | 'needId' | 'capabilityIds'> & { organisationId: string; role: SearcherRole };

/**
 * Whether a search reports every new need of its kind and words. Staff's searches for open needs compare needs with no
 * capability, so they have no score.
 */
export const watchesEveryNeed = ({ watches, role }: Pick<SearchTerms, 'watches' | 'role'>): boolean =>
  watches === 'OPEN_NEEDS' && role !== 'PARTNER';

/** @throws AppError INVALID naming every field that is wrong. */
export function checkSearch(draft: SearchDraft, role: SearcherRole): void {
  const forCandidates = draft.watches === 'CANDIDATES';
  const partner = role === 'PARTNER';
  new Checks()
    .text('name', draft.name, SEARCH_LIMITS.name)
    .text('search', draft.search, SEARCH_LIMITS.search)
    .text('site', draft.site, SEARCH_LIMITS.site)
    .between('minScore', draft.minScore, SEARCH_LIMITS.minScore.least, SEARCH_LIMITS.minScore.most)
    .require(
      !forCandidates || !partner,
      'watches',
      'Bara klusterkontoret bevakar kandidater.',
      'Only the cluster office watches candidates.',
    )
    .require(
      forCandidates === (draft.needId !== null),
      'needId',
      'Ange ett behov för kandidater, och bara då.',
      'Name a need for candidates, and only then.',
    )
    .require(
      partner || draft.capabilityIds.length === 0,
      'capabilityIds',
      'Bara en partner väljer bland sina resurser.',
      'Only a partner chooses among its capabilities.',
    )
    .require(
      draft.capabilityIds.length <= SEARCH_LIMITS.capabilityIds.most,
      'capabilityIds',
      `Välj högst ${SEARCH_LIMITS.capabilityIds.most}.`,
      `Choose at most ${SEARCH_LIMITS.capabilityIds.most}.`,
    )
    .require(forCandidates || draft.site === null, 'site', 'Ett behov har ingen plats.', 'A need has no site.')
    .require(
      draft.minScore === null || !watchesEveryNeed({ watches: draft.watches, role }),
      'minScore',
      'Utan resurs att jämföra med finns ingen poäng.',
      'Without a capability to compare with there is no score.',
    )
    .done();
}

export const tooManySearches = defineError('TOO_MANY_SEARCHES', 'CONFLICT', {
  meaning: 'The person has as many saved searches as are allowed.',
  remedy: 'Delete a saved search first.',
  message: {
    sv: `Du har redan ${MOST_SEARCHES} bevakningar. Ta bort någon först.`,
    en: `You already have ${MOST_SEARCHES} saved searches. Delete one first.`,
  },
});

const wordsOf = (text: string | null): string[] => (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/** Whether the search looks for the need, by its kind and by words of its public text. */
export function wantsNeed(
  { watches, needId, search, kinds }: SearchTerms,
  need: Pick<NeedForMatching, 'id' | 'kind' | 'title' | 'anonymisedSummary'>,
): boolean {
  if (watches === 'CANDIDATES') return need.id === needId;
  const haystack = `${need.title}\n${need.anonymisedSummary}`.toLowerCase();
  return (kinds.length === 0 || kinds.includes(need.kind)) && wordsOf(search).every((word) => haystack.includes(word));
}

/** Whether the search looks for a capability that passes the need's gates. */
export function wantsCapability(terms: SearchTerms, judgement: Judgement): boolean {
  if (terms.watches === 'CANDIDATES') return filterOf(terms)(judgement);
  const { id, organisationId } = judgement.entry.row;
  return (
    organisationId === terms.organisationId &&
    (terms.capabilityIds.length === 0 || terms.capabilityIds.includes(id)) &&
    judgement.score >= (terms.minScore ?? 0)
  );
}
