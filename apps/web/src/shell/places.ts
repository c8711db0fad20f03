import type { ParseKeys } from 'i18next';
import type { Area, RailPlace } from '../areas/defineArea';
import type { Role } from '../graphql/generated/graphql';

/** The rail's entries for a role, in the role's own order. These are only links: the server decides about rights. */
export function placesFor(areas: readonly Area[], role: Role, demo: boolean): RailPlace[] {
  return areas
    .flatMap(({ rail }) => rail)
    .filter(({ at, demoOnly }) => at[role] !== undefined && (demo || !demoOnly))
    .sort((one, other) => (one.at[role] ?? 0) - (other.at[role] ?? 0));
}

/** The key of an entry's label; `defineArea` ensures that the area has the text. */
export const placeName = (name: string) => `nav.${name}` as Extract<ParseKeys, `nav.${string}`>;
