import { forbidden, type Role, ROLES } from '#kernel';
import {
  AS_PARENT,
  type Condition,
  NONE,
  type ObjectPolicy,
  permissionTable,
  policyTable,
  type PolicyTable,
} from '#platform/access';
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphqlContext } from './context.js';

const ROLE_NAMES: Record<Role, string> = {
  STAFF: 'staff',
  ADMIN: 'administrators',
  STARTUP: 'startup',
  PARTNER: 'partner',
  COORDINATOR: 'coordinator',
  GUEST: 'guest',
};
const NOTHING_LISTED = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };

/** Object types with fields of data: all but the roots, whose fields carry `@Requires`, and introspection. */
const dataTypes = (schema: GraphQLSchema): GraphQLObjectType[] => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
  );
};

/** Problems that keep a schema from being built: fields without a rule, and rules without a field. */
export function accessProblems(schema: GraphQLSchema, policies: PolicyTable): string[] {
  const types = dataTypes(schema);
  const inSchema = new Set(
    types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)),
  );
  const declared = new Set(
    [...policies.values()].flatMap((policy) => policy.fieldNames.map((field) => `${policy.name}.${field}`)),
  );
  return [
    ...[...inSchema].filter((field) => !declared.has(field)).map((field) => `${field} has no access rule`),
    ...[...declared]
      .filter((field) => !inSchema.has(field))
      .map((field) => `${field} has an access rule but is not in the schema`),
    // The compiler demands `readBy`; this check finds declarations that bypassed the compiler.
    ...[...policies.values()]
      .filter(({ readBy }) => readBy !== 'with-parent' && !permissionTable().has(readBy))
      .map(({ name }) => `${name} does not say which permission an API token needs to read it (readBy)`),
    ...[...policies.values()]
      .flatMap((policy) => policy.unenforced())
      .map((words) => `${words} is not enforced: give the policy its table or facts, or the condition an enforcedBy`),
  ];
}

/** For example "staff, administrators; startup: its own", or "nobody" if no role sees it. */
function seenBy(conditionOf: (role: Role) => Condition<never>): string {
  const roles = new Map<Condition<never>, Role[]>();
  for (const role of ROLES)
    if (conditionOf(role) !== NONE) roles.set(conditionOf(role), [...(roles.get(conditionOf(role)) ?? []), role]);
  const groups = [...roles].map(
    ([{ says }, named]) =>
      `${named.length === ROLES.length ? 'everybody' : named.map((role) => ROLE_NAMES[role]).join(', ')}${says.en === 'all' ? '' : `: ${says.en}`}`,
  );
  return groups.join('; ') || 'nobody';
}

const described = (description: string | null | undefined, seen: string): string =>
  [description, `Seen by ${seen}.`].filter(Boolean).join('\n\n');

/**
 * The answer for a field that the actor may not read: null for a nullable field, an empty list or page for a list, and
 * otherwise FORBIDDEN.
 */
function nothingOf(field: GraphQLField<unknown, GraphqlContext>): () => unknown {
  if (!isNonNullType(field.type)) return () => null;
  if (isListType(getNullableType(field.type))) return () => [];
  if (getNamedType(field.type).name.endsWith('Connection')) return () => NOTHING_LISTED;
  return () => {
    throw forbidden();
  };
}

/** Nest's resolver of a field that is a property of its object; it has no other mark than its name. */
const isProperty = ({ resolve }: GraphQLField<unknown, GraphqlContext>): boolean =>
  !resolve || resolve.name === 'rootFieldResolver';

/**
 * Reads a property that every signed-in person who is shown the object may read. For an operation without a session it
 * takes the place of the resolvers that `enforceAccess` leaves out.
 */
export const anonymousProperty: GraphQLFieldResolver<unknown, GraphqlContext> = (source, args, context, info) => {
  const policy = policyTable().get(info.parentType.name);
  // Types without a policy belong to introspection and to the roots.
  if (!policy || policy.mayResolve(context.actor, info.fieldName, source))
    return defaultFieldResolver(source, args, context, info);
  return nothingOf(info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, GraphqlContext>)();
};

function guarded(
  field: GraphQLField<unknown, GraphqlContext>,
  policy: ObjectPolicy<never>,
): GraphQLFieldResolver<unknown, GraphqlContext> {
  const resolve = field.resolve ?? defaultFieldResolver;
  const nothing = nothingOf(field);
  return (source, args, context, info) =>
    policy.mayResolve(context.actor, field.name, source) ? resolve(source, args, context, info) : nothing();
}

/**
 * Wraps every field of every object type in the policy table, for all transports, and adds to the descriptions who sees
 * the field or object.
 * @throws Error naming each `Type.field` without a rule, each rule without a field, each type without `readBy`, and
 *   each condition that nothing enforces.
 */
export function enforceAccess(schema: GraphQLSchema, policies: PolicyTable = policyTable()): GraphQLSchema {
  const problems = accessProblems(schema, policies);
  if (problems.length > 0) throw new Error(`The schema cannot be built:\n${problems.join('\n')}`);
  for (const type of dataTypes(schema)) {
    const policy = policies.get(type.name) as ObjectPolicy<never>;
    // A nested type is reached only through its parent object, whose policy has been checked already.
    if (!policy.isPart)
      type.description = described(
        type.description,
        seenBy((role) => policy.sees[role]),
      );
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, GraphqlContext>[]) {
      if (policy.isPart && !policy.isNarrower(field.name)) continue;
      if (policy.isNarrower(field.name))
        field.description = described(
          field.description,
          seenBy((role) =>
            policy.conditionOf(field.name, role) === AS_PARENT
              ? policy.sees[role]
              : policy.conditionOf(field.name, role),
          ),
        );
      // A resolver costs more than the reading of a property, and there are thousands in an answer.
      if (isProperty(field) && policy.isReadByAll(field.name)) delete field.resolve;
      else field.resolve = guarded(field, policy);
    }
  }
  return schema;
}
