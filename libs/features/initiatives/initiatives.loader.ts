import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel';
import { defineLoader, type GraphqlContext } from '#platform/graphql';
import type { IndicatorEntity, MilestoneEntity, ParticipationEntity } from './initiative.entity.js';
import { InitiativesRepository, type MilestoneMoveRow } from './initiatives.repository.js';
import { type InitiativeType, toInitiativeType } from './initiatives.types.js';

const initiativeLoader = defineLoader('initiative', (initiatives: InitiativesRepository, actor, ids) =>
  initiatives.visibleByIds(actor, ids),
);
const initiativeOfMatchLoader = defineLoader(
  'initiativeOfMatch',
  (initiatives: InitiativesRepository, actor, matchIds) => initiatives.visibleByMatchIds(actor, matchIds),
);
const participationsLoader = defineLoader('participations', (initiatives: InitiativesRepository, actor, ids) =>
  initiatives.participations(actor.workspaceId, ids),
);
const milestonesLoader = defineLoader('milestones', (initiatives: InitiativesRepository, actor, ids) =>
  initiatives.milestones(actor.workspaceId, ids),
);
const milestoneMovesLoader = defineLoader('milestoneMoves', (initiatives: InitiativesRepository, actor, milestoneIds) =>
  initiatives.moves(actor.workspaceId, milestoneIds),
);
const indicatorsLoader = defineLoader('indicators', (initiatives: InitiativesRepository, actor, ids) =>
  initiatives.indicators(actor.workspaceId, ids),
);

/**
 * Loads initiatives and their parts for fields, many ids in one statement. Ids that the actor may not see are not
 * found.
 */
@Injectable()
export class InitiativesLoader {
  constructor(private readonly repository: InitiativesRepository) {}

  /** @throws AppError NOT_FOUND when the actor may not see the initiative. */
  async load(context: GraphqlContext, id: string): Promise<InitiativeType> {
    const found = await initiativeLoader.load(context, this.repository, id);
    if (!found) throw notFound();
    return toInitiativeType(found);
  }

  /** The initiative started from a match; null when there is none, or none that the actor may see. */
  async ofMatch(context: GraphqlContext, matchId: string): Promise<InitiativeType | null> {
    const found = await initiativeOfMatchLoader.load(context, this.repository, matchId);
    return found ? toInitiativeType(found) : null;
  }

  async participations(context: GraphqlContext, initiativeId: string): Promise<ParticipationEntity[]> {
    return (await participationsLoader.load(context, this.repository, initiativeId)) ?? [];
  }

  async milestones(context: GraphqlContext, initiativeId: string): Promise<MilestoneEntity[]> {
    return (await milestonesLoader.load(context, this.repository, initiativeId)) ?? [];
  }

  async moves(context: GraphqlContext, milestoneId: string): Promise<MilestoneMoveRow[]> {
    return (await milestoneMovesLoader.load(context, this.repository, milestoneId)) ?? [];
  }

  async indicators(context: GraphqlContext, initiativeId: string): Promise<IndicatorEntity[]> {
    return (await indicatorsLoader.load(context, this.repository, initiativeId)) ?? [];
  }
}
