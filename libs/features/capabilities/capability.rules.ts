import type { ListLimits } from '#contracts';
import { CAPABILITY_LIMITS } from '#contracts/fields/capabilities';
import { Checks } from '#kernel';
import type { CapabilityEntity } from './capability.entity.js';

/** Facts that people correct one at a time; null means not known. */
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
  const listFits = (list: readonly string[] | undefined, limits: ListLimits): boolean =>
    !list ||
    (list.length <= limits.most && list.every((item) => item.trim().length > 0 && item.length <= limits.item.most));
  new Checks()
    .between(
      'biosafetyLevel',
      after.biosafetyLevel,
      CAPABILITY_LIMITS.biosafetyLevel.least,
      CAPABILITY_LIMITS.biosafetyLevel.most,
    )
    .between(
      'capacityPerMonth',
      after.capacityPerMonth,
      CAPABILITY_LIMITS.capacityPerMonth.least,
      CAPABILITY_LIMITS.capacityPerMonth.most,
    )
    .between(
      'leadTimeDays',
      after.leadTimeDays,
      CAPABILITY_LIMITS.leadTimeDays.least,
      CAPABILITY_LIMITS.leadTimeDays.most,
    )
    .between('trlFrom', after.trlFrom, CAPABILITY_LIMITS.trl.least, CAPABILITY_LIMITS.trl.most)
    .between('trlTo', after.trlTo, CAPABILITY_LIMITS.trl.least, CAPABILITY_LIMITS.trl.most)
    .require(
      (after.trlFrom ?? CAPABILITY_LIMITS.trl.least) <= (after.trlTo ?? CAPABILITY_LIMITS.trl.most),
      'trlTo',
      'Högsta TRL ligger under lägsta.',
      'The highest TRL is below the lowest.',
    )
    .text('clinicalSpeciality', after.clinicalSpeciality, CAPABILITY_LIMITS.clinicalSpeciality)
    .text('requiredTraining', after.requiredTraining, CAPABILITY_LIMITS.requiredTraining)
    .require(
      listFits(after.certifications, CAPABILITY_LIMITS.certifications),
      'certifications',
      `Skriv högst ${CAPABILITY_LIMITS.certifications.most}, vart och ett på högst ${CAPABILITY_LIMITS.certifications.item.most} tecken.`,
      `Write at most ${CAPABILITY_LIMITS.certifications.most}, each of at most ${CAPABILITY_LIMITS.certifications.item.most} characters.`,
    )
    .require(
      listFits(after.sampleTypes, CAPABILITY_LIMITS.sampleTypes),
      'sampleTypes',
      `Skriv högst ${CAPABILITY_LIMITS.sampleTypes.most}, vart och ett på högst ${CAPABILITY_LIMITS.sampleTypes.item.most} tecken.`,
      `Write at most ${CAPABILITY_LIMITS.sampleTypes.most}, each of at most ${CAPABILITY_LIMITS.sampleTypes.item.most} characters.`,
    )
    .done();
}
