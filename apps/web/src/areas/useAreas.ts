import { createContext, useContext } from 'react';
import type { Follow } from '../graphql/follows';
import type { SubjectKind } from '../graphql/generated/graphql';
import type { Area } from './defineArea';

/** The router gives the list of areas; pages ask for it here, because the list leads to the pages. */
export const AreasContext = createContext<readonly Area[]>([]);

export const useAreas = (): readonly Area[] => useContext(AreasContext);

/** Every kind of subject that is shown anywhere. */
export function useSubjectKinds(): SubjectKind[] {
  return useAreas().flatMap(({ subjects }) => Object.keys(subjects) as SubjectKind[]);
}

/** What a page follows that shows anything whatever. */
export function useFollowEverything(): Follow[] {
  return useSubjectKinds().map((kind) => ({ kind }));
}

/** Where a thing is shown, as a link or the router takes it. */
export function useSubjectPath() {
  const areas = useAreas();
  return (kind: SubjectKind, id: string) => {
    const place = areas.map(({ subjects }) => subjects[kind]).find((each) => each !== undefined);
    return {
      to: (place?.route.fullPath ?? '/') as string,
      params: place?.params?.(id) ?? {},
      search: place?.search?.(id) ?? {},
    };
  };
}
