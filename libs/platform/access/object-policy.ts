import { type Actor, type LocalisedText, type Role, ROLES } from '#kernel';
import { sql, type Sql } from '#platform/database';
import type { Permission } from './permissions.js';
import { policiesHold } from './policy-layer.js';

/** Marks the conditions that exclude no object. Only this file can create such a condition. */
const UNRESTRICTED = Symbol('unrestricted');

/** The ways to enforce a condition; a condition has at least one of them. */
interface Enforcements<Facts> {
  /** As a condition on the object's table, inside the actor's workspace. */
  readonly where: (actor: Actor) => Sql;
  /** As a predicate for one loaded object. */
  readonly holds: (actor: Actor, facts: Facts) => boolean;
  /**
   * Enforced elsewhere, because the loaded object alone is not enough to decide. Names the function, as its file below
   * `libs/` and its name, e.g. `features/reports/report.policy.ts#maySeeReport`. A test checks that the function exists
   * and is called.
   */
  readonly enforcedBy: `${'features' | 'platform'}/${string}.ts#${string}`;
  readonly [UNRESTRICTED]: true;
}
type AtLeastOneOf<T> = { [K in keyof T]: Required<Pick<T, K>> & Partial<Omit<T, K>> }[keyof T];

/**
 * A named reason to see something: as text for people, as SQL for lists, and as a predicate for one loaded object. A
 * condition with a text that nothing enforces is a type error.
 */
export type Condition<Facts = never> = {
  /** Text shown after the role, e.g. "Startup: its own company's". */
  readonly says: LocalisedText;
} & AtLeastOneOf<Enforcements<Facts>>;

/** All objects of the workspace. */
export const ALL: Condition<unknown> = { says: { sv: 'alla', en: 'all' }, [UNRESTRICTED]: true };
export const NONE: Condition<unknown> = {
  says: { sv: 'inga', en: 'none' },
  where: () => sql`FALSE`,
  holds: () => false,
};
/** Not protected on its own: anyone who may read the parent object may read this. */
export const AS_PARENT: Condition<unknown> = {
  says: { sv: 'som det den står i', en: 'as what it stands in' },
  [UNRESTRICTED]: true,
};

/** What each role sees. A new role is a type error here until its access is decided. */
export type ByRole<Facts = never> = Readonly<Record<Role, Condition<Facts>>>;

/** The same for every role. */
export const everyRole = <Facts>(condition: Condition<Facts>): ByRole<Facts> =>
  Object.fromEntries(ROLES.map((role) => [role, condition])) as Record<Role, Condition<Facts>>;

/**
 * The same conditions for objects that are reached through other objects. The conditions apply to those others; the
 * function `enforcedBy` ensures this.
 */
export function seenElsewhere(
  conditions: ByRole<unknown>,
  enforcedBy: NonNullable<Condition<unknown>['enforcedBy']>,
): ByRole<unknown> {
  // Roles that share a condition also share the new one, so that descriptions name them together.
  const elsewhere = new Map(
    Object.values(conditions).map((condition) => [
      condition,
      condition === NONE || condition[UNRESTRICTED]
        ? condition
        : {
            get says() {
              return condition.says;
            },
            enforcedBy,
          },
    ]),
  );
  return Object.fromEntries(ROLES.map((role) => [role, elsewhere.get(conditions[role])])) as ByRole<unknown>;
}

/** All roles that belong to the workspace; guests of one initiative do not. */
export const MEMBERS: ByRole<unknown> = {
  STAFF: ALL,
  ADMIN: ALL,
  STARTUP: ALL,
  PARTNER: ALL,
  COORDINATOR: ALL,
  GUEST: NONE,
};

/** Staff and administrators only. */
export const STAFF_ONLY: ByRole<unknown> = {
  STAFF: ALL,
  ADMIN: ALL,
  STARTUP: NONE,
  PARTNER: NONE,
  COORDINATOR: NONE,
  GUEST: NONE,
};

/** An allow-list: a role that is not named may not read the field. */
export type FieldRule<Facts = never> = Readonly<Partial<Record<Role, Condition<Facts>>>>;

/**
 * The permission that an API token needs to read objects of a type, at any depth of an answer. `with-parent` is for
 * types that reveal nothing without the object they are part of, and for data that a token may always read, e.g. the
 * person it acts for.
 */
export type ReadBy = Permission | 'with-parent';

export interface PolicyDeclaration<Facts> {
  readBy: ReadBy;
  /** Which objects of the type each role sees. */
  sees: ByRole<Facts>;
  /** The table that contains the objects, for `visible`. */
  table?: string;
  /**
   * The facts about a loaded object that its conditions check. Without `facts`, only the SQL that loads objects
   * enforces them.
   */
  facts?: (source: never) => Facts;
  /** Fields that everyone who sees the object may read; names separated by blanks. */
  fields: string;
  /** Fields that fewer people may read, each with its own rule. */
  narrower?: Readonly<Record<string, FieldRule<Facts>>>;
  /** Also readable without a session, e.g. the answer to signing in. */
  anonymous?: boolean;
}

/** The access policy of one object type. */
export class ObjectPolicy<Facts = never> {
  readonly sees: ByRole<Facts>;
  readonly anonymous: boolean;
  readonly readBy: ReadBy;
  private readonly rules = new Map<string, FieldRule<Facts>>();

  constructor(
    readonly name: string,
    private readonly declaration: PolicyDeclaration<Facts>,
  ) {
    this.sees = declaration.sees;
    this.anonymous = declaration.anonymous ?? false;
    this.readBy = declaration.readBy;
    this.add(declaration);
  }

