import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { type GraphqlContext, PageArgs, toConnection } from '#platform/graphql';
import { CapabilitiesService, capabilityLoader } from '#features/capabilities';
import { CapabilityType, toCapabilityType } from '#features/capabilities';
import { needLoader, NeedsService } from '#features/matchmaking';
import { NeedType, toNeedType } from '#features/matchmaking';
import { ChangeSavedSearchInput, changeOf, draftOf, SaveSearchInput } from './saved-searches.inputs.js';
import { SavedSearchesService } from './saved-searches.service.js';
import {
  AlertConnection,
  AlertType,
  SavedSearchConnection,
  SavedSearchType,
  toAlertType,
  toSavedSearchType,
} from './saved-searches.types.js';

const idArg = { type: () => ID };
const versionArg = { type: () => Int, description: 'The version you have read; a stale one is refused.' };

@Resolver(() => SavedSearchType)
export class SavedSearchesResolver {
  constructor(
    private readonly searches: SavedSearchesService,
    private readonly needs: NeedsService,
    private readonly capabilitiesService: CapabilitiesService,
  ) {}

  @Query(() => SavedSearchConnection, { description: 'Your own, newest first.' })
  @Requires('savedSearch.read')
  async savedSearches(@CurrentActor() actor: Actor, @Args() page: PageArgs) {
    return toConnection(await this.searches.list(actor, page), toSavedSearchType);
  }

  @Mutation(() => SavedSearchType, {
    description: 'Watches for what comes to fit from now on; what fits already is not told.',
  })
  @Requires('savedSearch.save')
  async saveSearch(@CurrentActor() actor: Actor, @Args('input') input: SaveSearchInput) {
    return toSavedSearchType(await this.searches.save(actor, draftOf(input), input.idempotencyKey));
  }

  @Mutation(() => SavedSearchType, { description: 'Renames, narrows, pauses or resumes a search.' })
  @Requires('savedSearch.save')
  async changeSavedSearch(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
    @Args('input') input: ChangeSavedSearchInput,
  ) {
    return toSavedSearchType(await this.searches.change(actor, id, version, changeOf(input)));
  }

  @Mutation(() => ID, { description: 'Deletes a search and its alerts.' })
  @Requires('savedSearch.save')
  async deleteSavedSearch(
    @CurrentActor() actor: Actor,
    @Args('id', idArg) id: string,
    @Args('version', versionArg) version: number,
  ) {
    await this.searches.remove(actor, id, version);
    return id;
  }

  @ResolveField(() => NeedType, { nullable: true, description: 'The need it watches candidates for.' })
  async need({ needId }: SavedSearchType, _args: unknown, context: GraphqlContext): Promise<NeedType | null> {
    const need = needId ? await needLoader.load(context, this.needs, needId) : undefined;
    return need ? toNeedType(need) : null;
  }

  @ResolveField(() => [CapabilityType], { description: 'The chosen ones; none for all.' })
  async capabilities(
    { capabilityIds }: SavedSearchType,
    _args: unknown,
    context: GraphqlContext,
  ): Promise<CapabilityType[]> {
    const rows = await Promise.all(
      capabilityIds.map((id) => capabilityLoader.load(context, this.capabilitiesService, id)),
    );
    return rows.flatMap((row) => (row ? [toCapabilityType(row)] : []));
  }
}

@Resolver(() => AlertType)
export class AlertsResolver {
  constructor(
    private readonly searches: SavedSearchesService,
    private readonly capabilities: CapabilitiesService,
  ) {}

  @Query(() => AlertConnection, { description: 'What has come to fit your searches: unread first, then the newest.' })
  @Requires('alert.read')
  async alerts(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('unreadOnly', { type: () => Boolean, defaultValue: false }) unreadOnly: boolean,
  ) {
    return toConnection(await this.searches.alerts(actor, unreadOnly, page), toAlertType);
  }

  @Mutation(() => Int, { description: 'Marks these alerts as read, or all. Gives how many are still unread.' })
  @Requires('alert.read')
  markAlertsRead(
    @CurrentActor() actor: Actor,
    @Args('ids', { type: () => [ID], nullable: true, description: 'All unless given.' }) ids: string[] | null,
  ): Promise<number> {
    return this.searches.markRead(actor, ids ?? null);
  }

  @ResolveField(() => CapabilityType, { nullable: true, description: 'Null where a new need was watched for alone.' })
  async capability(
    { capabilityId }: AlertType,
    _args: unknown,
    context: GraphqlContext,
  ): Promise<CapabilityType | null> {
    const row = capabilityId ? await capabilityLoader.load(context, this.capabilities, capabilityId) : undefined;
    return row ? toCapabilityType(row) : null;
  }
}
