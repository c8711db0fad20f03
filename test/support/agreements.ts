import type { AgreementInput } from './generated/graphql.js';
import { day } from './inputs.js';

/** An R&D agreement signed ten days ago, until further notice. */
export const newAgreement = (partyIds: string[], over: Partial<AgreementInput> = {}): AgreementInput => ({
  type: 'RND',
  partyIds,
  signedOn: day(-10),
  ...over,
});
