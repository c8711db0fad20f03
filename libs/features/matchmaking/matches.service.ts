import { MATCH_LIMITS } from '#contracts/fields/matches';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  Checks,
  type Clock,
  type Day,
  dayOf,
  defineError,
  type DomainEvent,
  newId,
  notFound,
  type Page,
  type PageRequest,
  type SubjectRef,
} from '#kernel';
import { passesGates } from '#matching';
import { takeStep, type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import type { Candidate, DetailedJudgement } from './candidate.rules.js';
import { CandidatesService } from './candidates.service.js';
import type { MatchRow, RevealEntity } from './match.entity.js';
import { matchSteps, mayOpen } from './match.policy.js';
import { type DeclineReason, dueOnIn, matchLifecycleOf, type MatchState, type MatchStepName } from './match.rules.js';
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

const gateFailed = defineError('GATE_FAILED', 'CONFLICT', {
  meaning: 'The capability does not meet a hard condition of the need.',
  remedy: 'Read `Need.whyNot`, which says what would have to change.',
  message: {
    sv: 'Resursen klarar inte behovets krav. Se ”Varför inte” för vad som måste ändras.',
    en: 'The capability does not meet the need. See “Why not” for what would have to change.',
  },
});

const alreadyMatched = defineError('ALREADY_MATCHED', 'CONFLICT', {
  meaning: 'The need already has a match with the capability.',
  remedy: 'Use the match that exists.',
  message: { sv: 'Resursen finns redan på behovets lista.', en: 'The capability is already on the need’s list.' },
});

const needNotPublished = defineError('NEED_NOT_PUBLISHED', 'CONFLICT', {
  meaning: 'The need is not published.',
  remedy: 'Publish the need first.',
  message: { sv: 'Publicera behovet först.', en: 'Publish the need first.' },
});

const related = (match: { needId: string }): { related: SubjectRef[] } => ({
  related: [{ kind: 'NEED', id: match.needId }],
});

type MatchChange = Partial<Pick<MatchRow, 'interestedAt' | 'declineReason' | 'declineComment'>>;

/** A capability that passes the need's gates, with the list that was shown when it was chosen. */
export interface ListEntry {
  needId: string;
  candidate: Candidate;
  offered: DetailedJudgement[];
}

@Injectable()
export class MatchesService {
  constructor(
    private readonly repository: MatchesRepository,
    private readonly needs: NeedsRepository,
    private readonly candidates: CandidatesService,
    private readonly weights: WeightsRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor, states: MatchState[] | null, page: PageRequest): Promise<Page<MatchRow>> {
    return this.repository.page(actor, states, page);
  }

  get(actor: Actor, id: string): Promise<MatchRow> {
    return this.repository.visible(actor, id);
  }

  /** Adds a capability to the need's shortlist, with its current gates and score. */
  async shortlist(actor: Actor, needId: string, capabilityId: string): Promise<MatchRow> {
    const entry = await this.judgeEntry(actor, needId, capabilityId);
    const id = await this.uow.run(actor, (tx) => this.enter(tx, actor, entry));
    return this.get(actor, id);
  }

  /**
   * Judges a capability for the need's shortlist. Runs before the transaction, because judging reads much.
   * @throws AppError NOT_FOUND, or GATE_FAILED when the capability does not meet the need.
   */
  async judgeEntry(actor: Actor, needId: string, capabilityId: string): Promise<ListEntry> {
    await this.needs.visible(actor, needId);
    const forMatching = await this.needs.forMatching(actor.workspaceId, needId);
    const candidate = forMatching && (await this.candidates.judgeOne(forMatching, capabilityId));
    if (!candidate) throw notFound();
    const offered = await this.candidates.shownWith(actor.workspaceId, needId, capabilityId);
    if (!passesGates(candidate.gates)) throw gateFailed();
    return { needId, candidate, offered };
  }

  /**
   * Adds a judged capability to the need's shortlist, in the caller's transaction.
   * @returns id of the match.
   * @throws AppError NEED_NOT_PUBLISHED, or ALREADY_MATCHED when the capability is on the list.
   */
  async enter(tx: Tx, actor: Actor, { needId, candidate, offered }: ListEntry): Promise<string> {
    const need = await this.needs.lock(tx, actor, needId);
    if (need.state !== 'PUBLISHED') throw needNotPublished();
    const { id: capabilityId, organisationId: capabilityOrganisationId } = candidate.capability;
    if (await this.repository.existing(tx, needId, capabilityId)) throw alreadyMatched();
    const id = newId();
    const at = this.clock.now();
    await this.repository.insert(tx, {
      workspaceId: actor.workspaceId,
      id,
      version: 1,
      needId,
      capabilityId,
      needOrganisationId: need.organisationId,
      capabilityOrganisationId,
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
    return id;
  }

  /**
   * Asks the partner, who then sees the anonymised need and why the capability fits, and has five working days to
   * answer.
   */
  askInterest(actor: Actor, id: string, version: number): Promise<MatchRow> {
    return this.step(actor, id, version, 'askInterest', interestAsked, (_tx, match) => {
      if (match.needState !== 'PUBLISHED') throw notFound();
      return {};
    });
  }

  acceptInterest(actor: Actor, id: string, version: number): Promise<MatchRow> {
    return this.step(actor, id, version, 'accept', interestAccepted, (_tx, _match, at) => ({ interestedAt: at }));
  }

  declineInterest(
    actor: Actor,
    id: string,
    version: number,
    reason: DeclineReason,
    comment: string | null,
  ): Promise<MatchRow> {
    new Checks()
      .text('comment', comment, reason === 'OTHER' ? MATCH_LIMITS.commentOnOther : MATCH_LIMITS.comment)
      .done();
    return this.step(actor, id, version, 'decline', interestDeclined, () => ({
      declineReason: reason,
      declineComment: comment?.trim() || null,
    }));
  }

  /** Records the signed NDA. From then on the partner may open the confidential text. */
  recordNda(actor: Actor, id: string, version: number, signedOn: Day, diarienummer: string | null): Promise<MatchRow> {
    const today = dayOf(this.clock.now());
    new Checks()
      .text('diarienummer', diarienummer, MATCH_LIMITS.diarienummer)
      .require(signedOn <= today, 'signedOn', 'Datumet ligger i framtiden.', 'The date is in the future.')
      .done();
    return this.step(actor, id, version, 'recordNda', ndaRecorded, async (tx, _match, at) => {
      await this.repository.insertNda(tx, {
        workspaceId: tx.workspaceId,
        id: newId(),
        type: 'NDA',
        matchId: id,
        signedOn,
        diarienummer: diarienummer?.trim() || null,
        recordedBy: actor.personId,
        recordedAt: at,
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
   * Opens the confidential text to the partner. The reading is entered in the startup's ledger before the text is read;
   * both are committed together or not at all.
   * @throws AppError NOT_FOUND to everybody who may not read the text.
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
    step: MatchStepName,
    event: (id: string, more: { related: SubjectRef[] }) => DomainEvent,
    set: (tx: Tx, match: MatchRow, at: Date) => MatchChange | Promise<MatchChange> = () => ({}),
  ): Promise<MatchRow> {
    const after = await this.uow.run(actor, (tx) =>
      takeStep(tx, {
        clock: this.clock,
        lifecycle: matchLifecycleOf,
        step,
        version,
        lock: () => this.repository.lock(tx, actor, id),
        may: (match: MatchRow) => matchSteps.may(step, actor, match),
        set: async (match, { to, at }) => ({ dueOn: dueOnIn(to, dayOf(at)), ...(await set(tx, match, at)) }),
        change: (read, changes) => this.repository.change(tx, id, read, changes),
        history: (_match, { from, to, at }) => this.repository.addStep(tx, actor, id, from, to, at),
        event: (match) => event(id, related(match)),
      }),
    );
    // Read again as the actor, since the step may have made the match invisible to the actor.
    return this.repository.visible(actor, id).catch(() => after);
  }
}
