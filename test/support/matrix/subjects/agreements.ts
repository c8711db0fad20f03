import { newAgreement } from '../../agreements.js';
import { RecordAgreementDocument } from '../../operations/agreements.graphql.js';
import type { Principal } from '../oracle.js';
import type { MatrixSubject } from './subject.js';

/** Between company A and the host it has been introduced to, and between company B and a region. */
const PARTIES = { A: ['A', 'introduced'], B: ['B', 'stockholm'] } as const;
/** Three, so that two are left when the first one is exchanged for the second one. */
const PARTIES_OF_SAMPLE = ['A', 'introduced', 'stockholm'];
const READERS: Record<string, Principal[]> = { A: ['startupA', 'host.introduced'], B: ['startupB'] };
const readers = (about: string) => ({ must: [...(READERS[about] ?? []), 'staff', 'admin'] as Principal[] });

export const agreements: MatrixSubject = {
  kind: 'agreement',
  table: 'registered_agreement',
  async plant(world) {
    for (const [about, parties] of Object.entries(PARTIES)) {
      const { recordAgreement } = await world.as('staff').ok(RecordAgreementDocument, {
        input: newAgreement(
          parties.map((name) => world.id('organisation', name)),
          { diarienummer: `RS ${world.canaries.plant('agreement.diarienummer', about)}` },
        ),
      });
      world.ids['agreement']?.set(about, world.canaries.mark(recordAgreement.id, 'agreement.id', about));
    }
  },
  rules: { 'agreement.diarienummer': readers, 'agreement.id': readers },
  mutations: {
    recordAgreement: {
      variables: (world) => ({ input: newAgreement(PARTIES_OF_SAMPLE.map((name) => world.id('organisation', name))) }),
      ids: { 'input.partyIds.0': 'organisation' },
    },
    changeAgreement: {
      variables: (world) => ({
        id: world.id('agreement', 'A'),
        version: 1,
        input: newAgreement(PARTIES_OF_SAMPLE.map((name) => world.id('organisation', name))),
      }),
      ids: { id: 'agreement', 'input.partyIds.0': 'organisation' },
    },
  },
};
