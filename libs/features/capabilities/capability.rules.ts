import { Checks } from '#kernel';
import type { CapabilityEntity } from './capability.entity.js';

/** Facts that people correct one at a time; null says that it is not known. */
export type CapabilityChange = Partial<
  Pick<
    CapabilityEntity,
    | 'openToCompanies'
    | 'biosafetyLevel'
    | 'gmmClass'
    | 'certifications'
    | 'sampleTypes'
    | 'clinicalSpeciality'
    | 'capacityPerMonth'
    | 'leadTimeDays'
    | 'nextFreeOn'
    | 'requiredTraining'
    | 'trlFrom'
    | 'trlTo'
    | 'validUntil'
  >
>;

/** @throws AppError INVALID naming every field that is wrong. */
export function checkCapabilityChange(after: CapabilityChange): void {
  const listFits = (list: readonly string[] | undefined): boolean =>
    !list || (list.length <= 50 && list.every((item) => item.trim().length > 0 && item.length <= 100));
  new Checks()
    .between('biosafetyLevel', after.biosafetyLevel, 1, 4)
    .between('capacityPerMonth', after.capacityPerMonth, 0, 1_000_000)
    .between('leadTimeDays', after.leadTimeDays, 0, 3650)
    .between('trlFrom', after.trlFrom, 1, 9)
    .between('trlTo', after.trlTo, 1, 9)
    .require(
      (after.trlFrom ?? 1) <= (after.trlTo ?? 9),
      'trlTo',
      'Högsta TRL ligger under lägsta.',
      'The highest TRL is below the lowest.',
    )
    .text('clinicalSpeciality', after.clinicalSpeciality, { most: 200 })
    .text('requiredTraining', after.requiredTraining, { most: 500 })
    .require(
      listFits(after.certifications),
      'certifications',
      'Skriv högst 50, vart och ett på högst 100 tecken.',
      'Write at most 50, each of at most 100 characters.',
    )
    .require(
      listFits(after.sampleTypes),
      'sampleTypes',
      'Skriv högst 50, vart och ett på högst 100 tecken.',
      'Write at most 50, each of at most 100 characters.',
    )
    .done();
}
