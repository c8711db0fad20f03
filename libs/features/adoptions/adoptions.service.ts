import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsService } from '#features/organisations';
import { type Actor, type Clock, invalidField, newId, type Scope } from '#kernel';
import { assertAllowed } from '#platform/access';
import { takeStep, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import type { AdoptionEntity, LetterOfIntentEntity } from './adoption.entity.js';
import { adoptionRecorded } from './adoption.events.js';
import { mayRecordAdoptions } from './adoption.policy.js';
import {
  adoptionLifecycle,
  type AdoptionRecord,
  adoptionStep,
  checkAdoption,
  checkLetter,
  type NewLetter,
} from './adoption.rules.js';
import { AdoptionsRepository } from './adoptions.repository.js';

@Injectable()
export class AdoptionsService {
  constructor(
    private readonly repository: AdoptionsRepository,
    private readonly organisations: OrganisationsService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  letters(actor: Actor): Promise<LetterOfIntentEntity[]> {
    return this.repository.letters(actor);
  }

  adoptionsOf(actor: Actor, letterIds: readonly string[]): Promise<Map<string, AdoptionEntity[]>> {
    return this.repository.ofLetters(actor, letterIds);
  }

  /** Enters a letter of intent. @returns its id. */
  async recordLetter(scope: Scope, letter: NewLetter): Promise<string> {
    assertAllowed(mayRecordAdoptions(scope));
    checkLetter(letter);
    const id = newId();
    await this.uow.run(scope, (tx) =>
      this.repository.insertLetter(tx, { ...letter, workspaceId: scope.workspaceId, id }),
    );
    return id;
  }

  /**
   * Records how far an organisation has come with a letter. The first record may have any state, because a source may
   * report any; each later record follows the lifecycle or amends facts of the same state.
   * @returns id of the adoption.
   * @throws AppError INVALID naming the field, or ADOPTION_STATE for a step that the lifecycle does not allow.
   */
  async recordAdoption(scope: Scope, adoption: AdoptionRecord): Promise<string> {
    assertAllowed(mayRecordAdoptions(scope));
    checkAdoption(adoption);
    const organisations = await this.organisations.byIds(scope.workspaceId, [adoption.organisationId]);
    if (!organisations.has(adoption.organisationId))
      throw invalidField('organisationId', 'Organisationen finns inte här.', 'This organisation does not exist here.');
    return this.uow.run(scope, async (tx) => {
      if (!(await this.repository.letterExists(tx, adoption.letterId)))
        throw invalidField(
          'letterId',
          'Avsiktsförklaringen finns inte här.',
          'This letter of intent does not exist here.',
        );
      const { letterId, organisationId, ...given } = adoption;
      const facts = {
        decidingBody: given.decidingBody.trim(),
        state: given.state,
        decision: given.decision ?? null,
        meetingDate: given.meetingDate ?? null,
        paragraph: given.paragraph ?? null,
        diarienummer: given.diarienummer ?? null,
        sentTo: given.sentTo ?? null,
        sentOn: given.sentOn ?? null,
        source: given.source ?? null,
      };
      const known = await this.repository.lock(tx, letterId, organisationId);
      const id = known?.id ?? newId();
      const event = adoptionRecorded(id, { related: [{ kind: 'ORGANISATION', id: organisationId }] });
      if (known) {
        await takeStep(tx, {
          clock: this.clock,
          lifecycle: adoptionLifecycle,
          step: adoptionStep(known.state, given.state),
          lock: () => Promise.resolve(known),
          // `mayRecordAdoptions` has been checked above, for system scopes as well.
          may: () => true,
          set: () => facts,
          change: (read, changes) => this.repository.change(tx, id, read, changes),
          event: () => event,
        });
      } else {
        await this.repository.insert(tx, {
          ...facts,
          workspaceId: scope.workspaceId,
          id,
          version: 1,
          letterId,
          organisationId,
        });
        tx.emit(event);
      }
      return id;
    });
  }
}
