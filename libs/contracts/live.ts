/** The socket.io event that carries one `LiveFrame`. */
export const LIVE_EVENT = 'event';

/** What a viewer hears unasked: that something happened and to what. A hint, never content. */
export interface LiveFrame {
  id: string;
  /** Position in the workspace's event log; ask for what you missed with `after: position`. */
  position: number;
  name: string;
  subjectKind: string;
  subjectId: string;
  related: { kind: string; id: string }[];
  title: { sv: string | null; en: string | null } | null;
  actorName: string | null;
  /** ISO 8601, UTC. */
  occurredAt: string;
}

/** What a socket.io client sends in `auth` when it connects. */
export interface LiveHandshake {
  /** Bearer token; a browser sends its cookie instead. */
  token?: string;
  /** Replay events after this position first. */
  after?: number;
}
