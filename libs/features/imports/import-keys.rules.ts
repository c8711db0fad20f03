import type { ParsedOrganisation } from './parsed.js';

/** A register's own key for an organisation, by which the next import finds it even when people have renamed it. */
export const organisationKey = ({ rorId, orgnr }: Pick<ParsedOrganisation, 'rorId' | 'orgnr'>): string =>
  rorId === null ? `orgnr:${orgnr ?? ''}` : `ror:${rorId}`;
