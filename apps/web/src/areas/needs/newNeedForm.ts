import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { NEED_LIMITS } from '#contracts/fields/needs';
import type {
  GmmClass,
  MoneyDirection,
  NeedKind,
  SoftenableGate,
  SubmitNeedInput,
} from '../../graphql/generated/graphql';
import { stockholmDate } from '../../components/format';
import { useFields } from '../../components/useSchemaForm';

/** The values of the form, and its error messages in the language of the page. */
export function useNeedSchema() {
  const { t } = useTranslation();
  const fields = useFields();
  const today = stockholmDate();
  const notPast = () => fields.day().refine((day) => !day || day >= today, { error: t('needs.form.errors.past') });
  return z
    .object({
      kind: fields.choice<NeedKind>(),
      title: fields.text(NEED_LIMITS.title),
      anonymisedSummary: fields.text(NEED_LIMITS.anonymisedSummary),
      successCriteria: fields.text(NEED_LIMITS.successCriteria),
      language: z.enum(['SV', 'EN']),
      trlNow: fields.number(NEED_LIMITS.trl),
      trlTarget: fields.number(NEED_LIMITS.trl),
      biosafetyLevel: z.string(),
      gmmClass: fields.choice<GmmClass | ''>(),
      clinicalSpeciality: fields.text(NEED_LIMITS.clinicalSpeciality),
      certifications: fields.texts(NEED_LIMITS.certifications),
      sampleTypes: fields.texts(NEED_LIMITS.sampleTypes),
      volumePerMonth: fields.optionalNumber(NEED_LIMITS.volumePerMonth),
      trainingAccepted: z.enum(['unknown', 'yes', 'no']),
      softGates: fields.choice<SoftenableGate[]>(),
      personalData: z.boolean(),
      excludedOrganisationIds: fields.chosen(NEED_LIMITS.excludedOrganisationIds),
      confidentialDescription: fields.text(NEED_LIMITS.confidentialDescription),
      ndaNeeded: z.boolean(),
      windowFrom: fields.day(),
      windowTo: notPast(),
      moneyDirection: fields.choice<MoneyDirection>(),
      budgetSek: fields.optionalNumber(NEED_LIMITS.budgetSek, t('needs.form.errors.budget')),
      expiresOn: notPast(),
    })
    .superRefine(({ trlNow, trlTarget, windowFrom, windowTo }, context) => {
      if (trlTarget < trlNow)
        context.addIssue({ code: 'custom', path: ['trlTarget'], message: t('needs.form.errors.trlOrder') });
      if (windowFrom && windowTo && windowTo >= today && windowTo < windowFrom)
        context.addIssue({ code: 'custom', path: ['windowTo'], message: t('needs.form.errors.windowOrder') });
    });
}

export type NewNeed = z.input<ReturnType<typeof useNeedSchema>>;

export type NewNeedForm = UseFormReturnType<NewNeed>;

export const steps = ['what', 'requirements', 'confidential', 'terms', 'preview'] as const;
export type Step = (typeof steps)[number];

/** The step that shows each field, so that the user can be led back to a refused field. */
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

/** A need is usually current for half a year. */
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

/** The first step that has one of these fields, or undefined when none has. */
export function stepOfFields(fields: readonly string[]): Step | undefined {
  return steps.find((step) => fieldsOf[step].some((field) => fields.includes(field)));
}

export function fieldsOfStep(step: Step): readonly string[] {
  return fieldsOf[step];
}

/** Call only for a need without problems, in which all dates are chosen. */
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
