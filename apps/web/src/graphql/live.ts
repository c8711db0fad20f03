import { print } from 'graphql';
import { CloseCode, createClient, type Client } from 'graphql-ws';
import { announceSessionEnd } from './client';
import { refetchFollowers, type SubjectRef } from './follows';
import type { EventsSubscription } from './generated/graphql';
import { isStillSignedIn } from './session';
import { EventsDocument } from './live.graphql';
import { nameOf } from './operationName';

export type LiveEvent = EventsSubscription['events'];
export type LiveStatus = 'connecting' | 'live' | 'reconnecting';

const retryMs = [250, 500, 1000, 2000, 4000, 8000] as const;
const pongWithinMs = 5_000;
const persistedQuery = nameOf(EventsDocument);
// The protocol requires a text, even though the server uses only the name.
const events = persistedQuery ? { query: '', extensions: { persistedQuery } } : { query: print(EventsDocument) };

/** Pings detect a dead connection (e.g. after a laptop has slept): no answer comes. */
function connect(onOpen: () => void): Client {
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: true,
    keepAlive: 12_000,
    // The loop in followEvents reconnects instead: only it knows the position to resume from.
    retryAttempts: 0,
    on: {
      connected: (opened) => {
        socket = opened as WebSocket;
        onOpen();
      },
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => socket?.close(4408, 'No pong'), pongWithinMs);
      },
      pong: (received) => {
        if (received) clearTimeout(unanswered);
      },
    },
  });
}

const listeners = new Set<(event: LiveEvent) => void>();

/** Calls `listener` with every event that arrives. @returns a function that stops. */
export function onLiveEvent(listener: (event: LiveEvent) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

type Listener = {
  /** The position up to which the data on screen are certainly current. */
  from: number;
  /** The membership in use. */
  viewer: string;
  onStatus: (status: LiveStatus) => void;
  /** `missed` is true when the event happened while the connection was interrupted. */
  onEvent: (event: LiveEvent, missed: boolean) => void;
};

/**
 * Receives every event that the viewer may see, without gaps: starts at a position and resumes after the last received
 * event. Each event refetches only the queries that follow its subjects. Returns a function that stops.
 */
export function followEvents({ from, viewer, onStatus, onEvent }: Listener): () => void {
  let stopped = false;
  let failures = 0;
  let position = from;
  let connectedAt = 0;

  const socket = connect(() => {
    failures = 0;
    connectedAt = Date.now();
    onStatus('live');
  });

  async function listen(): Promise<void> {
    const subscription = socket.iterate<EventsSubscription>({ ...events, variables: { after: position } });
    for await (const { data } of subscription) {
      const event = data?.events;
      if (!event) continue;
      position = event.position;
      refetchFollowers(subjectsOf(event));
      for (const listener of listeners) listener(event);
      onEvent(event, Date.parse(event.occurredAt) < connectedAt - 5_000);
    }
  }

  async function keepListening(): Promise<void> {
    while (!stopped) {
      const failure = await listen().catch((error: unknown) => error);
      if (stopped) return;
      // No answer is not a refusal: the next round of the loop asks again.
      if (isForbidden(failure) && !(await isStillSignedIn(viewer).catch(() => true))) return announceSessionEnd();
      onStatus('reconnecting');
      await delay(retryMs[Math.min(failures++, retryMs.length - 1)] ?? 8000);
    }
  }

  onStatus('connecting');
  void keepListening();
  return () => {
    stopped = true;
    void socket.dispose();
  };
}

export function subjectsOf(event: Pick<LiveEvent, 'subjectKind' | 'subjectId' | 'related'>): SubjectRef[] {
  return [{ kind: event.subjectKind, id: event.subjectId }, ...event.related];
}

/** The socket was refused: the access token has expired, the session has ended or the right was withdrawn. */
const isForbidden = (failure: unknown) => failure instanceof CloseEvent && failure.code === CloseCode.Forbidden;

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
