import type { AppError } from '#kernel';
import type { Judgement } from '#features/matchmaking';
import {
  checkSearch,
  type SearchDraft,
  type SearcherRole,
  type SearchTerms,
  wantsCapability,
  wantsNeed,
  watchesEveryNeed,
} from './saved-search.rules.js';

const DRAFT: SearchDraft = {
  name: 'Stamceller',
  watches: 'OPEN_NEEDS',
  needId: null,
  capabilityIds: [],
  search: null,
  site: null,
  kinds: [],
  minScore: null,
  active: true,
  mail: false,
};
const TERMS: SearchTerms = { ...DRAFT, role: 'PARTNER', organisationId: 'lab' };

const problems = (draft: SearchDraft, role: SearcherRole): string[] => {
  try {
    checkSearch(draft, role);
    return [];
  } catch (error) {
    return ((error as AppError).data.fields ?? []).map(({ field }) => field);
  }
};

describe('checkSearch', () => {
  it.each<[string, Partial<SearchDraft>, SearcherRole, string[]]>([
    ['a partner’s needs', { capabilityIds: ['c'], minScore: 40 }, 'PARTNER', []],
    ['every need', {}, 'STAFF', []],
    ['candidates', { watches: 'CANDIDATES', needId: 'n', site: 'Solna', minScore: 0 }, 'ADMIN', []],
    ['a short name', { name: ' a ' }, 'PARTNER', ['name']],
    ['a score below nothing', { minScore: -1 }, 'PARTNER', ['minScore']],
    ['candidates for a partner', { watches: 'CANDIDATES', needId: 'n' }, 'PARTNER', ['watches']],
    ['candidates of no need', { watches: 'CANDIDATES' }, 'STAFF', ['needId']],
    ['needs of one need', { needId: 'n' }, 'PARTNER', ['needId']],
    ['capabilities for the office', { capabilityIds: ['c'] }, 'STAFF', ['capabilityIds']],
    ['a need at a site', { site: 'Solna' }, 'PARTNER', ['site']],
    ['a score of every need', { minScore: 1 }, 'STAFF', ['minScore']],
  ])('%s', (_case, over, role, wrong) => {
    expect(problems({ ...DRAFT, ...over }, role)).toEqual(wrong);
  });
});

describe('wantsNeed', () => {
  const need = { id: 'n', kind: 'LAB' as const, title: 'Odling av Stamceller', anonymisedSummary: 'I bioreaktor.' };
  it.each<[Partial<SearchTerms>, boolean]>([
    [{}, true],
    [{ search: 'stamceller BIOREAKTOR' }, true],
    [{ search: 'stamceller kvantdator' }, false],
    [{ kinds: ['CLINIC', 'LAB'] }, true],
    [{ kinds: ['CLINIC'] }, false],
    [{ watches: 'CANDIDATES', needId: 'n', search: 'ord i resursen' }, true],
    [{ watches: 'CANDIDATES', needId: 'another' }, false],
  ])('%j → %s', (over, wanted) => {
    expect(wantsNeed({ ...TERMS, ...over }, need)).toBe(wanted);
  });
});

describe('wantsCapability', () => {
  const judgement = {
    entry: { row: { id: 'c', organisationId: 'lab', site: 'Solna', kind: 'LAB' }, haystack: 'mikroskop' },
    outcome: { failed: [], warned: [], unknown: [] },
    score: 40,
  } as unknown as Judgement;
  it.each<[Partial<SearchTerms>, boolean]>([
    [{}, true],
    [{ organisationId: 'hospital' }, false],
    [{ capabilityIds: ['c', 'd'] }, true],
    [{ capabilityIds: ['d'] }, false],
    [{ minScore: 40 }, true],
    [{ minScore: 40.1 }, false],
    [
      {
        watches: 'CANDIDATES',
        organisationId: 'office',
        search: 'mikroskop',
        site: 'solna',
        kinds: ['LAB'],
        minScore: 40,
      },
      true,
    ],
    [{ watches: 'CANDIDATES', minScore: 41 }, false],
    [{ watches: 'CANDIDATES', kinds: ['CLINIC'] }, false],
  ])('%j → %s', (over, wanted) => {
    expect(wantsCapability({ ...TERMS, ...over }, judgement)).toBe(wanted);
  });
});

describe('watchesEveryNeed', () => {
  it('is the office’s watch for needs alone', () => {
    expect(
      [
        TERMS,
        { ...TERMS, role: 'STAFF' as const },
        { ...TERMS, role: 'STAFF' as const, watches: 'CANDIDATES' as const },
      ].map(watchesEveryNeed),
    ).toEqual([false, true, false]);
  });
});
