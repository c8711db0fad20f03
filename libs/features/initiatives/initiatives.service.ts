import { Inject, Injectable } from '@nestjs/common';
import { MatchesService, matchLifecycle, type StartedInitiatives } from '#features/matchmaking';
import type { InvitedInitiatives } from '#features/identity';
import { OrganisationsService } from '#features/organisations';
import {
  type Actor,
  Checks,
  type Clock,
  newId,
  notFound,
  type Page,
  type PageRequest,
  type Scope,
  type SubjectRef,
} from '#kernel';
import { assertAllowed } from '#platform/access';
import { createOnce, type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { initiativeChanged, initiativeCreated } from './initiative.events.js';
import { mayLeadInitiatives } from './initiative.policy.js';
import {
  checkIndicator,
  checkInitiative,
  firstStage,
  type InitiativeDraft,
  initiativeLifecycle,
  type InitiativeStage,
  matchHasInitiative,
  type NewIndicator,
  type ParticipationRole,
} from './initiative.rules.js';
import { type InitiativeRow, InitiativesRepository } from './initiatives.repository.js';

/** The subjects that viewers should refetch together with an initiative. */
export const relatedOf = ({ matchId, needId }: { matchId: string | null; needId: string | null }): SubjectRef[] => [
  ...(matchId ? [{ kind: 'MATCH' as const, id: matchId }] : []),
  ...(needId ? [{ kind: 'NEED' as const, id: needId }] : []),
];

@Injectable()
export class InitiativesService implements InvitedInitiatives, StartedInitiatives {
  constructor(
    private readonly repository: InitiativesRepository,
    private readonly matches: MatchesService,
    private readonly organisations: OrganisationsService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor, page: PageRequest): Promise<Page<InitiativeRow>> {
    return this.repository.page(actor, page);
  }

  hasInitiative(tx: Tx, id: string): Promise<boolean> {
    return this.repository.exists(tx, id);
  }

  matchesWithInitiative(actor: Actor, matchIds: readonly string[]): Promise<Set<string>> {
    return this.repository.matchesWithInitiative(actor, matchIds);
  }

  /** @throws AppError NOT_FOUND when there is none, or none that the actor may see. */
  async get(actor: Actor, id: string): Promise<InitiativeRow> {
    const found = (await this.repository.visibleByIds(actor, [id])).get(id);
    if (!found) throw notFound();
    return found;
  }

  /**
   * Starts an initiative with its plan, led by the actor and owned by the actor's organisation. When started from a
   * match, the match's two parties become participants.
   * @throws AppError INVALID; NOT_FOUND for an invisible match; MATCH_STATE before the parties are introduced;
   *   MATCH_HAS_INITIATIVE when there is one already.
   */
  async create(actor: Actor, draft: InitiativeDraft & { idempotencyKey?: string | null }): Promise<InitiativeRow> {
    assertAllowed(mayLeadInitiatives(actor));
    checkInitiative(draft);
    const { matchId = null } = draft;
    const match = matchId === null ? null : await this.matches.get(actor, matchId);
    await this.assertOrganisationsExist(
      actor,
      draft.milestones.map(({ ownerOrganisationId }, index) => [
        `milestones.${index}.ownerOrganisationId`,
        ownerOrganisationId,
      ]),
    );
    const { idempotencyKey, ...request } = draft;
    const id = await this.uow.run(actor, (tx) =>
      createOnce(tx, 'createInitiative', idempotencyKey, request, async (newInitiativeId) => {
        // Checked inside `createOnce`: a repeated request returns its first result even if the match has changed state
        // since.
        if (match) matchLifecycle.after(match.state, 'createInitiative');
        const workspaceId = actor.workspaceId;
        const inserted = await this.repository.insert(tx, {
          workspaceId,
          id: newInitiativeId,
          version: 1,
          titleSv: draft.titleSv.trim(),
          titleEn: draft.titleEn?.trim() || null,
          summarySv: draft.summarySv?.trim() || null,
          summaryEn: draft.summaryEn?.trim() || null,
          organisationId: actor.organisationId,
          processLeaderId: actor.personId,
          matchId: match?.id ?? null,
          stage: firstStage(!!match),
          visibility: draft.visibility,
          programme: null,
          financier: null,
          startsOn: draft.startsOn ?? null,
          endsOn: draft.endsOn ?? null,
          createdAt: this.clock.now(),
        });
        if (!inserted) throw matchHasInitiative();
        const participant = (organisationId: string, role: ParticipationRole) => ({
          workspaceId,
          initiativeId: newInitiativeId,
          organisationId,
          role,
        });
        await this.repository.insertParticipations(tx, [
          participant(actor.organisationId, 'OWNER'),
          ...(match
            ? [participant(match.needOrganisationId, 'STARTUP'), participant(match.capabilityOrganisationId, 'PARTNER')]
            : []),
        ]);
        await this.repository.insertMilestones(
          tx,
          draft.milestones.map(({ title, dueOn, ownerOrganisationId }) => ({
            workspaceId,
            id: newId(),
            version: 1,
            initiativeId: newInitiativeId,
            title: title.trim(),
            dueOn,
            ownerOrganisationId,
            state: 'PLANNED',
            doneAt: null,
            doneBy: null,
            evidence: null,
          })),
        );
        tx.emit(
          initiativeCreated(newInitiativeId, {
            related: relatedOf({ matchId: match?.id ?? null, needId: match?.needId ?? null }),
          }),
        );
      }),
    );
    return this.get(actor, id);
  }

  /** @throws AppError INVALID naming each field whose organisation is not in this workspace. */
  async assertOrganisationsExist(scope: Scope, named: [field: string, organisationId: string][]): Promise<void> {
    const found = await this.organisations.byIds(
      scope.workspaceId,
      named.map(([, id]) => id),
    );
    const checks = new Checks();
    for (const [field, id] of named)
      checks.require(found.has(id), field, 'Organisationen finns inte här.', 'This organisation does not exist here.');
    checks.done();
  }

  // Setup: operations without a form on the page -----------------------------------------------------

  /** Adds an indicator with its definition and latest value. @returns its id. */
  async createIndicator(scope: Scope, initiativeId: string, indicator: NewIndicator): Promise<string> {
    checkIndicator(indicator);
    const id = newId();
    await this.change(scope, initiativeId, (tx) =>
      this.repository.insertIndicator(tx, {
        baseline: null,
        target: null,
        actual: null,
        ...indicator,
        workspaceId: scope.workspaceId,
        id,
        initiativeId,
      }),
    );
    return id;
  }

  /** Adds an organisation as a participant; repeating it changes nothing. */
  async addParticipation(
    scope: Scope,
    initiativeId: string,
    organisationId: string,
    role: ParticipationRole,
  ): Promise<void> {
    await this.assertOrganisationsExist(scope, [['organisationId', organisationId]]);
    await this.change(scope, initiativeId, (tx) =>
      this.repository.insertParticipations(tx, [
        { workspaceId: scope.workspaceId, initiativeId, organisationId, role },
      ]),
    );
  }

  /**
   * Moves an initiative to a stage, and sets its programme and financier if given.
   * @throws AppError INITIATIVE_STATE once closed.
   */
  async setStage(
    scope: Scope,
    initiativeId: string,
    stage: InitiativeStage,
    funding: { programme?: string; financier?: string } = {},
  ): Promise<void> {
    await this.change(scope, initiativeId, async (tx, { id, version, stage: from }) => {
      await this.repository.change(tx, id, version, { stage: initiativeLifecycle.after(from, stage), ...funding });
    });
  }

  private async change(
    scope: Scope,
    initiativeId: string,
    work: (tx: Tx, initiative: InitiativeRow) => Promise<void>,
  ): Promise<void> {
    assertAllowed(mayLeadInitiatives(scope));
    await this.uow.run(scope, async (tx) => {
      const initiative = await this.repository.lock(tx, initiativeId);
      await work(tx, initiative);
      tx.emit(initiativeChanged(initiativeId, { related: relatedOf(initiative) }));
    });
  }
}
