import { createClient } from 'graphql-ws';
import { io } from 'socket.io-client';
import WebSocket from 'ws';
import type { LiveFrame } from '#contracts';

/** Somebody who hears live events until closed. */
export interface Listening {
  heard: LiveFrame[];
  /** The server has ended it, or never let it in. */
  ended(): boolean;
  close(): void;
}

export type Listen = (origin: string, token: string, after?: number) => Listening;

const SUBSCRIPTION = 'subscription($after: Position) { events(after: $after) { position name subjectKind subjectId related { kind id } title { sv en } actorName } }';

export const overGraphqlWs: Listen = (origin, token, after) => {
  const heard: LiveFrame[] = [];
  let ended = false;
  const client = createClient({ url: `${origin.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, connectionParams: { token }, retryAttempts: 0 });
  client.subscribe<{ events: LiveFrame }>({ query: SUBSCRIPTION, variables: { after } }, { next: ({ data }) => data && heard.push(data.events), error: () => (ended = true), complete: () => (ended = true) });
  return { heard, ended: () => ended, close: () => void client.dispose() };
};

export const overSocketIo: Listen = (origin, token, after) => {
  const heard: LiveFrame[] = [];
  let refused = false;
  const socket = io(origin, { auth: { token, after }, transports: ['websocket'], reconnection: false, forceNew: true });
  socket.on('event', (frame: LiveFrame) => heard.push(frame));
  socket.on('connect_error', () => (refused = true));
  return { heard, ended: () => refused || (socket.disconnected && !socket.active), close: () => void socket.disconnect() };
};

export const TRANSPORTS: [string, Listen][] = [['graphql-ws', overGraphqlWs], ['socket.io', overSocketIo]];