  /** Adds fields that a higher feature contributes to this type. */
  add({ fields, narrower = {} }: Pick<PolicyDeclaration<Facts>, 'fields' | 'narrower'>): void {
    const named: [string, FieldRule<Facts>][] = [
      ...fields
        .split(/\s+/)
        .filter(Boolean)
        .map((field): [string, FieldRule<Facts>] => [field, this.sees]),
      ...Object.entries(narrower),
    ];
    for (const [field, rule] of named) {
      if (this.rules.has(field)) throw new Error(`${this.name}.${field} has two access rules.`);
      this.rules.set(field, rule);
    }
  }

  get fieldNames(): string[] {
    return [...this.rules.keys()];
  }

  /** Whether the type is part of other objects and has no rules of its own. */
  get isPart(): boolean {
    return ROLES.every((role) => this.sees[role] === AS_PARENT);
  }

  /** Whether fewer people may read the field than see the object. */
  isNarrower(field: string): boolean {
    return this.rules.get(field) !== this.sees;
  }

  /** Whether everybody may read the field of every object that they are shown: `mayResolve` is true whatever its facts. */
  isReadByAll(field: string): boolean {
    return ROLES.every((role) =>
      [this.sees[role], this.rules.get(field)?.[role]].every(
        (condition) => condition && condition !== NONE && !condition.holds,
      ),
    );
  }

  /**
   * Whether people of that role may read the field of every object of a set that SQL has chosen. False whenever something
   * besides that SQL decides: a rule of the field's own, or a condition that is asked of the loaded object.
   * @param seen the SQL includes the condition of `visible`; without it, the objects are shown as part of another one.
   */
  isReadAsSeen(role: Role, field: string, seen: boolean): boolean {
    const own = this.sees[role] as Condition<Facts> | undefined;
    const rule = this.rules.get(field)?.[role];
    if (!own || own === NONE || !rule || !(rule === own || rule[UNRESTRICTED])) return false;
    return !own.holds || (seen && !!own.where && !!this.declaration.table);
  }

  /** All conditions of the policy, each once. */
  get conditions(): Condition<Facts>[] {
    return [...new Set([...this.rules.values(), this.sees].flatMap((rule) => Object.values(rule)))];
  }

  /**
   * Conditions that look enforced but are not: `where` without a table, or `holds` without facts. Only `holds`, or the
   * function that the condition names, can hide a single field.
   */
  unenforced(): string[] {
    const { facts, table } = this.declaration;
    const asked = (condition: Condition<Facts>): boolean =>
      condition === NONE || !!condition[UNRESTRICTED] || !!condition.enforcedBy || (!!condition.holds && !!facts);
    return ROLES.flatMap((role) => {
      const own = this.sees[role];
      return [
        ...(asked(own) || (own.where && table) ? [] : [`${this.name} for ${role}: "${own.says.en}"`]),
        ...[...this.rules].flatMap(([field, rule]) => {
          const condition = rule[role];
          return !condition || condition === own || asked(condition)
            ? []
            : [`${this.name}.${field} for ${role}: "${condition.says.en}"`];
        }),
      ];
    });
  }

  conditionOf(field: string, role: Role): Condition<Facts> {
    return this.rules.get(field)?.[role] ?? NONE;
  }

  /** The objects an actor may see, as a condition on the table. It always includes the actor's workspace. */
  visible(actor: Actor): Sql {
    if (!policiesHold()) return sql`TRUE`;
    const { table } = this.declaration;
    if (!table) throw new Error(`${this.name} is kept in no table.`);
    const condition = this.sees[actor.role] as Condition<Facts> | undefined;
    if (!condition || condition === NONE) return sql`FALSE`;
    const here = sql([`${table}.workspace_id = `, ''], actor.workspaceId);
    return condition.where ? sql`${here} AND ${condition.where(actor)}` : here;
  }

  /** Whether the actor may read a field of an object whose facts are known. */
  mayRead(actor: Actor, field: string, facts: Facts): boolean {
    if (!policiesHold()) return true;
    const condition = this.rules.get(field)?.[actor.role];
    return !!condition && (condition.holds?.(actor, facts) ?? true);
  }

  /** The same for the source of a resolver. Checks only the facts that the source contains. */
  mayResolve(actor: Actor | null, field: string, source: unknown): boolean {
    if (!policiesHold()) return true;
    if (!actor) return this.anonymous || this.isPart;
    const own = this.sees[actor.role] as Condition<Facts> | undefined;
    const rule = this.rules.get(field)?.[actor.role];
    if (!own || own === NONE || !rule || rule === NONE) return false;
    if (!own.holds && !rule.holds) return true;
    const facts = this.declaration.facts?.(source as never);
    if (facts === undefined) return true;
    return (own.holds?.(actor, facts) ?? true) && (rule === own || (rule.holds?.(actor, facts) ?? true));
  }
}

export type PolicyTable = ReadonlyMap<string, ObjectPolicy<never>>;

const table = new Map<string, ObjectPolicy<never>>();

/** The policies declared by the features of this process, by GraphQL type. */
export const policyTable = (): PolicyTable => table;

/**
 * Declares who reads what of an object type. Everything that is not declared is denied, and a schema with an undeclared
 * field is not built.
 */
export function objectPolicy<Facts = unknown>(
  name: string,
  declaration: PolicyDeclaration<Facts>,
): ObjectPolicy<Facts> {
  if (table.has(name)) throw new Error(`${name} has two access policies.`);
  const policy = new ObjectPolicy(name, declaration);
  table.set(name, policy as unknown as ObjectPolicy<never>);
  return policy;
}

/** Declares a type that is only part of other types and is read with them, e.g. a localised text. */
export const nestedType = (name: string, fields: string): ObjectPolicy<unknown> =>
  objectPolicy<unknown>(name, { readBy: 'with-parent', sees: everyRole(AS_PARENT), fields });
