import { get } from 'node:http';
import { createClient } from 'graphql-ws';
import { getNamedType, type GraphQLField, isInputObjectType, isObjectType } from 'graphql';
import { io } from 'socket.io-client';
import WebSocket from 'ws';
import { eventually, type GraphqlAnswer } from '../graphql-client.js';
import { type Canary, sightings } from './canaries.js';
import { type Principal, PRINCIPALS, verdict } from './oracle.js';
import { pdfText } from './pdf-text.js';
import type { Findings } from './reader.js';
import { inner } from './samples.js';
import { documentOf, objectPaths, pathOf, SCHEMA } from './schema-paths.js';
import type { World } from './world.js';

const QUIET_MS = 500;

/** Waits at most ten seconds for the first item, and then until no more items arrive. */
async function untilQuiet(count: () => number, refused: () => boolean): Promise<void> {
  for (let waited = 0; count() === 0 && !refused() && waited < 10_000; waited += 50)
    await new Promise((wait) => setTimeout(wait, 50));
  for (let last = -1; last !== count();) {
    last = count();
    await new Promise((wait) => setTimeout(wait, QUIET_MS));
  }
}

/**
 * Receives everything that every subscription replays from the beginning, with all fields. @returns the number of
 * frames.
 */
export async function hearSubscriptions(world: World, findings: Findings, principal: Principal): Promise<number> {
  const type = SCHEMA.getSubscriptionType();
  if (!type) throw new Error('The schema has no subscription.');
  let heard = 0;
  for (const field of Object.values(type.getFields())) {
    const objects = objectPaths(type, field.name, 5, (owner, asked) => inner(world, owner, asked));
    const client = createClient({
      url: `${world.origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token: world.as(principal).token },
      retryAttempts: 0,
    });
    let failed: unknown;
    client.subscribe(
      { query: documentOf('subscription', objects) },
      {
        next: ({ data, errors }) => {
          heard += 1;
          findings.judge(principal, data, 'Subscription');
          findings.judge(principal, errors ?? [], 'errors');
        },
        error: (error) => (failed = error),
        complete: () => undefined,
      },
    );
    await untilQuiet(
      () => heard,
      () => failed !== undefined,
    );
    await client.dispose();
    // Only clients without a session are refused, with the protocol's own code.
    if (failed && principal !== 'anonymous')
      throw new Error(`${principal} could not subscribe: ${JSON.stringify(failed)}`);
    for (const object of objects)
      for (const leaf of object.leaves) findings.look(principal, 'subscription', pathOf('Subscription', object, leaf));
  }
  return heard;
}

/**
 * The fields of a frame, e.g. the names of the events that a partner hears about a need or match, for the oracle of
 * steps.
 */
export interface Frame {
  name: string;
  subjectKind: string;
  subjectId: string;
  related: { kind: string; id: string }[];
  title: unknown;
  actorName: string | null;
}

/** Receives everything that socket.io replays from the beginning. */
export async function hearSocket(world: World, findings: Findings, principal: Principal): Promise<Frame[]> {
  const frames: Frame[] = [];
  const socket = io(world.origin, {
    auth: { token: world.as(principal).token, after: 0 },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
  });
  // Also records frames that the server sends under any other name.
  socket.onAny((name: string, frame: Frame) => {
    frames.push(frame);
    findings.judge(principal, frame, `Socket.${name}`);
  });
  let refusal: unknown;
  socket.on('connect_error', (error) => (refusal = { message: error.message, ...(error as { data?: object }).data }));
  await untilQuiet(
    () => frames.length,
    () => refusal !== undefined,
  );
  findings.judge(principal, refusal, 'Socket.refusal');
  socket.disconnect();
  for (const key of [
    'id',
    'position',
    'name',
    'subjectKind',
    'subjectId',
    'related',
    'title',
    'actorName',
    'occurredAt',
  ])
    findings.look(principal, 'socket', `Socket.event.${key}`);
  return frames;
}

/** Fields with a text search, found in the schema: arguments and input fields called `search`. */
export function searchFields(): GraphQLField<unknown, unknown>[] {
  return Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === 'search'),
  );
}

/** Input types of queries that contain a search, so that a test notices a new one. */
export function searchInputs(): string[] {
  const all = Object.values(SCHEMA.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  return all.flatMap(({ type, field }) =>
    field.args.flatMap((argument) => {
      const input = getNamedType(argument.type);
      return type !== SCHEMA.getMutationType() && isInputObjectType(input) && 'search' in input.getFields()
        ? [`${type.name}.${field.name}(${argument.name})`]
        : [];
    }),
  );
}

/**
 * Searches for every word that a principal must not know: the number of hits must equal that for a word that occurs
 * nowhere.
 */
export async function searchForSecrets(world: World, findings: Findings, principal: Principal): Promise<string[]> {
  const told: string[] = [];
  const ask = async (field: string, words: Canary[], wrap: (selection: string) => string) => {
    for (let at = 0; at < words.length; at += 9) {
      const some = words.slice(at, at + 9);
      const { data } = (await world
        .as(principal)
        .ask(
          wrap(some.map(({ token }, index) => `a${index}: ${field.replace('%', token)} { totalCount }`).join(' ')),
        )) as GraphqlAnswer<Record<string, { totalCount: number } | Record<string, { totalCount: number }>>>;
      const answers =
        data &&
        (wrap('').includes('need(')
          ? (data['need'] as Record<string, { totalCount: number }> | null)
          : (data as Record<string, { totalCount: number }>));
      some.forEach(({ what, about }, index) => {
        findings.look(principal, 'search', `${field} for ${what} of ${about}`);
        if ((answers?.[`a${index}`]?.totalCount ?? 0) > 0)
          told.push(`${principal} finds ${what} of ${about} by ${field}`);
      });
    }
  };
  const hidden = (path: string) =>
    world.canaries.words().filter((canary) => verdict(canary, principal, path) === 'not');
  for (const { name } of searchFields())
    await ask(`${name}(first: 1, search: "%")`, hidden(`Query.${name}`), (selection) => `{ ${selection} }`);
  const need = world.id('need', 'asked');
  // The search text of a capability must not contain what was written about a need or in an answer.
  const secret = world.canaries
    .words()
    .filter(({ what }) => what === 'need.confidential' || what === 'decline.comment');
  await ask(
    'candidates(first: 1, filter: { search: "%" })',
    secret,
    (selection) => `{ need(id: "${need}") { ${selection || '__typename'} } }`,
  );
  return told;
}

const connections = (): GraphQLField<unknown, unknown>[] =>
  Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === 'after'),
  );

interface Connection {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean };
  edges: { cursor: string; node: unknown }[];
}

/**
 * Requests lists with cursors of other principals and with invented cursors, and checks that totals do not count hidden
 * rows.
 */
export async function turnForeignPages(world: World, findings: Findings, principal: Principal): Promise<string[]> {
  const told: string[] = [];
  for (const { name, type } of connections()) {
    const connection = getNamedType(type);
    if (!isObjectType(connection)) continue;
    const node = getNamedType(connection.getFields()['edges']?.type ?? connection);
    const of = isObjectType(node) ? getNamedType(node.getFields()['node']?.type ?? node) : node;
    const titled = isObjectType(of)
      ? ['id', 'name', 'title', 'searchName']
          .filter((field) => of.getFields()[field])
          .map((field) =>
            isObjectType(getNamedType(of.getFields()[field]?.type ?? of)) ? `${field} { sv en }` : field,
          )
          .join(' ')
      : 'id';
    const counted = connection.getFields()['totalCount'] ? 'totalCount' : '';
    const document = (after: string) =>
      `{ ${name}(first: 100${after}) { ${counted} pageInfo { hasNextPage } edges { cursor node { ${titled} } } } }`;
    const read = async (who: Principal, after = ''): Promise<Connection | undefined> =>
      ((await world.as(who).ask(document(after))) as GraphqlAnswer<Record<string, Connection>>).data?.[name];
    const mine = await read(principal);
    if (mine && counted && !mine.pageInfo.hasNextPage && mine.totalCount !== mine.edges.length)
      told.push(`${principal} gets ${mine.edges.length} of ${mine.totalCount} in ${name}`);
    const theirs = (await read(principal === 'staff' ? 'admin' : 'staff'))?.edges.map(({ cursor }) => cursor) ?? [];
    const byHand = world.canaries
      .all()
      .filter(({ what }) => what.endsWith('.id'))
      .map(({ token }) => Buffer.from(JSON.stringify(['9999-01-01', token])).toString('base64url'));
    for (const cursor of [...theirs.slice(0, 4), ...byHand.slice(0, 4)]) {
      const { data, errors } = await world.as(principal).ask(document(`, after: "${cursor}"`));
      findings.judge(principal, data, 'Query');
      findings.judge(principal, errors ?? [], 'errors');
    }
    findings.look(principal, 'cursor', `Query.${name}`);
    findings.look(principal, 'count', `Query.${name}.totalCount`);
  }
  return told;
}

/**
 * Downloads one file and checks it for secrets. @returns status and text, for principals who must be able to download.
 */
export async function download(
  world: World,
  findings: Findings,
  principal: Principal,
  path: string,
): Promise<{ status: number; text: string }> {
  const { token } = world.as(principal);
  const { status, content } = await fetchBytes(
    `${world.origin}${path}`,
    token ? { authorization: `Bearer ${token}` } : {},
  );
  const text = content.subarray(0, 5).toString() === '%PDF-' ? pdfText(content) : content.toString();
  findings.judge(principal, text, `File.${status}`);
  findings.look(principal, 'download', path.replace(/[0-9a-f-]{36}/, ':id'));
  return { status, text };
}

/**
 * With Node's http, because bytes from `fetch` in a test belong to another realm, and `Buffer` does not recognise them.
 */
const fetchBytes = (url: string, headers: Record<string, string>) =>
  new Promise<{ status: number; content: Buffer }>((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, content: Buffer.concat(chunks) }));
    }).on('error', reject);
  });

/** Checks every sent mail as if its recipient read it. @returns the number of mails. */
export async function readMails(world: World, findings: Findings): Promise<number> {
  const principalOf = new Map<string, Principal>([
    ['coordinator.stockholm@demo.example', 'stockholm'],
    ['coordinator.uppsala@demo.example', 'uppsala'],
    ['staff@demo.example', 'staff'],
    ['admin@demo.example', 'admin'],
    ['lab@demo.example', 'lab'],
    ['hospital@demo.example', 'hospital'],
    ...[...world.newcomers].map(([principal, { email }]) => [email, principal] as const),
  ]);
  for (const { to, subject, text, html, attachments, headerLines } of world.mails.mails) {
    for (const { address } of [to ?? []].flat().flatMap(({ value }) => value)) {
      // An unknown recipient is checked like a person without a session.
      const principal = principalOf.get(address ?? '') ?? 'anonymous';
      const headers = headerLines.filter(({ key }) => key !== 'to').map(({ line }) => line);
      for (const [part, content] of Object.entries({ subject, text, html: html || '', headers })) {
        findings.judge(principal, content, `Mail.${part}`);
        findings.look(principal, 'mail', part);
      }
      for (const { content, contentType } of attachments) {
        findings.judge(
          principal,
          contentType === 'application/pdf' ? pdfText(content) : content.toString(),
          'Mail.attachment',
        );
        findings.look(principal, 'mail', contentType);
      }
    }
  }
  return world.mails.mails.length;
}

/** Finds where planted words are stored in the database, as `table.column`. */
export async function whereStored(world: World): Promise<Map<Canary, Set<string>>> {
  const found = new Map<Canary, Set<string>>();
  const tables = await world.rows<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  for (const { name } of tables) {
    for (const { row } of await world.rows<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM ${name} t WHERE t::text LIKE '%kanarie%'`,
    )) {
      for (const [column, value] of Object.entries(row)) {
        for (const { canary } of sightings(world.canaries, value, column)) {
          if (canary.token.startsWith('kanarie'))
            found.set(canary, (found.get(canary) ?? new Set<string>()).add(`${name.replace('public.', '')}.${column}`));
        }
      }
    }
  }
  return found;
}

/** Addresses that are open without a session. */
export const OPEN_PAGES = [
  '/health',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/',
  '/needs',
  '/robots.txt',
  '/demo.json',
] as const;

export async function readOpenPages(world: World, findings: Findings): Promise<void> {
  for (const principal of PRINCIPALS.slice(0, 2))
    for (const path of OPEN_PAGES)
      await eventually(
        () => download(world, findings, principal, path),
        () => true,
      );
}
