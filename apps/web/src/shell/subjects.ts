import type { SubjectKind } from '../graphql/generated/graphql';

/** Where each kind of thing is shown. */
export function pathOf(kind: SubjectKind, id: string) {
  switch (kind) {
    case 'NEED':
      return { to: '/needs/$id', params: { id } } as const;
    case 'MATCH':
      return { to: '/matches/$id', params: { id } } as const;
    case 'INITIATIVE':
      return { to: '/initiatives/$id', params: { id } } as const;
    case 'REPORT':
      return { to: '/reports/$id', params: { id } } as const;
    case 'ROUND':
      return { to: '/rounds/$id', params: { id } } as const;
    case 'RANKING':
      return { to: '/rounds' } as const;
    case 'CAPABILITY':
      return { to: '/capabilities', search: { open: id } } as const;
    case 'ADOPTION':
      return { to: '/letter' } as const;
    case 'SAVED_SEARCH':
      return { to: '/searches' } as const;
    // Nobody hears of them live yet.
    case 'WEBHOOK':
      return { to: '/' } as const;
    case 'WEIGHTS':
      return { to: '/weights' } as const;
    case 'ORGANISATION':
    case 'IMPORT':
      return { to: '/organisations' } as const;
    case 'MEMBERSHIP':
    case 'PERSON':
    case 'INVITATION':
      return { to: '/people' } as const;
  }
}
