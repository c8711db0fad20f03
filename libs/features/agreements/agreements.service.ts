import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsService } from '#features/organisations';
import { type Actor, type Clock, dayOf, invalidField, notFound, type Page, type PageRequest } from '#kernel';
import { assertAllowed } from '#platform/access';
import { createOnce, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import type { RegisteredAgreementEntity } from './agreement.entity.js';
import { agreementChanged, agreementRecorded } from './agreement.events.js';
import { mayRecordAgreements } from './agreement.policy.js';
import { type AgreementFacts, checkAgreement } from './agreement.rules.js';
import { AgreementsRepository } from './agreements.repository.js';

const asParties = (partyIds: readonly string[]) => ({
  related: partyIds.map((id) => ({ kind: 'ORGANISATION' as const, id })),
});

@Injectable()
export class AgreementsService {
  constructor(
    private readonly repository: AgreementsRepository,
    private readonly organisations: OrganisationsService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor, page: PageRequest): Promise<Page<RegisteredAgreementEntity>> {
    return this.repository.page(actor, page);
  }

  partiesOf(actor: Actor, agreementIds: readonly string[]): Promise<Map<string, string[]>> {
    return this.repository.parties(actor, agreementIds);
  }

  /** @throws AppError FORBIDDEN, or INVALID naming the field. */
  async record(
    actor: Actor,
    agreement: AgreementFacts,
    idempotencyKey?: string | null,
  ): Promise<RegisteredAgreementEntity> {
    const { facts, partyIds } = await this.checked(actor, agreement);
    const id = await this.uow.run(actor, (tx) =>
      createOnce(tx, 'recordAgreement', idempotencyKey, agreement, async (newAgreementId) => {
        const row = { ...facts, workspaceId: actor.workspaceId, id: newAgreementId, version: 1 };
        await this.repository.insert(tx, row, partyIds);
        tx.emit(agreementRecorded(newAgreementId, asParties(partyIds)));
      }),
    );
    return this.get(actor, id);
  }

  /** Replaces what is recorded. @throws AppError NOT_FOUND, FORBIDDEN, INVALID, CHANGED_MEANWHILE for a stale version. */
  async change(
    actor: Actor,
    id: string,
    version: number,
    agreement: AgreementFacts,
  ): Promise<RegisteredAgreementEntity> {
    await this.get(actor, id);
    const { facts, partyIds } = await this.checked(actor, agreement);
    await this.uow.run(actor, async (tx) => {
      await this.repository.change(tx, id, version, facts, partyIds);
      tx.emit(agreementChanged(id, asParties(partyIds)));
    });
    return this.get(actor, id);
  }

  private async get(actor: Actor, id: string): Promise<RegisteredAgreementEntity> {
    const found = await this.repository.visible(actor, id);
    if (!found) throw notFound();
    return found;
  }

  private async checked(actor: Actor, { partyIds: named, ...agreement }: AgreementFacts) {
    assertAllowed(mayRecordAgreements(actor));
    const partyIds = [...new Set(named)];
    checkAgreement({ ...agreement, partyIds }, dayOf(this.clock.now()));
    const known = await this.organisations.byIds(actor.workspaceId, partyIds);
    if (known.size < partyIds.length)
      throw invalidField(
        'partyIds',
        'En av organisationerna finns inte här.',
        'One of the organisations does not exist here.',
      );
    const facts = {
      type: agreement.type,
      signedOn: agreement.signedOn,
      validFrom: agreement.validFrom ?? null,
      validTo: agreement.validTo ?? null,
      diarienummer: agreement.diarienummer?.trim() || null,
    };
    return { facts, partyIds };
  }
}
