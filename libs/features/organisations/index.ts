export { organisations } from './organisations.feature.js';
export { OrganisationEntity } from './organisation.entity.js';
export { organisationChanged, organisationRegistered } from './organisation.events.js';
export { visibleOrganisations } from './organisation.policy.js';
export { organisationNamedBy } from './organisation.shape.js';
export {
  CLUSTER_ROLES,
  ORGANISATION_KINDS,
  type ClusterRole,
  type NewOrganisation,
  type OrganisationKind,
} from './organisation.rules.js';
export { OrganisationsLoader } from './organisations.loader.js';
export { OrganisationsResolver } from './organisations.resolver.js';
export { OrganisationsService } from './organisations.service.js';
export { OrganisationType, toOrganisationType } from './organisations.types.js';
export { formatOrgnr, parseOrgnr } from './orgnr.rules.js';
