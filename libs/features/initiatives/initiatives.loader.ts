import { Injectable } from '@nestjs/common';
import { notFound, unauthenticated } from '#kernel';
import { type GraphqlContext, loaderOf } from '#platform/graphql';
import type { IndicatorEntity, MilestoneEntity, ParticipationEntity } from './initiative.entity.js';
import { InitiativesRepository, type MilestoneMoveRow } from './initiatives.repository.js';
import { type InitiativeType, toInitiativeType } from './initiatives.types.js';

/** Initiatives and their parts for fields, many ids in one statement. What the actor may not see is not found. */
@Injectable()
export class InitiativesLoader {
  constructor(private readonly repository: InitiativesRepository) {}

  /** @throws AppError NOT_FOUND when the actor may not see it. */
  async load(context: GraphqlContext, id: string): Promise<InitiativeType> {
    const { actor } = context;
    if (!actor) throw unauthenticated();
    const found = await loaderOf(context, 'initiative', (ids) => this.repository.visibleByIds(actor, ids)).load(id);
    if (!found) throw notFound();
    return toInitiativeType(found);
  }

  /** The initiative that grew out of a match, or null when there is none or none to be seen. */
  async ofMatch(context: GraphqlContext, matchId: string): Promise<InitiativeType | null> {
    const { actor } = context;
    if (!actor) throw unauthenticated();
    const found = await loaderOf(context, 'initiativeOfMatch', (ids) =>
      this.repository.visibleByMatchIds(actor, ids),
    ).load(matchId);
    return found ? toInitiativeType(found) : null;
  }

  participations(context: GraphqlContext, initiativeId: string): Promise<ParticipationEntity[]> {
    return this.many(context, 'participations', initiativeId, (workspaceId, ids) =>
      this.repository.participations(workspaceId, ids),
    );
  }

  milestones(context: GraphqlContext, initiativeId: string): Promise<MilestoneEntity[]> {
    return this.many(context, 'milestones', initiativeId, (workspaceId, ids) =>
      this.repository.milestones(workspaceId, ids),
    );
  }

  moves(context: GraphqlContext, milestoneId: string): Promise<MilestoneMoveRow[]> {
    return this.many(context, 'milestoneMoves', milestoneId, (workspaceId, ids) =>
      this.repository.moves(workspaceId, ids),
    );
  }

  indicators(context: GraphqlContext, initiativeId: string): Promise<IndicatorEntity[]> {
    return this.many(context, 'indicators', initiativeId, (workspaceId, ids) =>
      this.repository.indicators(workspaceId, ids),
    );
  }

  private async many<T>(
    context: GraphqlContext,
    name: string,
    id: string,
    load: (workspaceId: string, ids: readonly string[]) => Promise<Map<string, T[]>>,
  ): Promise<T[]> {
    const { actor } = context;
    if (!actor) throw unauthenticated();
    return (await loaderOf(context, name, (ids) => load(actor.workspaceId, ids)).load(id)) ?? [];
  }
}
