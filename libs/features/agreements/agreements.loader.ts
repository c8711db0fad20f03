import { defineLoader } from '#platform/graphql';
import type { AgreementsService } from './agreements.service.js';

export const partiesLoader = defineLoader('agreementParties', (agreements: AgreementsService, actor, ids) =>
  agreements.partiesOf(actor, ids),
);
