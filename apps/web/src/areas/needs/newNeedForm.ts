import type { FormErrors, UseFormReturnType } from '@mantine/form';
import type { TFunction } from 'i18next';
import type {
  GmmClass,
  MoneyDirection,
  NeedKind,
  SoftenableGate,
  SubmitNeedInput,
} from '../../graphql/generated/graphql';
import { stockholmDate } from '../../components/format';

export type NewNeed = {
  kind: NeedKind;
  title: string;
  anonymisedSummary: string;
  successCriteria: string;
  language: 'SV' | 'EN';
  trlNow: number;
  trlTarget: number;
  biosafetyLevel: string;
  gmmClass: GmmClass | '';
  clinicalSpeciality: string;
  certifications: string[];
  sampleTypes: string[];
  volumePerMonth: number | '';
  trainingAccepted: 'unknown' | 'yes' | 'no';
  softGates: SoftenableGate[];
  personalData: boolean;
  excludedOrganisationIds: string[];
  confidentialDescription: string;
  ndaNeeded: boolean;
  windowFrom: string | null;
  windowTo: string | null;
  moneyDirection: MoneyDirection;
  budgetSek: number | '';
  expiresOn: string | null;
};

export type NewNeedForm = UseFormReturnType<NewNeed>;

export const steps = ['what', 'requirements', 'confidential', 'terms', 'preview'] as const;
export type Step = (typeof steps)[number];

/** Which step shows a field, so that a refused field leads back to where it is corrected. */
const fieldsOf: Record<Step, readonly (keyof NewNeed)[]> = {
  what: ['kind', 'title', 'anonymisedSummary', 'successCriteria', 'language'],
  requirements: [
    'trlNow',
    'trlTarget',
    'biosafetyLevel',
    'gmmClass',
    'clinicalSpeciality',
    'certifications',
    'sampleTypes',
    'volumePerMonth',
    'trainingAccepted',
    'softGates',
    'personalData',
    'excludedOrganisationIds',
  ],
  confidential: ['confidentialDescription', 'ndaNeeded'],
  terms: ['windowFrom', 'windowTo', 'moneyDirection', 'budgetSek', 'expiresOn'],
  preview: [],
};

/** Half a year is how long a need usually stays current. */
function inMonths(months: number): string {
  const day = new Date();
  day.setMonth(day.getMonth() + months);
  return stockholmDate(day);
}

export function emptyNeed(language: string): NewNeed {
  return {
    kind: 'LAB',
    title: '',
    anonymisedSummary: '',
    successCriteria: '',
    language: language === 'en' ? 'EN' : 'SV',
    trlNow: 4,
    trlTarget: 5,
    biosafetyLevel: '',
    gmmClass: '',
    clinicalSpeciality: '',
    certifications: [],
    sampleTypes: [],
    volumePerMonth: '',
    trainingAccepted: 'unknown',
    softGates: [],
    personalData: false,
    excludedOrganisationIds: [],
    confidentialDescription: '',
    ndaNeeded: true,
    windowFrom: null,
    windowTo: null,
    moneyDirection: 'STARTUP_PAYS',
    budgetSek: '',
    expiresOn: inMonths(6),
  };
}

const longestConfidential = 20_000;

/** The problems of each field as sentences. */
export function validateNeed(need: NewNeed, t: TFunction): FormErrors {
  const today = stockholmDate();

  function open(text: string, shortest: number, longest: number): string | null {
    const length = text.trim().length;
    if (length === 0) return t('needs.form.errors.required');
    if (length < shortest) return t('needs.form.errors.short', { count: shortest });
    if (length > longest) return t('needs.form.errors.long', { count: longest });
    return null;
  }

  const errors: Partial<Record<keyof NewNeed, string | null>> = {
    title: open(need.title, 5, 160),
    anonymisedSummary: open(need.anonymisedSummary, 20, 4000),
    successCriteria: open(need.successCriteria, 5, 2000),
    confidentialDescription:
      need.confidentialDescription.length > longestConfidential
        ? t('needs.form.errors.long', { count: longestConfidential })
        : null,
    trlTarget: need.trlTarget < need.trlNow ? t('needs.form.errors.trlOrder') : null,
    windowFrom: !need.windowFrom ? t('needs.form.errors.required') : null,
    windowTo: !need.windowTo
      ? t('needs.form.errors.required')
      : need.windowTo < today
        ? t('needs.form.errors.past')
        : need.windowFrom && need.windowTo < need.windowFrom
          ? t('needs.form.errors.windowOrder')
          : null,
    budgetSek: need.budgetSek !== '' && need.budgetSek < 0 ? t('needs.form.errors.budget') : null,
    expiresOn: !need.expiresOn
      ? t('needs.form.errors.required')
      : need.expiresOn < today
        ? t('needs.form.errors.past')
        : null,
  };
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== null));
}

/** The first step that has one of these fields, or undefined when none has. */
export function stepOfFields(fields: readonly string[]): Step | undefined {
  return steps.find((step) => fieldsOf[step].some((field) => fields.includes(field)));
}

export function fieldsOfStep(step: Step): readonly string[] {
  return fieldsOf[step];
}

/** Call only with a need that has no problems: its dates are chosen. */
export function toInput(need: NewNeed, idempotencyKey: string | null): SubmitNeedInput {
  const {
    biosafetyLevel,
    gmmClass,
    clinicalSpeciality,
    volumePerMonth,
    trainingAccepted,
    confidentialDescription,
    budgetSek,
    windowFrom,
    windowTo,
    expiresOn,
    ...rest
  } = need;
  return {
    ...rest,
    title: need.title.trim(),
    biosafetyLevel: biosafetyLevel === '' ? null : Number(biosafetyLevel),
    gmmClass: gmmClass === '' ? null : gmmClass,
    clinicalSpeciality: clinicalSpeciality.trim() || null,
    volumePerMonth: volumePerMonth === '' ? null : volumePerMonth,
    trainingAccepted: trainingAccepted === 'unknown' ? null : trainingAccepted === 'yes',
    confidentialDescription: confidentialDescription.trim() || null,
    budgetSek: budgetSek === '' ? null : budgetSek,
    windowFrom: windowFrom ?? '',
    windowTo: windowTo ?? '',
    expiresOn: expiresOn ?? '',
    idempotencyKey,
  };
}
