import { Checks, type Day, defineStateError, nextState, type TransitionTable, wrongState } from '#kernel';
import type { GmmClass, NeedKind } from '#features/capabilities';
import type { SoftenableGate } from '#matching';

export const MONEY_DIRECTIONS = ['STARTUP_PAYS', 'PARTNER_PAYS', 'GRANT_FUNDED', 'UNPAID'] as const;
export type MoneyDirection = (typeof MONEY_DIRECTIONS)[number];

export const NEED_STATES = ['SUBMITTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED'] as const;
export type NeedState = (typeof NEED_STATES)[number];
export type NeedStep = 'publish' | 'withdraw' | 'close';

export const NEED_TRANSITIONS: TransitionTable<NeedState, NeedStep> = {
  SUBMITTED: { publish: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  PUBLISHED: { withdraw: 'WITHDRAWN', close: 'CLOSED' },
  WITHDRAWN: {},
  CLOSED: {},
};

export const needState = defineStateError('NEED', 'need');

/** @throws AppError NEED_STATE when the step is not possible from `from`. */
export function needAfter(from: NeedState, step: NeedStep): NeedState {
  const next = nextState(NEED_TRANSITIONS, from, step);
  if (!next) throw wrongState('NEED', from, step);
  return next;
}

/** What a startup writes when it asks for a partner. */
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
  /** In the unit the host counts in: samples, days, places. */
  volumePerMonth?: number | null;
  /** Whether the company's people take the training a host asks for. */
  trainingAccepted?: boolean | null;
  /** Requirements that are wishes. */
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

const listFits = (list: readonly string[] | null | undefined): boolean =>
  !list || (list.length <= 20 && list.every((item) => item.length <= 100));

/** A list as people type it: without blanks around, empty items and doubles. */
export const tidyList = (list: readonly string[] | null | undefined): string[] => [
  ...new Set((list ?? []).map((item) => item.trim()).filter(Boolean)),
];

/** The confidential text, null for blanks. */
export const confidentialOf = (draft: NeedDraft): string | null => draft.confidentialDescription?.trim() || null;

/** @throws AppError INVALID naming every field that is wrong. */
export function checkNeed(need: NeedDraft, today: Day): void {
  const checks = new Checks()
    .text('title', need.title, { least: 5, most: 160 })
    .text('anonymisedSummary', need.anonymisedSummary, { least: 20, most: 4000 })
    .text('confidentialDescription', need.confidentialDescription, { most: 20_000 })
    .text('successCriteria', need.successCriteria, { least: 5, most: 2000 })
    .text('clinicalSpeciality', need.clinicalSpeciality, { most: 100 })
    .between('trlNow', need.trlNow, 1, 9)
    .between('trlTarget', need.trlTarget, 1, 9)
    .between('biosafetyLevel', need.biosafetyLevel, 1, 4)
    .between('volumePerMonth', need.volumePerMonth, 1, 1_000_000)
    .require(
      listFits(need.certifications),
      'certifications',
      'Skriv högst 20, vart och ett på högst 100 tecken.',
      'Write at most 20, each of at most 100 characters.',
    )
    .require(
      listFits(need.sampleTypes),
      'sampleTypes',
      'Skriv högst 20, vart och ett på högst 100 tecken.',
      'Write at most 20, each of at most 100 characters.',
    )
    .between('budgetSek', need.budgetSek, 0, 1_000_000_000)
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
      (need.excludedOrganisationIds?.length ?? 0) <= 50,
      'excludedOrganisationIds',
      'Välj högst 50.',
      'Choose at most 50.',
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

/** Reference number that people say on the phone, e.g. B2026-007 (B for behov). */
export const referenceNo = (year: number, sequence: number): string => `B${year}-${String(sequence).padStart(3, '0')}`;

/** @throws AppError INVALID for a reason that is too short to be one, or too long. @returns it without blanks around. */
export function checkReason(reason: string): string {
  new Checks().text('reason', reason.trim(), { least: 10, most: 500 }).done();
  return reason.trim();
}
