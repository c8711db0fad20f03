import type { ListLimits } from '#contracts';
import { NEED_LIMITS } from '#contracts/fields/needs';
import { Checks, type Day, lifecycle } from '#kernel';
import type { GmmClass, NeedKind } from '#features/capabilities';
import type { SoftenableGate } from '#matching';

export const MONEY_DIRECTIONS = ['STARTUP_PAYS', 'PARTNER_PAYS', 'GRANT_FUNDED', 'UNPAID'] as const;
export type MoneyDirection = (typeof MONEY_DIRECTIONS)[number];

export const NEED_STATES = ['SUBMITTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED'] as const;
export type NeedState = (typeof NEED_STATES)[number];
export type NeedStep = 'publish' | 'withdraw' | 'close' | 'addFile';

export const needLifecycle = lifecycle<NeedState, NeedStep>(
  'NEED',
  {
    SUBMITTED: { publish: 'PUBLISHED', withdraw: 'WITHDRAWN', addFile: 'SUBMITTED' },
    PUBLISHED: { withdraw: 'WITHDRAWN', close: 'CLOSED', addFile: 'PUBLISHED' },
    WITHDRAWN: {},
    CLOSED: {},
  },
  {
    subject: { sv: 'Behovet', en: 'The need' },
    states: {
      SUBMITTED: { sv: 'är inlämnat', en: 'is submitted' },
      PUBLISHED: { sv: 'är publicerat', en: 'is published' },
      WITHDRAWN: { sv: 'är återkallat', en: 'has been withdrawn' },
      CLOSED: { sv: 'är avslutat', en: 'is closed' },
    },
    steps: {
      publish: { sv: 'publiceras', en: 'be published' },
      withdraw: { sv: 'återkallas', en: 'be withdrawn' },
      close: { sv: 'avslutas', en: 'be closed' },
      addFile: { sv: 'få fler filer', en: 'take more files' },
    },
  },
);

/** The input by which a startup submits a need. */
export interface NeedDraft {
  kind: NeedKind;
  title: string;
  anonymisedSummary: string;
  confidentialDescription?: string | null;
  language: 'SV' | 'EN';
  moneyDirection: MoneyDirection;
  trlNow: number;
  trlTarget: number;
  biosafetyLevel?: number | null;
  gmmClass?: GmmClass | null;
  clinicalSpeciality?: string | null;
  certifications?: string[] | null;
  sampleTypes?: string[] | null;
  /** In the host's unit: samples, days, places. */
  volumePerMonth?: number | null;
  /** Whether the company's people accept the training that a host requires. */
  trainingAccepted?: boolean | null;
  /** Gates that are wishes rather than requirements. */
  softGates?: SoftenableGate[] | null;
  personalData: boolean;
  ndaNeeded: boolean;
  windowFrom: Day;
  windowTo: Day;
  budgetSek?: number | null;
  expiresOn: Day;
  successCriteria: string;
  excludedOrganisationIds?: string[] | null;
}

const listFits = (list: readonly string[] | null | undefined, limits: ListLimits): boolean =>
  !list || (list.length <= limits.most && list.every((item) => item.length <= limits.item.most));

/** A typed list without surrounding white space, empty items and duplicates. */
export const tidyList = (list: readonly string[] | null | undefined): string[] => [
  ...new Set((list ?? []).map((item) => item.trim()).filter(Boolean)),
];

/** The confidential text, null when blank. */
export const confidentialOf = (draft: NeedDraft): string | null => draft.confidentialDescription?.trim() || null;

/** @throws AppError INVALID naming every field that is wrong. */
export function checkNeed(need: NeedDraft, today: Day): void {
  const checks = new Checks()
    .text('title', need.title, NEED_LIMITS.title)
    .text('anonymisedSummary', need.anonymisedSummary, NEED_LIMITS.anonymisedSummary)
    .text('confidentialDescription', need.confidentialDescription, NEED_LIMITS.confidentialDescription)
    .text('successCriteria', need.successCriteria, NEED_LIMITS.successCriteria)
    .text('clinicalSpeciality', need.clinicalSpeciality, NEED_LIMITS.clinicalSpeciality)
    .between('trlNow', need.trlNow, NEED_LIMITS.trl.least, NEED_LIMITS.trl.most)
    .between('trlTarget', need.trlTarget, NEED_LIMITS.trl.least, NEED_LIMITS.trl.most)
    .between('biosafetyLevel', need.biosafetyLevel, NEED_LIMITS.biosafetyLevel.least, NEED_LIMITS.biosafetyLevel.most)
    .between('volumePerMonth', need.volumePerMonth, NEED_LIMITS.volumePerMonth.least, NEED_LIMITS.volumePerMonth.most)
    .require(
      listFits(need.certifications, NEED_LIMITS.certifications),
      'certifications',
      `Skriv högst ${NEED_LIMITS.certifications.most}, vart och ett på högst ${NEED_LIMITS.certifications.item.most} tecken.`,
      `Write at most ${NEED_LIMITS.certifications.most}, each of at most ${NEED_LIMITS.certifications.item.most} characters.`,
    )
    .require(
      listFits(need.sampleTypes, NEED_LIMITS.sampleTypes),
      'sampleTypes',
      `Skriv högst ${NEED_LIMITS.sampleTypes.most}, vart och ett på högst ${NEED_LIMITS.sampleTypes.item.most} tecken.`,
      `Write at most ${NEED_LIMITS.sampleTypes.most}, each of at most ${NEED_LIMITS.sampleTypes.item.most} characters.`,
    )
    .between('budgetSek', need.budgetSek, NEED_LIMITS.budgetSek.least, NEED_LIMITS.budgetSek.most)
    .require(
      need.trlTarget >= need.trlNow,
      'trlTarget',
      'Målet kan inte ligga under nuvarande TRL.',
      'The target cannot be below the present TRL.',
    )
    .require(need.windowFrom <= need.windowTo, 'windowTo', 'Slutet ligger före början.', 'The end is before the start.')
    .require(need.windowTo >= today, 'windowTo', 'Perioden har redan passerat.', 'The window has already passed.')
    .require(need.expiresOn >= today, 'expiresOn', 'Datumet har redan passerat.', 'This day has already passed.')
    .require(
      (need.excludedOrganisationIds?.length ?? 0) <= NEED_LIMITS.excludedOrganisationIds.most,
      'excludedOrganisationIds',
      `Välj högst ${NEED_LIMITS.excludedOrganisationIds.most}.`,
      `Choose at most ${NEED_LIMITS.excludedOrganisationIds.most}.`,
    );
  if (need.ndaNeeded) {
    checks.require(
      !!need.confidentialDescription?.trim(),
      'confidentialDescription',
      'Ett sekretessavtal behöver något att skydda: skriv den konfidentiella delen.',
      'An NDA needs something to protect: write the confidential part.',
    );
  }
  checks.done();
}

/** Reference number that can be read out on the telephone, e.g. B2026-007 (B for behov). */
export const referenceNo = (year: number, sequence: number): string => `B${year}-${String(sequence).padStart(3, '0')}`;

/** @returns the trimmed reason. @throws AppError INVALID for a reason that is too short or too long. */
export function checkReason(reason: string): string {
  new Checks().text('reason', reason.trim(), NEED_LIMITS.reason).done();
  return reason.trim();
}
