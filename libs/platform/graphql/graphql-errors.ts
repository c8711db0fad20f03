import type { Limits } from '#contracts';
import { defineError, type ErrorDefinition, registeredError } from '#kernel';

/** GraphQL's own error codes, all of them faults of the client; `message` of such an error is GraphQL's own text. */
const OF_GRAPHQL = [
  defineError('GRAPHQL_PARSE_FAILED', 'INVALID', {
    meaning: 'The document is not written in GraphQL, or has too many tokens.',
    remedy: 'Correct the document; `message` and `locations` say where.',
    message: { sv: 'Frågan går inte att läsa.', en: 'The operation cannot be read.' },
  }),
  defineError('GRAPHQL_VALIDATION_FAILED', 'INVALID', {
    meaning: 'The document does not fit the schema. `data.fields` names the argument or the input field, if it is one.',
    remedy: 'Compare the document with `apps/api/schema.graphql`.',
    message: { sv: 'Frågan stämmer inte med API:ets schema.', en: 'The operation does not fit the schema of the API.' },
  }),
  defineError('BAD_USER_INPUT', 'INVALID', {
    meaning: 'A variable or an argument has a value that its type does not take. `data.fields` names it.',
    remedy: 'Correct the fields named and send the request again.',
    message: { sv: 'Ett värde har fel form.', en: 'A value has the wrong shape.' },
  }),
  defineError('BAD_REQUEST', 'INVALID', {
    meaning: 'The request does not have the shape of a GraphQL request, or came the wrong way.',
    remedy: 'Send `query` and `variables` as JSON; subscriptions over graphql-ws, everything else over HTTP.',
    message: { sv: 'Begäran kan inte läsas.', en: 'The request cannot be read.' },
  }),
  defineError('OPERATION_RESOLUTION_FAILURE', 'INVALID', {
    meaning: 'The document has several operations, or none with the name that was sent.',
    remedy: 'Send the name of one of the operations as `operationName`.',
    message: { sv: 'Ange vilken av frågorna som ska köras.', en: 'Say which of the operations is to run.' },
  }),
  defineError('PERSISTED_QUERY_NOT_SUPPORTED', 'INVALID', {
    meaning: 'The request registers an operation by its hash, which this server does not do.',
    remedy: 'Send the text of the operation.',
    message: { sv: 'Skicka hela frågan.', en: 'Send the whole operation.' },
  }),
];

const CODES_OF_GRAPHQL = new Set(OF_GRAPHQL.map(({ code }) => code));

/** The definition of a code that GraphQL itself uses. */
export const definitionOfGraphql = (code: string): ErrorDefinition | undefined =>
  CODES_OF_GRAPHQL.has(code) ? registeredError(code) : undefined;

/** Names of the limited things, for the refusals. */
const NOUN = {
  depth: { sv: 'nivåer', en: 'levels' },
  introspectionDepth: { sv: 'nivåer av introspektion', en: 'levels of introspection' },
  aliases: { sv: 'alias', en: 'aliases' },
  directives: { sv: 'direktiv', en: 'directives' },
  rootFields: { sv: 'fält i roten', en: 'fields at the root' },
  fragments: { sv: 'fragment', en: 'fragments' },
  cost: { sv: 'kostnadspoäng', en: 'points of cost' },
} as const;
export type OperationMeasure = keyof typeof NOUN;

export const operationTooLarge = defineError('OPERATION_TOO_LARGE', 'INVALID', {
  meaning: 'The operation is deeper, wider or dearer than one may be.',
  remedy: 'Ask for less at a time: fewer levels, smaller pages, fewer aliases.',
  message: (what: OperationMeasure, limits: Limits) => ({
    sv: `Frågan har fler än ${limits[what]} ${NOUN[what].sv}.`,
    en: `The operation has more than ${limits[what]} ${NOUN[what].en}.`,
  }),
});

export const oneSensitiveOperation = defineError('ONE_SENSITIVE_OPERATION', 'INVALID', {
  meaning: 'The operation does more than one of what is counted by attempt, e.g. signing in.',
  remedy: 'Send one operation for each.',
  message: (most: number) => ({
    sv: `En fråga gör högst ${most} av det som räknas per försök, till exempel inloggning.`,
    en: `One operation does at most ${most} of: signing in, and what else is counted by attempt.`,
  }),
});

export const tooManySubscriptions = defineError('TOO_MANY_SUBSCRIPTIONS', 'INVALID', {
  meaning: 'The socket has as many subscriptions as it may have.',
  remedy: 'End a subscription first.',
  message: (most: number) => ({
    sv: `Anslutningen har redan ${most} prenumerationer.`,
    en: `This socket has ${most} subscriptions already.`,
  }),
});
