import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  type Clock,
  dayOf,
  type DomainEvent,
  invalidField,
  newId,
  notFound,
  type Page,
  type PageRequest,
} from '#kernel';
import { assertAllowed } from '#platform/access';
import { createOnce, takeStep, type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import type { RevealEntity } from './match.entity.js';
import { MatchesRepository } from './matches.repository.js';
import { glassBroken, matchWithdrawn, needPublished, needSubmitted, needWithdrawn } from './matchmaking.events.js';
import { mayBreakGlass, mayReadConfidential, maySeeReveals, needSteps } from './need.policy.js';
import {
  checkNeed,
  checkReason,
  confidentialOf,
  type NeedDraft,
  needLifecycle,
  type NeedState,
  type NeedStep,
  referenceNo,
} from './need.rules.js';
import { needFrom, type NeedEntity } from './need.entity.js';
import { NeedsRepository, type RevealRow } from './needs.repository.js';
import { tellingParts, type TellingPart } from './telling.rules.js';

@Injectable()
export class NeedsService {
  constructor(
    private readonly repository: NeedsRepository,
    private readonly matches: MatchesRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor, states: NeedState[] | null, page: PageRequest): Promise<Page<NeedEntity>> {
    return this.repository.page(actor, states, page);
  }

  get(actor: Actor, id: string): Promise<NeedEntity> {
    return this.repository.visible(actor, id);
  }

  byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, NeedEntity>> {
    return this.repository.visibleByIds(actor, ids);
  }

  /**
   * Submits a startup's need, which staff see at once and triage. Submitting twice with the same key creates one need.
   */
  async submit(actor: Actor, draft: NeedDraft, idempotencyKey?: string | null): Promise<NeedEntity> {
    const now = this.clock.now();
    checkNeed(draft, dayOf(now));
    const excluded = draft.excludedOrganisationIds ?? [];
    if (excluded.length > 0 && !(await this.repository.organisationsExist(actor.workspaceId, excluded))) {
      throw invalidField(
        'excludedOrganisationIds',
        'En av organisationerna finns inte.',
        'One of the organisations does not exist.',
      );
    }
    const confidential = confidentialOf(draft);
    const id = await this.uow.run(actor, (tx) =>
      createOnce(tx, 'submitNeed', idempotencyKey, draft, async (needId) => {
        const year = Number(dayOf(now).slice(0, 4));
        await this.repository.insert(
          tx,
          needFrom(draft, actor, {
            id: needId,
            referenceNo: referenceNo(year, await this.repository.nextSequence(tx, year)),
            now,
          }),
          confidential,
          excluded,
        );
        tx.emit(needSubmitted(needId));
      }),
    );
    return this.get(actor, id);
  }

  /**
   * The need as it would be stored, and the passages of its open texts that reveal too much. Nothing is stored.
   * @throws AppError INVALID as `submit`.
   */
  async preview(
    actor: Actor,
    draft: NeedDraft,
  ): Promise<{ need: NeedEntity; confidential: string | null; telling: TellingPart[] }> {
    const now = this.clock.now();
    checkNeed(draft, dayOf(now));
    const confidential = confidentialOf(draft);
    const secrets = await this.repository.secretsOf(actor);
    return {
      need: needFrom(draft, actor, { id: newId(), referenceNo: '', now }),
      confidential,
      telling: tellingParts(draft, { ...secrets, confidential }),
    };
  }

  /** Opens the need for matching. */
  async publish(actor: Actor, id: string, version: number): Promise<NeedEntity> {
    await this.uow.run(actor, (tx) =>
      this.step(tx, actor, id, version, 'publish', needPublished, (at) => ({ publishedAt: at })),
    );
    return this.get(actor, id);
  }

  /** Ends the need and all its open matches. The need becomes invisible to partners at once. */
  async withdraw(actor: Actor, id: string, version: number): Promise<NeedEntity> {
    await this.uow.run(actor, async (tx) => {
      await this.step(tx, actor, id, version, 'withdraw', needWithdrawn);
      for (const matchId of await this.matches.withdrawAllOf(tx, actor, id, this.clock.now()))
        tx.emit(matchWithdrawn(matchId, { related: [{ kind: 'NEED', id }] }));
    });
    return this.get(actor, id);
  }

  /** The confidential text for the startup that wrote it; null for everybody else. */
  async confidentialDescription(actor: Actor, need: NeedEntity): Promise<string | null> {
    if (!mayReadConfidential(actor, need) || !need.hasConfidential) return null;
    return this.uow.run(actor, async (tx) => {
      tx.audit({ kind: 'need.confidential-read', subject: { kind: 'NEED', id: need.id } });
      return this.repository.confidential(tx, need.id);
    });
  }

  /**
   * Lets an administrator read the text outside any match, e.g. on suspicion of a crime. The reading is entered in the
   * startup's ledger, with the reason, before the text can be read: the database refuses it outside the transaction
   * that wrote the entry.
   * @throws AppError INVALID for a reason under 10 or over 500 characters; NOT_FOUND when there is no text.
   */
  async breakGlass(actor: Actor, needId: string, reason: string): Promise<{ text: string; reveal: RevealRow }> {
    assertAllowed(mayBreakGlass(actor));
    const stated = checkReason(reason);
    return this.uow.run(actor, async (tx) => {
      const need = await this.repository.lock(tx, actor, needId);
      if (!need.hasConfidential) throw notFound();
      const reveal: RevealEntity = {
        workspaceId: tx.workspaceId,
        id: newId(),
        needId,
        matchId: null,
        reason: stated,
        field: 'fullDescription',
        fileName: null,
        organisationId: actor.organisationId,
        personId: actor.personId,
        agreementId: null,
        at: this.clock.now(),
      };
      await this.repository.insertReveal(tx, reveal);
      const text = await this.repository.confidential(tx, needId);
      if (text === null) throw notFound();
      tx.emit(glassBroken(needId));
      return { text, reveal: { ...reveal, byName: actor.personName, ndaSignedOn: null, ndaDiarienummer: null } };
    });
  }

  async reveals(actor: Actor, need: NeedEntity): Promise<RevealRow[]> {
    return maySeeReveals(actor, need) ? this.repository.reveals(actor, need.id) : [];
  }

  private step(
    tx: Tx,
    actor: Actor,
    id: string,
    version: number,
    step: NeedStep,
    event: (id: string) => DomainEvent,
    set: (at: Date) => { publishedAt?: Date } = () => ({}),
  ): Promise<NeedEntity> {
    return takeStep(tx, {
      clock: this.clock,
      lifecycle: needLifecycle,
      step,
      version,
      lock: () => this.repository.lock(tx, actor, id),
      may: (need) => needSteps.may(step, actor, need),
      set: (_need, { at }) => set(at),
      change: (read, changes) => this.repository.change(tx, id, read, changes),
      event: () => event(id),
    });
  }
}
