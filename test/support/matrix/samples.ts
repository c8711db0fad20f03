import type { GraphQLField } from 'graphql';
import { day } from '../inputs.js';
import { requiredArguments } from './schema-paths.js';
import { SUBJECTS } from './subjects/index.js';
import type { World } from './world.js';

/**
 * The planted objects that a root field with an `id` is called with. A new root field of this kind needs a line here.
 */
const ROOT_IDS: Record<string, string> = {
  need: 'need',
  match: 'match',
  capability: 'capability',
  initiative: 'initiative',
  report: 'report',
  organisation: 'organisation',
  allocationRound: 'round',
  person: 'person',
  ...Object.fromEntries(SUBJECTS.flatMap(({ rootField, kind }) => (rootField ? [[rootField, kind]] : []))),
};

/** Literals for required arguments below the root, by `Type.field(argument)`. */
const INNER: Record<string, (world: World) => string> = {
  'Query.receivedInvitation(token)': () => JSON.stringify('x'.repeat(43)),
  'Query.previewNeed(input)': () =>
    `{ anonymisedSummary: "Odling av celler i en bioreaktor.", expiresOn: "${day(60)}", kind: LAB, language: SV, moneyDirection: STARTUP_PAYS, ndaNeeded: true, personalData: false, confidentialDescription: "Receptet är hemligt.", successCriteria: "Fungerar.", title: "Odling", trlNow: 3, trlTarget: 5, windowFrom: "${day(10)}", windowTo: "${day(50)}" }`,
  'Need.viewAs(stage)': () => 'NDA',
  'NeedPreview.viewAs(stage)': () => 'NDA',
  'Need.whyNot(capabilityId)': (world) => `"${world.id('capability', 'asked')}"`,
};

/** Every way to call a root field: once for each planted id, or the only way if it has no id. */
export function waysToAsk(
  world: World,
  field: GraphQLField<unknown, unknown>,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const required = requiredArguments(field);
  if (required.length === 0) return [inner(world, 'Query', field) ?? ''];
  const kind = ROOT_IDS[field.name];
  const given = kind ? undefined : inner(world, 'Query', field);
  if (given) return [given];
  if (required.length > 1 || !kind)
    throw new Error(`No sample for the arguments of Query.${field.name}: add it to test/support/matrix/samples.ts.`);
  const argument = required[0]?.name ?? '';
  return world
    .planted(kind)
    .slice(0, most)
    .map((id) => `(${argument}: "${id}")`);
}

/** Arguments of a field below the root, or of a root field without an id; undefined when a sample is missing. */
export function inner(world: World, owner: string, field: GraphQLField<unknown, unknown>): string | undefined {
  const given: string[] = [];
  for (const argument of field.args) {
    const sample = INNER[`${owner}.${field.name}(${argument.name})`];
    if (sample) given.push(`${argument.name}: ${sample(world)}`);
    else if (argument.name === 'first') given.push(`first: ${owner === 'Query' ? 100 : 20}`);
    else if (owner === 'Subscription' && argument.name === 'after') given.push('after: 0');
    else if (requiredArguments(field).includes(argument)) return undefined;
  }
  return given.length > 0 ? `(${given.join(', ')})` : '';
}
