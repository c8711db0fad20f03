import type { TFunction } from 'i18next';
import type { GmmClass, MoneyDirection, NeedKind, SoftenableGate } from '../../graphql/generated/graphql';
import type { Fact } from '../../components/Facts';
import type { Format } from '../../components/format';

export type NeedRequirements = {
  kind: NeedKind;
  trlNow: number;
  trlTarget: number;
  biosafetyLevel: number | null;
  gmmClass: GmmClass | null;
  clinicalSpeciality: string | null;
  certifications: readonly string[];
  sampleTypes: readonly string[];
  volumePerMonth: number | null;
  softGates: readonly SoftenableGate[];
  personalData: boolean;
  ndaNeeded: boolean;
  windowFrom: string;
  windowTo: string;
  moneyDirection: MoneyDirection;
  budgetSek: number | null;
};

/** The facts of a need that partners see: the same list in the need, the request and the preview of the form. */
export function needRequirements(need: NeedRequirements, t: TFunction, format: Format): Fact[] {
  return [
    [t('needs.kind'), t(`words.needKind.${need.kind}`)],
    [t('needs.window'), format.span(need.windowFrom, need.windowTo)],
    [t('needs.biosafety'), need.biosafetyLevel],
    [t('needs.gmm'), need.gmmClass && t(`words.gmmClass.${need.gmmClass}`)],
    [t('needs.speciality'), need.clinicalSpeciality],
    [t('needs.certifications'), need.certifications.join(', ')],
    [t('needs.samples'), need.sampleTypes.join(', ')],
    [t('needs.volume'), need.volumePerMonth],
    [t('needs.wishes'), need.softGates.map((gate) => t(`words.gate.${gate}`)).join(', ')],
    [t('needs.trl'), t('needs.trlSpan', { now: need.trlNow, target: need.trlTarget })],
    [t('needs.personalData'), need.personalData ? t('words.yes') : t('words.no')],
    [t('needs.nda'), need.ndaNeeded ? t('words.yes') : t('words.no')],
    [t('needs.money'), t(`words.moneyDirection.${need.moneyDirection}`)],
    [t('needs.budget'), need.budgetSek === null ? null : format.kronor(need.budgetSek)],
  ];
}
