import { getNamedType, type GraphQLField, isCompositeType } from 'graphql';
import { MeDocument } from '../operations/account.graphql.js';
import { MUTATIONS, type MutationSample, tableOf, withId } from './mutations.js';
import { ELSEWHERE, type Principal, verdict } from './oracle.js';
import { SCHEMA } from './schema-paths.js';
import { changes, type Snapshot, snapshot } from './snapshot.js';
import type { World } from './world.js';

/** Ids of things that never existed: random ones, time-based ones, and almost only zeros. */
const UNKNOWN = [
  '7a1d5c3e-9f0b-4c2d-8e6a-1b3c5d7e9f01',
  '01a20738-0000-7000-8000-000000000000',
  '00000000-0000-0000-0000-000000000001',
];
const MALFORMED = [
  'x',
  '\u0000',
  '',
  "' OR 1=1 --",
  '%',
  '../../etc/passwd',
  '{"id":1}',
  'a'.repeat(5000),
  '7A1D5C3E9F0B4C2D8E6A1B3C5D7E9F01',
  '{{7*7}}',
  '٣',
  '\ud800',
];
/** Internal details that no answer may contain: paths, SQL statements, stacks. */
const OURS =
  /node_modules|\/libs\/|\/dist\/|\bat .+:\d+:\d+|SELECT |INSERT |UPDATE |QueryFailedError|postgres|constraint|duplicate key|relation "/i;

/** Everyone in a workspace sees these, so their ids are no secret there. */
const REGISTERS = ['capability', 'organisation'];
/**
 * Rows that many people see without having a part in them. Neither naming such a row nor being recorded as the person
 * who changes it makes a change permitted.
 */
const SEEN_BY_MANY = /^(capability|organisation|initiative|milestone) /;

export interface Answer {
  status: number;
  text: string;
  /** INTERNAL, or an HTTP status from 500 up. */
  broke: boolean;
  refused: boolean;
}

export interface WriteFindings {
  attempts: number;
  /** Rows changed by a request about objects that the caller cannot see. */
  outOfScope: string[];
  /** Internal errors, and answers to invalid requests that are no refusals. */
  broken: string[];
  /** Answers that differ between an existing object and one that does not exist. */
  told: string[];
}

export const mutationFields = (): GraphQLField<unknown, unknown>[] =>
  Object.values(SCHEMA.getMutationType()?.getFields() ?? {});

export function sampleOf(name: string): MutationSample {
  const sample = MUTATIONS[name];
  if (!sample)
    throw new Error(
      `Mutation.${name} has no sample input: add a line to test/support/matrix/mutations.ts that says what it is given and which of that are ids.`,
    );
  return sample;
}

const documentOf = (field: GraphQLField<unknown, unknown>): string => {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `mutation${declared && `(${declared})`} { ${field.name}${given && `(${given})`}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''} }`;
};

