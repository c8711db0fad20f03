import { MAX_PAGE_SIZE } from '#kernel';

/** Limits of one operation, frame, connection or person; the same over HTTP, graphql-ws and socket.io. */
export const LIMITS = {
  /** Maximum depth of one operation's selection sets. */
  depth: 8,
  /** Maximum depth of an introspection query. Standard tools send 15. */
  introspectionDepth: 15,
  /** Aliases in one document. */
  aliases: 10,
  /** Directives in one document. */
  directives: 5,
  /** Lexical tokens in one document. */
  tokens: 1000,
  /** Root fields of one operation, including those in fragments. */
  rootFields: 10,
  /** Named fragments in one document. */
  fragments: 20,
  /** Mutations marked `@Sensitive` in one operation; aliases of the same mutation count separately. */
  sensitiveFields: 1,
  /** Cost of one operation: one point per field, times the number of items of every list around it. */
  cost: 25_000,
  /** Assumed length of a list of objects where the operation does not give the number of items. */
  assumedListSize: 3,
  /** Largest number of items on one page of a list. */
  first: MAX_PAGE_SIZE,
  /** Validation stops after this many errors. */
  validationErrors: 5,
  /** Bytes of one HTTP body. */
  bodyBytes: 100 * 1024,
  /** Bytes of one uploaded file. */
  fileBytes: 10 * 1024 * 1024,
  /** Characters of an address that the server is to call, e.g. a webhook's. */
  urlCharacters: 1000,
  /** Bytes of one WebSocket frame. */
  frameBytes: 64 * 1024,
  /** Seconds an operation, or one event of a subscription, may take. */
  deadlineSeconds: 10,
  /** Seconds that work waits for a connection to the database, when all are in use. */
  connectionSeconds: 3,
  /** Seconds for uploading a file: enough for 10 MiB over a slow line. */
  uploadSeconds: 120,
  /** Subscriptions on one socket. */
  subscriptions: 20,
  /** Sockets of one person on one node, graphql-ws and socket.io together. */
  sockets: 10,
} as const;

export type Limits = { readonly [Name in keyof typeof LIMITS]: number };

/** A budget that refills: `capacity` at once, then `perMinute`. */
export interface Rate {
  readonly capacity: number;
  readonly perMinute: number;
}

/** Budgets, shared by all nodes. Points are an operation's cost plus the charge of its class. */
export const RATES = {
  /** Points of one signed-in person. */
  account: { capacity: 600_000, perMinute: 600_000 },
  /** Points of one address for all requests without a session. */
  address: { capacity: 60_000, perMinute: 60_000 },
  /** Sockets opened from one address. */
  connections: { capacity: 3000, perMinute: 600 },
  /** Failed attempts at sensitive mutations from one address. */
  attemptsOfAddress: { capacity: 200, perMinute: 60 },
  /** Failed attempts at sensitive mutations on one account. */
  attemptsOfAccount: { capacity: 20, perMinute: 1 },
} as const satisfies Record<string, Rate>;

export type Rates = { readonly [Name in keyof typeof RATES]: Rate };

/** Points that an operation is charged in addition to its cost, by its class. */
export const CHARGES = { query: 1, mutation: 10, subscription: 10, connection: 10, download: 50, upload: 500 } as const;
