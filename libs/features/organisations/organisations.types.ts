import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '#kernel';
import { connectionType, enumOf, LocalisedTextType } from '#platform/graphql';
import type { OrganisationEntity } from './organisation.entity.js';
import { CLUSTER_ROLES, type ClusterRole, ORGANISATION_KINDS, type OrganisationKind } from './organisation.rules.js';

export const OrganisationKindType = enumOf('OrganisationKind', ORGANISATION_KINDS);
export const ClusterRoleType = enumOf('ClusterRole', CLUSTER_ROLES);

@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => ID) id: string;
  @Field(() => LocalisedTextType) name: LocalisedText;
  @Field(() => OrganisationKindType) kind: OrganisationKind;
  @Field(() => String, { nullable: true, description: 'Swedish organisation number, ten digits.' }) orgnr:
    string | null;
  @Field(() => String, { nullable: true }) rorId: string | null;
  @Field(() => String, { nullable: true }) municipality: string | null;
  @Field(() => String, { nullable: true }) website: string | null;
  @Field(() => [ClusterRoleType]) clusterRoles: ClusterRole[];
  @Field(() => String, { description: 'Where the facts come from.' }) source: string;
  @Field(() => GraphQLISODateTime, { nullable: true }) retrievedAt: Date | null;
}

export const OrganisationConnection = connectionType('Organisation', () => OrganisationType);

export const toOrganisationType = (row: OrganisationEntity): OrganisationType => ({
  id: row.id,
  name: { sv: row.nameSv, en: row.nameEn },
  kind: row.kind,
  orgnr: row.orgnr,
  rorId: row.rorId,
  municipality: row.municipality,
  website: row.website,
  clusterRoles: row.clusterRoles,
  source: row.source,
  retrievedAt: row.retrievedAt,
});
