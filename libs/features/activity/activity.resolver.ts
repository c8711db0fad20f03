import { Args, ArgsType, Field, Int, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { LiveFrame } from '#contracts';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { PositionScalar, toConnection } from '#platform/graphql';
import { LiveTail, viewerStream } from '#platform/live';
import { AgendaItemType, LiveEventConnection, LiveEventType, toLiveEventType } from './activity.types.js';
import { ActivityService } from './activity.service.js';

@ArgsType()
class ActivityArgs {
  @Field(() => Int, { defaultValue: 30 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@Resolver(() => LiveEventType)
export class ActivityResolver {
  constructor(
    private readonly activityService: ActivityService,
    private readonly tail: LiveTail,
  ) {}

  @Query(() => [AgendaItemType], { description: 'What needs you now, most urgent first.' })
  @Requires('activity.read')
  agenda(@CurrentActor() actor: Actor) {
    return this.activityService.agenda(actor);
  }

  @Query(() => LiveEventConnection, { description: 'What happened that you may see, newest first.' })
  @Requires('activity.read')
  async activity(@CurrentActor() actor: Actor, @Args() page: ActivityArgs) {
    const recent = await this.activityService.recent(actor, page);
    return {
      ...toConnection(recent, toLiveEventType),
      pageInfo: { hasNextPage: recent.hasNextPage, endCursor: recent.endCursor },
    };
  }

  @Query(() => PositionScalar, { description: 'The latest position of the event log: subscribe from here.' })
  @Requires('activity.read')
  position(@CurrentActor() actor: Actor) {
    return this.activityService.position(actor);
  }

  @Subscription(() => LiveEventType, {
    description:
      'What you may see of what happens: first everything after `after`, then as it happens. Without `after`, from now on.',
    resolve: (frame: LiveFrame) => toLiveEventType(frame),
  })
  @Requires('activity.read')
  async events(
    @CurrentActor() actor: Actor,
    @Args('after', { type: () => PositionScalar, nullable: true }) after: number | null,
  ) {
    return viewerStream(this.tail, actor, after ?? (await this.activityService.position(actor)));
  }
}
