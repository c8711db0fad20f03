import { Injectable } from '@nestjs/common';
import { notFound, unauthenticated } from '#kernel';
import { type GraphqlContext, loaderOf } from '#platform/graphql';
import { type OrganisationType, toOrganisationType } from './organisations.types.js';
import { OrganisationsService } from './organisations.service.js';

/** Organisations for the fields of other features, many ids in one statement. */
@Injectable()
export class OrganisationsLoader {
  constructor(private readonly organisations: OrganisationsService) {}

  async load(context: GraphqlContext, id: string): Promise<OrganisationType> {
    const { actor } = context;
    if (!actor) throw unauthenticated();
    const found = await loaderOf(context, 'organisation', (ids) =>
      this.organisations.byIds(actor.workspaceId, ids),
    ).load(id);
    if (!found) throw notFound();
    return toOrganisationType(found);
  }
}
