import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  AppError,
  Checks,
  type Clock,
  type Day,
  dayOf,
  type DomainEvent,
  newId,
  notFound,
  type Page,
  type PageRequest,
  type SubjectRef,
} from '#kernel';
import { passesGates } from '#matching';
import { assertAllowed } from '#platform/access';
import { type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { SubjectGates } from '#platform/live';
import { CandidatesService } from './candidates.service.js';
import type { MatchRow, RevealEntity } from './match.entity.js';
import { mayOpen, mayStep } from './match.policy.js';
import { type DeclineReason, dueOnIn, matchAfter, type MatchState } from './match.rules.js';
import { MatchesRepository } from './matches.repository.js';
import {
  confidentialOpened,
  interestAccepted,
  interestAsked,
  interestDeclined,
  matchIntroduced,
  matchShortlisted,
  matchWithdrawn,
  ndaRecorded,
} from './matchmaking.events.js';
import { NeedsRepository } from './needs.repository.js';
import { WeightsRepository } from './weights.repository.js';
import { observationsOf } from './weights.rules.js';

const gateFailed = () =>
  new AppError('GATE_FAILED', 'CONFLICT', {
    message: {
      sv: 'Resursen klarar inte behovets krav. Se ”Varför inte” för vad som måste ändras.',
      en: 'The capability does not meet the need. See “Why not” for what would have to change.',
    },
  });

const alreadyMatched = () =>
  new AppError('ALREADY_MATCHED', 'CONFLICT', {
    message: { sv: 'Resursen finns redan på behovets lista.', en: 'The capability is already on the need’s list.' },
  });

const related = (match: { needId: string }): { related: SubjectRef[] } => ({
  related: [{ kind: 'NEED', id: match.needId }],
});

@Injectable()
export class MatchesService {
  constructor(
    private readonly repository: MatchesRepository,
    private readonly needs: NeedsRepository,
    private readonly candidates: CandidatesService,
    private readonly weights: WeightsRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    gates: SubjectGates,
  ) {
    gates.register('MATCH', (actor, ids) => this.repository.audibleTitles(actor, ids));
  }

  list(actor: Actor, states: MatchState[] | null, page: PageRequest): Promise<Page<MatchRow>> {
    return this.repository.page(actor, states, page);
  }

  get(actor: Actor, id: string): Promise<MatchRow> {
    return this.repository.visible(actor, id);
  }

  /** Puts a capability on the need's list, with its gates and score as they are now. */
  async shortlist(actor: Actor, needId: string, capabilityId: string): Promise<MatchRow> {
    await this.needs.visible(actor, needId);
    const forMatching = await this.needs.forMatching(actor.workspaceId, needId);
    const candidate = forMatching && (await this.candidates.judgeOne(forMatching, capabilityId));
    if (!candidate) throw notFound();
    const offered = await this.candidates.shownWith(actor.workspaceId, needId, capabilityId);
    if (!passesGates(candidate.gates)) throw gateFailed();
    const id = newId();
    await this.uow.run(actor, async (tx) => {
      const need = await this.needs.lock(tx, actor, needId);
      if (need.state !== 'PUBLISHED') {
        throw new AppError('NEED_NOT_PUBLISHED', 'CONFLICT', {
          message: { sv: 'Publicera behovet först.', en: 'Publish the need first.' },
        });
      }
      if (await this.repository.existing(tx, needId, capabilityId)) throw alreadyMatched();
      const at = this.clock.now();
      await this.repository.insert(tx, {
        workspaceId: actor.workspaceId,
        id,
        version: 1,
        needId,
        capabilityId,
        needOrganisationId: need.organisationId,
        capabilityOrganisationId: candidate.capability.organisationId,
        state: 'SHORTLISTED',
        gates: candidate.gates,
        score: candidate.score,
        parts: candidate.parts,
        textMatches: candidate.matches,
        suggestedBy: actor.personId,
        dueOn: null,
        declineReason: null,
        declineComment: null,
        interestedAt: null,
        createdAt: at,
      });
      await this.repository.addStep(tx, actor, id, null, 'SHORTLISTED', at);
      await this.weights.observe(tx, needId, observationsOf(offered, capabilityId), at);
      tx.emit(matchShortlisted(id, related({ needId })));
    });
    return this.get(actor, id);
  }

  /** Asks the partner, who sees the anonymised need and why it fits, and has five working days to answer. */
  askInterest(actor: Actor, id: string, version: number): Promise<MatchRow> {
    return this.step(actor, id, version, 'askInterest', interestAsked, async (_tx, match) => {
      if (match.needState !== 'PUBLISHED') throw notFound();
      return {};
    });
  }

  acceptInterest(actor: Actor, id: string, version: number): Promise<MatchRow> {
    return this.step(actor, id, version, 'accept', interestAccepted, () =>
      Promise.resolve({ interestedAt: this.clock.now() }),
    );
  }

  declineInterest(
    actor: Actor,
    id: string,
    version: number,
    reason: DeclineReason,
    comment: string | null,
  ): Promise<MatchRow> {
    new Checks().text('comment', comment, { least: reason === 'OTHER' ? 3 : 0, most: 1000 }).done();
    return this.step(actor, id, version, 'decline', interestDeclined, () =>
      Promise.resolve({ declineReason: reason, declineComment: comment?.trim() || null }),
    );
  }

  /** Records the signed NDA; from now on the partner may open the confidential text. */
  recordNda(actor: Actor, id: string, version: number, signedOn: Day, diarienummer: string | null): Promise<MatchRow> {
    const today = dayOf(this.clock.now());
    new Checks()
      .text('diarienummer', diarienummer, { most: 60 })
      .require(signedOn <= today, 'signedOn', 'Datumet ligger i framtiden.', 'The date is in the future.')
      .done();
    return this.step(actor, id, version, 'recordNda', ndaRecorded, async (tx) => {
      await this.repository.insertNda(tx, {
        workspaceId: tx.workspaceId,
        id: newId(),
        type: 'NDA',
        matchId: id,
        signedOn,
        diarienummer: diarienummer?.trim() || null,
        recordedBy: actor.personId,
        recordedAt: this.clock.now(),
      });
      return {};
    });
  }

  introduce(actor: Actor, id: string, version: number): Promise<MatchRow> {
    return this.step(actor, id, version, 'introduce', matchIntroduced);
  }

  withdraw(actor: Actor, id: string, version: number): Promise<MatchRow> {
    return this.step(actor, id, version, 'withdraw', matchWithdrawn);
  }

  /**
   * Opens the confidential text to the partner. The opening is in the startup's ledger before the text is read:
   * both commit together or neither does.
   * @throws AppError NOT_FOUND to everybody the text is not open to.
   */
  async openConfidential(actor: Actor, id: string): Promise<{ text: string; reveal: RevealEntity }> {
    return this.uow.run(actor, async (tx) => {
      const match = await this.repository.lock(tx, actor, id);
      if (!mayOpen(actor, match)) throw notFound();
      const text = await this.repository.confidential(tx, match.needId);
      if (text === undefined) throw notFound();
      const nda = (await this.repository.ndas(actor, [id], tx)).get(id);
      const reveal: RevealEntity = {
        workspaceId: tx.workspaceId,
        id: newId(),
        needId: match.needId,
        matchId: id,
        reason: null,
        field: 'fullDescription',
        fileName: null,
        organisationId: actor.organisationId,
        personId: actor.personId,
        agreementId: nda?.id ?? null,
        at: this.clock.now(),
      };
      await this.repository.insertReveal(tx, reveal);
      tx.emit(confidentialOpened(id, related(match)));
      return { text, reveal };
    });
  }

  private async step(
    actor: Actor,
    id: string,
    version: number,
    step: keyof typeof mayStep,
    event: (id: string, more: { related: SubjectRef[] }) => DomainEvent,
    more: (
      tx: Tx,
      match: MatchRow,
    ) => Promise<Partial<Pick<MatchRow, 'interestedAt' | 'declineReason' | 'declineComment'>>> = () =>
      Promise.resolve({}),
  ): Promise<MatchRow> {
    const after = await this.uow.run(actor, async (tx) => {
      const match = await this.repository.lock(tx, actor, id);
      assertAllowed(mayStep[step](actor, match));
      const state = matchAfter(match, step);
      const at = this.clock.now();
      const set = await more(tx, match);
      const dueOn = dueOnIn(state, dayOf(at));
      await this.repository.change(tx, id, version, { state, dueOn, ...set });
      await this.repository.addStep(tx, actor, id, match.state, state, at);
      tx.emit(event(id, related(match)));
      return { ...match, ...set, state, dueOn, version: version + 1 };
    });
    // Read again as the actor: a step may have taken the match out of its own sight.
    return this.repository.visible(actor, id).catch(() => after);
  }
}
