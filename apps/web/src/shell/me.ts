import { createContext, useContext } from 'react';
import type { Role } from '../graphql/generated/graphql';
import type { Me } from '../graphql/session';

export const MeContext = createContext<Me | null>(null);

/** The signed-in person. For pages inside the workspace only, which require a session. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside the workspace');
  return me;
}

export function useRole(): Role {
  return useMe().membership.role;
}
