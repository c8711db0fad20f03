import { MAX_PAGE_SIZE } from '#kernel';

/** What one operation, frame, connection or person may ask of the server; the same over HTTP, graphql-ws and socket.io. */
export const LIMITS = {
  /** Deepest selection set of one operation. */
  depth: 8,
  /** Maximum depth of an introspection query. Standard tools send 15. */
  introspectionDepth: 15,
  /** Aliases in one document. */
  aliases: 10,
  /** Directives in one document. */
  directives: 5,
  /** Lexical tokens in one document. */
  tokens: 1000,
  /** Fields one operation asks of the root, fragments included. */
  rootFields: 10,
  /** Named fragments in one document. */
  fragments: 20,
  /** Mutations marked `@Sensitive` in one operation, under whatever alias. */
  sensitiveFields: 1,
  /** Cost of one operation: one for each field, times the items of every list around it. */
  cost: 25_000,
  /** Items a list of objects is taken to have where the operation does not say how many it wants. */
  assumedListSize: 3,
  /** Items one page of a list may have. */
  first: MAX_PAGE_SIZE,
  /** Validation stops after this many errors. */
  validationErrors: 5,
  /** Bytes of one HTTP body. */
  bodyBytes: 100 * 1024,
  /** Bytes of one file that is handed in. */
  fileBytes: 10 * 1024 * 1024,
  /** Characters of an address that the server is asked to call. */
  urlCharacters: 1000,
  /** Bytes of one WebSocket frame. */
  frameBytes: 64 * 1024,
  /** Seconds an operation, or one event of a subscription, may take. */
  deadlineSeconds: 10,
  /** Seconds a file may take to be handed in: 10 MiB over a slow line. */
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

/** Budgets, shared by all nodes. Points are an operation's cost and a charge by its class. */
export const RATES = {
  /** Points of one signed-in person. */
  account: { capacity: 600_000, perMinute: 600_000 },
  /** Points of everybody at one address who is not signed in. */
  address: { capacity: 60_000, perMinute: 60_000 },
  /** Sockets opened from one address. */
  connections: { capacity: 3000, perMinute: 600 },
  /** Failed attempts at sensitive mutations from one address. */
  attemptsOfAddress: { capacity: 200, perMinute: 60 },
  /** Failed attempts at sensitive mutations on one account. */
  attemptsOfAccount: { capacity: 20, perMinute: 1 },
} as const satisfies Record<string, Rate>;

export type Rates = { readonly [Name in keyof typeof RATES]: Rate };

/** Points an operation is charged besides its cost, by its class. */
export const CHARGES = { query: 1, mutation: 10, subscription: 10, connection: 10, download: 50, upload: 500 } as const;
