import { AGREEMENT_LIMITS } from '#contracts/fields/agreements';
import { Checks, type Day, type LocalisedText } from '#kernel';

export const AGREEMENT_TYPES = ['NDA', 'SERVICE', 'RND', 'DATA_PROCESSING', 'MTA', 'BIOBANK'] as const;
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

/** What each type is called in a feed, a notice or a mail. */
export const AGREEMENT_TITLES: Record<AgreementType, LocalisedText> = {
  NDA: { sv: 'Sekretessavtal', en: 'Non-disclosure agreement' },
  SERVICE: { sv: 'Tjänsteavtal', en: 'Service agreement' },
  RND: { sv: 'FoU-avtal', en: 'R&D agreement' },
  DATA_PROCESSING: { sv: 'Personuppgiftsbiträdesavtal', en: 'Data processing agreement' },
  MTA: { sv: 'Materialöverföringsavtal', en: 'Material transfer agreement' },
  BIOBANK: { sv: 'Biobanksavtal', en: 'Biobank agreement' },
};

/** What the document of an agreement says. */
export interface AgreementFacts {
  type: AgreementType;
  /** Ids of the organisations that have signed. */
  partyIds: string[];
  signedOn: Day;
  /** First day of validity; null: the day it was signed. */
  validFrom?: Day | null;
  /** Last day of validity; null: until further notice. */
  validTo?: Day | null;
  /** Register number at the authority that is a party, where one is. */
  diarienummer?: string | null;
}

/** @throws AppError INVALID naming every field that is wrong. */
export function checkAgreement(agreement: AgreementFacts, today: Day): void {
  const parties = new Set(agreement.partyIds);
  const from = agreement.validFrom ?? agreement.signedOn;
  new Checks()
    .require(
      parties.size >= AGREEMENT_LIMITS.parties.least,
      'partyIds',
      'Ange minst två parter.',
      'Give at least two parties.',
    )
    .require(
      parties.size <= AGREEMENT_LIMITS.parties.most,
      'partyIds',
      `Ange högst ${AGREEMENT_LIMITS.parties.most} parter.`,
      `Give at most ${AGREEMENT_LIMITS.parties.most} parties.`,
    )
    .day('signedOn', agreement.signedOn)
    .day('validFrom', agreement.validFrom)
    .day('validTo', agreement.validTo)
    .require(
      agreement.signedOn <= today,
      'signedOn',
      'Dagen ligger i framtiden. Ange när avtalet undertecknades.',
      'The day lies ahead. Give the day the agreement was signed.',
    )
    .require(
      !agreement.validTo || agreement.validTo >= from,
      'validTo',
      'Sista dagen ligger före den första.',
      'The last day lies before the first.',
    )
    .text('diarienummer', agreement.diarienummer, AGREEMENT_LIMITS.diarienummer)
    .done();
}
