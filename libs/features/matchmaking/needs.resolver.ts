import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationsLoader, OrganisationType } from '#features/organisations';
import type { Actor } from '#kernel';
import { actorOf, CurrentActor, Requires } from '#platform/access';
import { type GraphqlContext, MultiLine, PageArgs, toConnection } from '#platform/graphql';
import { MatchType, toMatchType } from './matches.types.js';
import { matchesOfNeedLoader } from './matches.loader.js';
import { MatchesRepository } from './matches.repository.js';
import { imaginedPartner, learnsCompanyByMatch, mayOpen, seesCompany, seesCompanyOfNeed } from './match.policy.js';
import type { PartnerStage } from './match.rules.js';
import { NeedActionType, NeedStateType, PartnerStageType } from './matchmaking.types.js';
import { mayViewAs, type NeedAction, needSteps } from './need.policy.js';
import type { NeedEntity } from './need.entity.js';
import type { NeedState } from './need.rules.js';
import { SubmitNeedInput } from './needs.inputs.js';
import { NeedFilesService } from './need-files.service.js';
import type { NeedFileRow } from './need-files.repository.js';
import { NeedsService } from './needs.service.js';
import {
  BrokenGlassType,
  NeedConnection,
  NeedFileType,
  NeedPreviewType,
  NeedType,
  PartnerViewType,
  RevealType,
  toNeedFileType,
  toNeedType,
  toRevealType,
} from './needs.types.js';

/** The actor whose rights apply to a need: the requester, or the imagined partner in a preview. */
const viewerOf = (actor: Actor, { row, seenAt }: NeedType): Actor =>
  seenAt ? imaginedPartner(actor, seenAt, row).partner : actor;

async function viewThrough(
  actor: Actor,
  row: NeedEntity,
  stage: PartnerStage,
  confidential: () => Promise<string | null>,
  files: () => Promise<NeedFileRow[]>,
): Promise<PartnerViewType> {
  const { partner, match } = imaginedPartner(actor, stage, row);
  const opensConfidential = row.hasConfidential && mayOpen(partner, match);
  return {
    need: { ...toNeedType(row), seenAt: stage },
    opensConfidential,
    confidentialText: opensConfidential ? await confidential() : null,
    confidentialFiles: opensConfidential ? (await files()).map(toNeedFileType) : [],
  };
}

@Resolver(() => NeedType)
export class NeedsResolver {
  constructor(
    private readonly needs: NeedsService,
    private readonly matchesRepository: MatchesRepository,
    private readonly organisations: OrganisationsLoader,
    private readonly files: NeedFilesService,
  ) {}

  @Query(() => NeedConnection, { name: 'needs', description: 'Needs you may see, newest first.' })
  @Requires('need.read')
  async list(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('states', { type: () => [NeedStateType], nullable: true }) states: NeedState[] | null,
  ) {
    return toConnection(await this.needs.list(actor, states, page), toNeedType);
  }

  @Query(() => NeedType, { name: 'need' })
  @Requires('need.read')
  async get(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toNeedType(await this.needs.get(actor, id));
  }

  @Query(() => NeedPreviewType, {
    description:
      'What a partner would see of a need, and what it tells too much, before it is submitted. Nothing is kept.',
  })
  @Requires('need.submit')
  async previewNeed(
    @CurrentActor() actor: Actor,
    @Args('input') { idempotencyKey: _none, ...draft }: SubmitNeedInput,
  ): Promise<NeedPreviewType> {
    const { need, confidential, telling } = await this.needs.preview(actor, draft);
    return { row: need, confidential, telling };
  }

  @Mutation(() => NeedType, { description: 'A startup asks for a partner.' })
  @Requires('need.submit')
  async submitNeed(@CurrentActor() actor: Actor, @Args('input') { idempotencyKey, ...draft }: SubmitNeedInput) {
    return toNeedType(await this.needs.submit(actor, draft, idempotencyKey));
  }

  @Mutation(() => NeedType, { description: 'Staff open the need for matching.' })
  @Requires('need.publish')
  async publishNeed(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return toNeedType(await this.needs.publish(actor, id, version));
  }

  @Mutation(() => NeedType, { description: 'Ends the need and its open matches; partners lose sight of it at once.' })
  @Requires('need.withdraw')
  async withdrawNeed(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return toNeedType(await this.needs.withdraw(actor, id, version));
  }

  @Mutation(() => NeedType, { description: 'Removes a file; lines about it stay in the ledger.' })
  @Requires('need.submit')
  async removeNeedFile(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toNeedType(await this.files.remove(actor, id));
  }

