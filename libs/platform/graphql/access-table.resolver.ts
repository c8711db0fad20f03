import { Query, Resolver, TypeMetadataStorage } from '@nestjs/graphql';
import { type Role, ROLES } from '#kernel';
import {
  ALL,
  AS_PARENT,
  type Condition,
  NONE,
  type ObjectPolicy,
  type Permission,
  policyTable,
  REQUIRES,
  Requires,
  ruleOf,
} from '#platform/access';
import {
  type AccessExtent,
  type AccessObjectType,
  type AccessOperationType,
  type AccessRuleType,
  AccessTableType,
  type OperationKind,
} from './access-table.types.js';

const extentOf = (condition: Condition<never>): AccessExtent => {
  if (condition === NONE) return 'NONE';
  return condition === ALL || condition === AS_PARENT ? 'ALL' : 'SOME';
};
const rules = (conditionOf: (role: Role) => Condition<never>): AccessRuleType[] =>
  ROLES.map((role) => ({ role, extent: extentOf(conditionOf(role)), which: conditionOf(role).says }));

const toObject = (policy: ObjectPolicy<never>): AccessObjectType => ({
  name: policy.name,
  isPart: policy.isPart,
  rules: rules((role) => policy.sees[role]),
  fields: policy.fieldNames.filter((field) => !policy.isNarrower(field)).sort(),
  narrower: policy.fieldNames
    .filter((field) => policy.isNarrower(field))
    .sort()
    .map((name) => ({ name, rules: rules((role) => policy.conditionOf(name, role)) })),
});

/** Root fields with the access metadata of their handlers, which the guard also reads. */
function operations(): AccessOperationType[] {
  const known: [OperationKind, ReturnType<typeof TypeMetadataStorage.getQueriesMetadata>][] = [
    ['QUERY', TypeMetadataStorage.getQueriesMetadata()],
    ['MUTATION', TypeMetadataStorage.getMutationsMetadata()],
    ['SUBSCRIPTION', TypeMetadataStorage.getSubscriptionsMetadata()],
  ];
  return known.flatMap(([kind, all]) =>
    all.map(({ target, methodName, schemaName }) => {
      const permission = Reflect.getMetadata(
        REQUIRES,
        (target.prototype as Record<string, object>)[methodName] as object,
      ) as Permission | undefined;
      return {
        kind,
        name: schemaName,
        permission: permission ?? null,
        roles: permission ? [...ruleOf(permission).roles] : [...ROLES],
      };
    }),
  );
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

@Resolver(() => AccessTableType)
export class AccessTableResolver {
  @Query(() => AccessTableType, { description: 'Who may see and do what, and why.' })
  @Requires('access.read')
  accessTable(): AccessTableType {
    return { objects: [...policyTable().values()].map(toObject).sort(byName), operations: operations().sort(byName) };
  }
}
