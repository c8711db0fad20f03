/** Limits that hold alike over HTTP, graphql-ws and socket.io. */
export const LIMITS = {
  /** Deepest selection set of one operation. */
  depth: 8,
  /** Aliases in one operation. */
  aliases: 10,
  /** Directives in one operation. */
  directives: 5,
  /** Lexical tokens in one document. */
  tokens: 1000,
  /** Bytes of one HTTP body. */
  bodyBytes: 100 * 1024,
  /** Bytes of one WebSocket frame. */
  frameBytes: 64 * 1024,
  /** Seconds an operation may take. */
  deadlineSeconds: 10,
} as const;
