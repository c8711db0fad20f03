import type { ImportedOrganisationKind } from './parsed.js';

const REGION =
  /^region \p{Lu}|^landstinget |läns landsting$|^västra götalandsregionen$|(county|regional) council$|^\S+ county$/iu;
const MUNICIPALITY = /\bkommun$|\bmunicipality$|^(stockholms|göteborgs|malmö|lunds) stad$/iu;
const FOUNDATION = /stift(else)?(n|r|rna)?\b|\bfoundations?\b|fond(en)?\b/iu;
const HOSPITAL = /sjukhus(et|en)?\b|\bhospitals?\b/iu;
const UNIVERSITY = /universitet(et)?$|högskola(n)?\b|^högskolan |\buniversity$|^university of /iu;
const STUDENT_UNION = /studentkår/iu;

/** Recognises a region or a municipality by its name; null for all other organisations. */
function localGovernment(names: readonly string[]): 'REGION' | 'MUNICIPALITY' | null {
  // "Regional Research Council in …" and "Sveriges Kommuner och Landsting" are neither.
  if (names.some((name) => REGION.test(name) && !/kommuner och/i.test(name))) return 'REGION';
  return names.some((name) => MUNICIPALITY.test(name)) ? 'MUNICIPALITY' : null;
}

const named = (pattern: RegExp, names: readonly string[]): boolean => names.some((name) => pattern.test(name));

/**
 * Our kind for ROR's types (capitalised in schema v1). Of several types the most specific one wins. `funder` describes
 * what an organisation does rather than what it is, so for funders the name decides.
 */
export function kindOfRor(types: readonly string[], names: readonly string[]): ImportedOrganisationKind {
  const has = new Set(types.map((type) => type.toLowerCase()));
  if (has.has('company')) return 'COMPANY';
  const local = localGovernment(names);
  if (local !== null) return local;
  if (has.has('healthcare')) return 'HOSPITAL';
  if (has.has('education')) return 'UNIVERSITY';
  if (has.has('government')) return 'AUTHORITY';
  // Funds and foundations also carry the types facility, nonprofit and other.
  if (named(FOUNDATION, names)) return 'FOUNDATION';
  return has.has('facility') ? 'LAB' : 'OTHER';
}

/** Our kind for the `type` of Swecris, which follows the groups of Swedish organisation numbers. */
export function kindOfSwecris(
  type: string | null,
  names: readonly string[],
  orgnr: string | null,
): ImportedOrganisationKind {
  if (type === 'Företag') return named(HOSPITAL, names) ? 'HOSPITAL' : 'COMPANY';
  if (type === 'Universitet' || type === 'Högskola') return 'UNIVERSITY';
  const local = localGovernment(names);
  if (local !== null) return local;
  if (type === 'Stat, regioner, kommuner, församlingar') {
    if (named(UNIVERSITY, names)) return 'UNIVERSITY';
    if (named(HOSPITAL, names)) return 'HOSPITAL';
    // 2021…: the State and its authorities. Joint bodies (2220…) and academies (2620…) are neither.
    return orgnr?.startsWith('2021') === true ? 'AUTHORITY' : 'OTHER';
  }
  if (named(STUDENT_UNION, names)) return 'OTHER';
  if (named(FOUNDATION, names) || names.some((name) => /^stift /i.test(name))) return 'FOUNDATION';
  if (type === null && named(UNIVERSITY, names)) return 'UNIVERSITY';
  return 'OTHER';
}