async function send(
  world: World,
  principal: Principal,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer> {
  const { token } = world.as(principal);
  const response = await fetch(`${world.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    broke: response.status >= 500 || text.includes('"INTERNAL"') || !isOfOneShape(text),
    refused: text.includes('"errors"'),
  };
}

/** Whether an answer is JSON, and every error in it has the usual shape and reveals nothing internal. */
function isOfOneShape(text: string): boolean {
  try {
    const { errors = [] } = JSON.parse(text) as { errors?: { message: unknown; extensions?: object }[] };
    return (
      errors.every(
        ({ message, extensions }) =>
          typeof message === 'string' &&
          Object.keys(extensions ?? {})
            .sort()
            .join() === 'category,code,data',
      ) && !(errors.length > 0 && OURS.test(text))
    );
  } catch {
    return false;
  }
}

/** The answer without the requested id: the rest must not depend on whether the object exists. */
const withoutId = ({ status, text }: Answer, id: string): string => `${status} ${text.replaceAll(id, '<id>')}`;

const invisibleTo = (world: World, principal: Principal, id: string): boolean => {
  const [canary] = world.canaries.in(id);
  return canary !== undefined && verdict(canary, principal, 'Mutation') === 'not';
};

async function versionOf(world: World, kind: string, id: string): Promise<number> {
  const [row] = await world.rows<{ row: { version?: number } }>(
    `SELECT to_jsonb(t) AS row FROM ${tableOf(kind)} t WHERE t.id = $1`,
    [id],
  );
  return row?.row.version ?? 1;
}

/**
 * Returns a function that tells whether the caller may change a row: a row of its workspace that belongs to the caller,
 * to its organisation or to an object it named.
 */
export async function scopeOf(
  world: World,
  principal: Principal,
): Promise<(change: { row: string; text: string }, named: readonly string[]) => boolean> {
  const me = await world.as(principal).ask(MeDocument);
  const mine = me.data?.me;
  const workspaces = (await world.rows<{ id: string }>('SELECT id FROM workspace')).map(({ id }) => id);
  return ({ row, text }, named) => {
    if (!mine) return false;
    const { organisation, workspace, role } = mine.membership;
    if (workspaces.some((id) => id !== workspace.id && text.includes(id))) return false;
    // Counters belong to the whole workspace.
    if (/^(event_counter|need_counter) /.test(row)) return text.includes(workspace.id);
    const whole = role === 'STAFF' || role === 'ADMIN' ? [workspace.id] : [];
    // A guest has no right to change its organisation's data.
    const ours = role === 'GUEST' ? [] : [organisation.id];
    const own = SEEN_BY_MANY.test(row) ? ours : [mine.id, ...ours, ...(role === 'GUEST' ? [] : named)];
    return [...own, ...whole].some((id) => text.includes(id));
  };
}

/**
 * Calls one mutation as one principal, with ids of all objects that it cannot see, ids that never existed and malformed
 * ids.
 */
export async function attack(
  world: World,
  findings: WriteFindings,
  principal: Principal,
  field: GraphQLField<unknown, unknown>,
  pick: <T>(list: T[]) => T[],
  before: Snapshot,
): Promise<Snapshot> {
  const sample = sampleOf(field.name);
  const document = documentOf(field);
  const base = sample.variables(world);
  for (const [place, kind] of Object.entries(sample.ids)) {
    const baseline = await send(world, principal, document, withId(base, place, UNKNOWN[0] as string));
    const expected = withoutId(baseline, UNKNOWN[0] as string);
    const invisible = world.planted(kind).filter((id) => invisibleTo(world, principal, id));
    for (const id of [...UNKNOWN.slice(1), ...pick(invisible)]) {
      const version = 'version' in base && !UNKNOWN.includes(id) ? await versionOf(world, kind, id) : 1;
      const answer = await send(
        world,
        principal,
        document,
        withId('version' in base ? { ...base, version } : base, place, id),
      );
      findings.attempts += 1;
      if (answer.broke) findings.broken.push(`${principal} ${field.name} ${place} ${id}: ${answer.text.slice(0, 200)}`);
      if (withoutId(answer, id) !== expected)
        findings.told.push(
          `${principal} ${field.name} ${place} ${world.canaries.in(id)[0]?.about ?? 'unknown'}: ${answer.text.slice(0, 160)} | ${baseline.text.slice(0, 160)}`,
        );
    }
    for (const id of pick(MALFORMED)) {
      const answer = await send(world, principal, document, withId(base, place, id));
      findings.attempts += 1;
      if (answer.broke || !answer.refused)
        findings.broken.push(
          `${principal} ${field.name} ${place} ${JSON.stringify(id).slice(0, 40)}: ${answer.text.slice(0, 200)}`,
        );
    }
  }
  const after = await snapshot(world);
  const inScope = await scopeOf(world, principal);
  for (const change of changes(before, after))
    if (!inScope(change, [])) findings.outOfScope.push(`${principal} ${field.name} changed ${change.row}`);
  return after;
}

/** Calls one mutation as one principal, with objects that it sees; it may then change only rows that are its own. */
export async function use(
  world: World,
  findings: WriteFindings,
  principal: Principal,
  field: GraphQLField<unknown, unknown>,
  pick: <T>(list: T[]) => T[],
  before: Snapshot,
): Promise<Snapshot> {
  const sample = sampleOf(field.name);
  if (sample.endsSession || sample.leavesTrace) return before;
  const document = documentOf(field);
  const base = sample.variables(world);
  const named: string[] = [];
  const places = Object.entries(sample.ids);
  const tries = places.length === 0 ? [base] : [];
  for (const [place, kind] of places) {
    const visible = world
      .planted(kind)
      .filter(
        (id) => !invisibleTo(world, principal, id) && !(REGISTERS.includes(kind) && ELSEWHERE.includes(principal)),
      );
    for (const id of pick(visible)) {
      named.push(id);
      tries.push(withId('version' in base ? { ...base, version: await versionOf(world, kind, id) } : base, place, id));
    }
  }
  for (const variables of tries) {
    const answer = await send(world, principal, document, variables);
    findings.attempts += 1;
    if (answer.broke)
      findings.broken.push(
        `${principal} ${field.name} ${JSON.stringify(variables).slice(0, 200)}: ${answer.text.slice(0, 200)}`,
      );
  }
  const after = await snapshot(world);
  const inScope = await scopeOf(world, principal);
  for (const change of changes(before, after))
    if (!inScope(change, named))
      findings.outOfScope.push(`${principal} ${field.name} changed ${change.row}: ${change.text.slice(0, 200)}`);
  return after;
}
