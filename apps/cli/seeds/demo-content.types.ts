/** Days counted from the day of seeding; negative numbers are in the past. Keeps the demo's dates current. */
export type DayOffset = number;

export interface DemoWorkspace {
  key: 'flemingsberg' | 'other';
  nameSv: string;
  nameEn: string;
  /** Key of the organisation that runs the cluster. */
  ownerKey: string;
}

export type DemoOrganisationKind =
  | 'STARTUP'
  | 'COMPANY'
  | 'LAB'
  | 'HOSPITAL'
  | 'UNIVERSITY'
  | 'MUNICIPALITY'
  | 'REGION'
  | 'AUTHORITY'
  | 'FOUNDATION'
  | 'INVESTOR'
  | 'OTHER';
export type DemoClusterRole = 'FOUNDER' | 'ASSOCIATED' | 'TRUSTED' | 'INFRASTRUCTURE' | 'CLINIC';

export interface DemoOrganisation {
  key: string;
  workspace: DemoWorkspace['key'];
  nameSv: string;
  nameEn: string;
  kind: DemoOrganisationKind;
  clusterRoles: DemoClusterRole[];
  municipality: string | null;
  website: string | null;
  /** Ten digits; null if our sources do not contain the real number. Never invented for a real organisation. */
  orgnr: string | null;
  /** True = the organisation does not exist. */
  fictional: boolean;
  publicRecords: 'YES' | 'NO' | 'UNDECIDED';
}

export type DemoServiceKind = 'LAB' | 'CLINIC' | 'DATA_BIOBANK' | 'EXPERTISE' | 'PARTNER' | 'PREMISES';
export type DemoGmmClass = 'F' | 'L' | 'R';
export type DemoCertification = 'GMP' | 'GLP' | 'ISO_15189' | 'ISO_17025';

/** Swedish kronor, without VAT, for one unit. */
export interface DemoPrices {
  unit: 'HOUR' | 'DAY' | 'SAMPLE' | 'MONTH' | 'PROJECT';
  academic: number;
  internal: number;
  sme: number;
}

export interface DemoCapability {
  key: string;
  hostKey: string;
  kind: DemoServiceKind;
  nameSv: string;
  nameEn: string;
  summarySv: string;
  summaryEn: string;
  methods: string[];
  equipment: string[];
  biosafetyLevel: 1 | 2 | 3 | 4;
  gmmClass: DemoGmmClass | null;
  certifications: DemoCertification[];
  sampleTypes: string[];
  clinicalSpeciality: string | null;
  /** In the unit of the price: samples, days, places… per month. */
  capacityPerMonth: number;
  leadTimeDays: number;
  trlFrom?: number;
  trlTo?: number;
  requiredTraining?: string;
  priceGroups: DemoPrices | null;
  openToCompanies: boolean;
  site: string;
  validUntil: DayOffset;
  lastConfirmed: DayOffset;
}

export interface DemoNeed {
  key: string;
  companyKey: string;
  kind: DemoServiceKind;
  language: 'sv' | 'en';
  title: string;
  anonymisedSummary: string;
  confidentialDescription: string;
  moneyDirection: 'STARTUP_PAYS' | 'PARTNER_PAYS' | 'GRANT_FUNDED' | 'UNPAID';
  trlNow: number;
  trlTarget: number;
  biosafetyLevel: 1 | 2 | 3 | 4 | null;
  gmmClass: DemoGmmClass | null;
  clinicalSpeciality: string | null;
  certifications?: DemoCertification[];
  sampleTypes?: string[];
  volumePerMonth?: number;
  trainingAccepted?: boolean;
  softGates?: ('KIND' | 'CERTIFICATION' | 'SAMPLE_TYPE' | 'CLINICAL_SPECIALITY' | 'WINDOW' | 'CAPACITY' | 'TRAINING')[];
  personalData: boolean;
  ndaNeeded: boolean;
  window: { from: DayOffset; to: DayOffset };
  budgetSek: number | null;
  expiresInDays: number;
  successCriteria: string;
  /** Organisations that are never matched with the need and never learn of it. */
  excludedKeys: string[];
  /** The need this one was split from. */
  splitFromKey: string | null;
}

export interface DemoMilestone {
  key: string;
  titleSv: string;
  titleEn: string;
  due: DayOffset;
  ownerKey: string;
  done: boolean;
  dependsOnKeys: string[];
}

export interface DemoIndicator {
  code: string;
  nameSv: string;
  nameEn: string;
  definitionSv: string;
  definitionEn: string;
  type: 'OUTPUT' | 'RESULT';
  unitSv: string;
  unitEn: string;
  baseline: number;
  target: number;
  actual: number;
  countingRule: 'DISTINCT_ORGNR' | 'SUM' | 'LATEST';
}

export interface DemoInitiative {
  key: string;
  ownerKey: string;
  titleSv: string;
  titleEn: string;
  summarySv: string;
  summaryEn: string;
  stage: 'IDEA' | 'PRESTUDY' | 'MOBILISATION' | 'IMPLEMENTATION' | 'ADOPTION' | 'CLOSED' | 'PARKED';
  start: DayOffset;
  end: DayOffset;
  participants: { organisationKey: string; role: 'OWNER' | 'PARTNER' | 'FUNDER' | 'REFERENCE' }[];
  milestones: DemoMilestone[];
  indicators: DemoIndicator[];
  /** True = plan, dates and figures are made up for the demo. */
  demo: boolean;
}

export interface DemoLetter {
  key: string;
  titleSv: string;
  titleEn: string;
  version: string;
  /** Our sources give only the month. */
  signedMonth: string;
  signatoriesSv: string;
  signatoriesEn: string;
  leadKey: string;
  summarySv: string;
  summaryEn: string;
}

export interface DemoAdoption {
  letterKey: string;
  organisationKey: string;
  state: 'NOT_ASKED' | 'PREPARED' | 'ON_AGENDA' | 'DECIDED' | 'NOTIFIED';
  decidingBody: string | null;
  /** Date of the proposal to the deciding body, as yyyy-mm-dd. */
  proposalDated: string | null;
  decision: 'ADOPTED' | 'REJECTED' | 'REFERRED_BACK' | 'TABLED' | null;
  sendToKey: string | null;
  /** True = the state is invented for the demo and is not information about the organisation. */
  demo: boolean;
  sourceSv: string;
  sourceEn: string;
}

export interface DemoSlot {
  capabilityKey: string;
  /** The text that startups read: it does not name the host. */
  descriptionSv: string;
  descriptionEn: string;
  capacity: number;
}

export interface DemoRound {
  key: string;
  titleSv: string;
  titleEn: string;
  mode: 'STABLE' | 'MAX_WELFARE';
  seed: string;
  closesInDays: DayOffset;
  /** True = the round is closed and published while seeding. */
  publish: boolean;
  needKeys: string[];
  slots: DemoSlot[];
}