  @Mutation(() => BrokenGlassType, {
    description:
      'An administrator reads a confidential text outside any match. The reason is shown to the startup at once and cannot be taken back.',
  })
  @Requires('need.breakGlass')
  @MultiLine('reason')
  async breakGlass(
    @CurrentActor() actor: Actor,
    @Args('needId', { type: () => ID }) needId: string,
    @Args('reason', { description: '10 to 500 characters.' }) reason: string,
  ): Promise<BrokenGlassType> {
    const { text, reveal } = await this.needs.breakGlass(actor, needId, reason);
    return { needId, text, reveal: toRevealType(reveal) };
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'Null while a partner must not know the company.',
  })
  async organisation({ row, seenAt }: NeedType, _args: unknown, context: GraphqlContext) {
    const actor = actorOf(context);
    if (seenAt) {
      const { partner, match } = imaginedPartner(actor, seenAt, row);
      return seesCompany(partner, match) ? this.organisations.load(context, row.organisationId) : null;
    }
    const matches = learnsCompanyByMatch(actor) ? await this.matchesOf(context, row.id) : [];
    return seesCompanyOfNeed(actor, matches) ? this.organisations.load(context, row.organisationId) : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'For the startup that wrote it; partners open it through their match.',
  })
  confidentialDescription(need: NeedType, _args: unknown, context: GraphqlContext) {
    const actor = actorOf(context);
    return this.needs.confidentialDescription(viewerOf(actor, need), need.row);
  }

  @ResolveField(() => [NeedFileType], {
    description:
      'Under the same lock as the confidential text. For the startup that wrote it; partners get them when they open the text.',
  })
  async confidentialFiles(need: NeedType, _args: unknown, context: GraphqlContext): Promise<NeedFileType[]> {
    const actor = actorOf(context);
    return (await this.files.list(viewerOf(actor, need), need.row)).map(toNeedFileType);
  }

  @ResolveField(() => [MatchType], { description: 'Those the viewer may see, best first.' })
  async matches({ row, seenAt }: NeedType, _args: unknown, context: GraphqlContext) {
    if (seenAt) return [];
    return (await this.matchesOf(context, row.id)).map(toMatchType);
  }

  @ResolveField(() => [RevealType], {
    description: 'Who opened the confidential text. For the startup and staff; empty for others.',
  })
  async reveals(need: NeedType, _args: unknown, context: GraphqlContext) {
    const actor = actorOf(context);
    return (await this.needs.reveals(viewerOf(actor, need), need.row)).map(toRevealType);
  }

  @ResolveField(() => [NeedActionType], { description: 'What you may do now.' })
  actions(need: NeedType, _args: unknown, context: GraphqlContext): NeedAction[] {
    const actor = actorOf(context);
    return needSteps.actionsFor(viewerOf(actor, need), need.row);
  }

  @ResolveField(() => PartnerViewType, {
    nullable: true,
    description:
      'Through the eyes of a partner at this stage, by the very rules that decide for a real one. For the startup and staff.',
  })
  async viewAs(
    @CurrentActor() actor: Actor,
    @Parent() need: NeedType,
    @Args('stage', { type: () => PartnerStageType }) stage: PartnerStage,
  ): Promise<PartnerViewType | null> {
    if (!mayViewAs(viewerOf(actor, need), need.row)) return null;
    return viewThrough(
      actor,
      need.row,
      stage,
      () => this.needs.confidentialDescription(actor, need.row),
      () => this.files.list(actor, need.row),
    );
  }

  private async matchesOf(context: GraphqlContext, needId: string) {
    return (await matchesOfNeedLoader.load(context, this.matchesRepository, needId)) ?? [];
  }
}

@Resolver(() => NeedPreviewType)
export class NeedPreviewResolver {
  @ResolveField(() => PartnerViewType, {
    description: 'Through the eyes of a partner at this stage, by the very rules that decide for a real one.',
  })
  viewAs(
    @CurrentActor() actor: Actor,
    @Parent() { row, confidential }: NeedPreviewType,
    @Args('stage', { type: () => PartnerStageType }) stage: PartnerStage,
  ): Promise<PartnerViewType> {
    return viewThrough(
      actor,
      row,
      stage,
      () => Promise.resolve(confidential),
      () => Promise.resolve([]),
    );
  }
}

@Resolver(() => RevealType)
export class RevealsResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => OrganisationType)
  organisation({ organisationId }: RevealType, _args: unknown, context: GraphqlContext) {
    return this.organisations.load(context, organisationId);
  }
}
