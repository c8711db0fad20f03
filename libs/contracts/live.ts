/** The socket.io event that carries one `LiveFrame`. */
export const LIVE_EVENT = 'event';

/** A live event as a viewer receives it: what happened, and to which object. A hint without content. */
export interface LiveFrame {
  id: string;
  /** Position in the workspace's event log. To get missed events, connect with `after: position`. */
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
  /** Replay the events after this position first. */
  after?: number;
}
