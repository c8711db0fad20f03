import { MEMBER_ROLES } from '#kernel';
import { defineFeature } from '#platform/composition';
import { OrganisationsLoader } from './organisations.loader.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OrganisationsService } from './organisations.service.js';
import * as events from './organisation.events.js';
import { walls } from './organisations.walls.js';
import { organisationShapes } from './organisation.shape.js';

export const organisations = defineFeature({
  name: 'organisations',
  uses: [],
  walls,
  subjects: { ORGANISATION: 'HEARD' },
  events: [events],
  permissions: { 'organisation.read': { roles: MEMBER_ROLES, given: 'BY_TOKEN' } },
  services: [OrganisationsService, OrganisationsLoader],
  internals: [OrganisationsRepository],
  api: { shapes: organisationShapes, resolvers: [OrganisationsResolver] },
});
