import { createContext, useContext } from 'react';
import type { Follow } from '../graphql/follows';
import type { SubjectKind } from '../graphql/generated/graphql';
import type { Area } from './defineArea';

/**
 * The router provides the list of areas; pages read it from this context, because importing the list would be a cycle.
 */
export const AreasContext = createContext<readonly Area[]>([]);

export const useAreas = (): readonly Area[] => useContext(AreasContext);

/** Every kind of subject that an area shows. */
export function useSubjectKinds(): SubjectKind[] {
  return useAreas().flatMap(({ subjects }) => Object.keys(subjects) as SubjectKind[]);
}

/** The subjects followed by a page that shows objects of every kind. */
export function useFollowEverything(): Follow[] {
  return useSubjectKinds().map((kind) => ({ kind }));
}

/** Returns the path of the page that shows an object, for links and the router. */
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
