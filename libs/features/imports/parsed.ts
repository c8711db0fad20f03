import type { Day, LocalisedText } from '#kernel';

/** The file formats that can be imported. */
export const IMPORT_FORMATS = ['ROR', 'SWECRIS_GRANTS', 'SWECRIS_ORGANISATIONS', 'LAB_CAPABILITIES'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export type ImportSource = 'ROR' | 'SWECRIS' | 'PATHOGENS_PORTAL';

/** The attribution that the licence of each source requires next to its records. */
export const SOURCE_CREDIT: Record<ImportSource, string> = {
  ROR: 'Research Organization Registry (CC0)',
  SWECRIS: 'Swecris, Vetenskapsrådet',
  PATHOGENS_PORTAL: 'Swedish Pathogens Portal, SciLifeLab (CC BY 4.0)',
};

/**
 * The kinds of organisation that an import may create. STARTUP and INVESTOR are not among them, because no source
 * states either.
 */
export type ImportedOrganisationKind =
  'COMPANY' | 'LAB' | 'HOSPITAL' | 'UNIVERSITY' | 'MUNICIPALITY' | 'REGION' | 'AUTHORITY' | 'FOUNDATION' | 'OTHER';

export interface ForeignId {
  /** GRID, ISNI, WIKIDATA, FUNDREF… in upper case. */
  scheme: string;
  value: string;
}

export interface ParsedOrganisation {
  /** The key by which a second import finds the organisation; at least one of the two is set. */
  key: { rorId?: string; orgnr?: string };
  nameSv: string;
  nameEn: string | null;
  kind: ImportedOrganisationKind;
  /** Ten digits. */
  orgnr: string | null;
  /** Nine characters, without https://ror.org/. */
  rorId: string | null;
  /** Sorted by scheme and value. */
  foreignIds: ForeignId[];
  municipality: string | null;
  /** ISO 3166-1 alpha-2; null when the source does not state it. */
  countryCode: string | null;
  website: string | null;
  /** Sorted; may refer to organisations that are not in the file. */
  parentRorIds: string[];
  source: ImportSource;
}

/** An organisation as named in a grant. The number may be missing; then it is identified by its name alone. */
export interface ParsedParty {
  orgnr: string | null;
  nameSv: string;
  nameEn: string | null;
  kind: ImportedOrganisationKind;
}

export interface ParsedGrant {
  sourceId: string;
  /** At least one of the two titles is set. */
  titleSv: string | null;
  titleEn: string | null;
  abstractSv: string | null;
  abstractEn: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  /** Swedish kronor; null when the source states no amount. */
  amountSek: number | null;
  funderName: string;
  funderOrgnr: string | null;
  coordinator: ParsedParty;
  award: string | null;
  /** SCB's national subject codes (1, 3 or 5 digits), sorted, each once. */
  subjectCodes: string[];
  source: ImportSource;
}

export interface ParsedCapability {
  sourceKey: string;
  /** The organisation's name, never the free text it was found in, because that text may name people. */
  hostName: string;
  hostNameEn: string | null;
  hostKind: ImportedOrganisationKind;
  /** Further organisations that the source names as hosts, sorted. */
  otherHostNames: string[];
  /** Town or building; null when neither host nor text states it. */
  site: string | null;
  nameSv: string | null;
  nameEn: string | null;
  summary: string | null;
  category: string | null;
  /** Found as words in the text, sorted; empty when none is named. */
  methods: string[];
  equipment: string[];
  /** 3 when the source states BSL-3. Null means unknown; a missing statement never means level 1. */
  biosafetyLevel: 3 | null;
  /** Null means unknown; the source's flag alone is not proof (see README). */
  openToCompanies: boolean | null;
  accessText: string | null;
  website: string | null;
  sourceUrl: string | null;
  source: ImportSource;
}

export const REJECTION_CODES = [
  'WRONG_TYPE',
  'KEY_MISSING',
  'NAME_MISSING',
  'TITLE_MISSING',
  'PARTY_MISSING',
  'HOST_UNKNOWN',
  'TOO_LONG',
  'ORGNR_INVALID',
  'PERSONAL_NUMBER',
  'ROR_ID_INVALID',
  'KEY_MISMATCH',
  'SCHEMA_UNKNOWN',
  'STATUS_INACTIVE',
  'STATUS_WITHDRAWN',
  'STATUS_UNKNOWN',
  'DATE_INVALID',
  'END_BEFORE_START',
  'AMOUNT_INVALID',
  'AMOUNT_NEGATIVE',
  'DUPLICATE_KEY',
  'DUPLICATE_GRANT',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

export const NOTE_CODES = [
  'TITLE_ONE_LANGUAGE',
  'NAME_ONE_LANGUAGE',
  'AMOUNT_MISSING',
  'AMOUNT_ZERO',
  'DATE_MISSING',
  'ORGNR_MISSING',
  'SUMMARY_MISSING',
  'FOREIGN_COUNTRY',
  'ALSO_UNDER_OTHER_FUNDER',
  'REPEATED_IN_FILE',
  'PEOPLE_REMOVED',
  'TEXT_CUT',
  'URL_DROPPED',
  'SUBJECT_CODE_DROPPED',
  'SEVERAL_HOSTS',
  'HOST_FROM_TEXT',
  'BSL3_NOT_IN_TEXT',
  'OPEN_TO_COMPANIES_NOT_IN_TEXT',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** The reason in words that a person can act on. Never repeats a personal number or other people's data. */
export type Reason = LocalisedText & { sv: string; en: string };

export interface RejectedRow {
  /** 1-based place in the file. */
  row: number;
  /** The source's own key; null when it is missing or must not be shown (a personal number). */
  key: string | null;
  code: RejectionCode;
  /** Path in the source record, e.g. `coordinator.orgnr`. */
  field: string;
  message: Reason;
}

/** A remark about a row that was accepted. */
export interface RowNote {
  row: number;
  key: string | null;
  code: NoteCode;
  field: string;
  message: Reason;
}

/** `records.length + rejected.length` always equals `total`: every row is either accepted or rejected with a reason. */
export interface ParseResult<T> {
  total: number;
  records: T[];
  rejected: RejectedRow[];
  notes: RowNote[];
}

export const isDuplicate = (row: RejectedRow): boolean =>
  row.code === 'DUPLICATE_KEY' || row.code === 'DUPLICATE_GRANT';
