import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { PageArgs, toConnection } from '#platform/graphql';
import { AuditService } from './audit.service.js';
import { AuditEntryConnection, AuditEntryType, AuditFilterInput, toAuditEntryType } from './audit.types.js';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditEntryConnection, { description: 'The audit log of the workspace, newest first.' })
  @Requires('audit.read')
  async auditEntries(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('filter', { type: () => AuditFilterInput, nullable: true }) filter: AuditFilterInput | null,
  ) {
    return toConnection(await this.audit.search(actor, filter ?? {}, page), toAuditEntryType);
  }
}
