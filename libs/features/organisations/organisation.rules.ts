import { Checks } from '#kernel';
import { parseOrgnr } from './orgnr.rules.js';

export const ORGANISATION_KINDS = [
  'STARTUP',
  'COMPANY',
  'LAB',
  'HOSPITAL',
  'UNIVERSITY',
  'MUNICIPALITY',
  'REGION',
  'AUTHORITY',
  'FOUNDATION',
  'INVESTOR',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** The role of an organisation in the cluster. */
export const CLUSTER_ROLES = ['FOUNDER', 'ASSOCIATED', 'TRUSTED', 'INFRASTRUCTURE', 'CLINIC'] as const;
export type ClusterRole = (typeof CLUSTER_ROLES)[number];

/** The fields of a new organisation. */
export interface NewOrganisation {
  nameSv: string;
  nameEn?: string | null;
  kind: OrganisationKind;
  orgnr?: string | null;
  foreignId?: string | null;
  rorId?: string | null;
  clusterRoles?: ClusterRole[];
  municipality?: string | null;
  website?: string | null;
  source: string;
}

/** @throws AppError INVALID naming each field that is wrong. */
export function checkOrganisation(organisation: NewOrganisation): void {
  const checks = new Checks()
    .text('nameSv', organisation.nameSv, { least: 1, most: 200 })
    .text('nameEn', organisation.nameEn, { most: 200 })
    .text('municipality', organisation.municipality, { most: 100 })
    .text('website', organisation.website, { most: 300 });
  if (organisation.orgnr && !parseOrgnr(organisation.orgnr).ok) {
    checks.problem(
      'orgnr',
      'Ange ett giltigt organisationsnummer, inte ett personnummer.',
      'Give a valid organisation number, not a personal number.',
    );
  }
  checks.done();
}
