import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel';
import { defineLoader, type GraphqlContext } from '#platform/graphql';
import { type OrganisationType, toOrganisationType } from './organisations.types.js';
import { OrganisationsService } from './organisations.service.js';

const organisationLoader = defineLoader('organisation', (organisations: OrganisationsService, actor, ids) =>
  organisations.byIds(actor.workspaceId, ids),
);

/** Loads organisations for fields of other features, many ids in one statement. */
@Injectable()
export class OrganisationsLoader {
  constructor(private readonly organisations: OrganisationsService) {}

  async load(context: GraphqlContext, id: string): Promise<OrganisationType> {
    const found = await organisationLoader.load(context, this.organisations, id);
    if (!found) throw notFound();
    return toOrganisationType(found);
  }
}
