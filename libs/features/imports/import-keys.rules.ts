import type { ParsedCapability, ParsedGrant, ParsedOrganisation } from './parsed.js';

/** What a second import finds a record by; unique over all formats, so that one table can hold them. */
export const organisationKey = (organisation: ParsedOrganisation): string =>
  organisation.rorId === null ? `orgnr:${organisation.orgnr ?? ''}` : `ror:${organisation.rorId}`;

export const grantKey = (grant: ParsedGrant): string => `swecris:${grant.sourceId}`;

export const capabilityKey = (capability: ParsedCapability): string => `capability:${capability.sourceKey}`;
