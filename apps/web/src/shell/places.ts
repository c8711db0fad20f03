import type { ParseKeys } from 'i18next';
import type { Area, RailPlace } from '../areas/defineArea';
import type { Role } from '../graphql/generated/graphql';

/** Where a role is led, in its own order. Rights are the server's; this is only the way there. */
export function placesFor(areas: readonly Area[], role: Role, demo: boolean): RailPlace[] {
  return areas
    .flatMap(({ rail }) => rail)
    .filter(({ at, demoOnly }) => at[role] !== undefined && (demo || !demoOnly))
    .sort((one, other) => (one.at[role] ?? 0) - (other.at[role] ?? 0));
}

/** The text a place is called by; `defineArea` has made sure that the area has it. */
export const placeName = (name: string) => `nav.${name}` as Extract<ParseKeys, `nav.${string}`>;
