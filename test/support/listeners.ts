import { createClient } from 'graphql-ws';
import { io, type Socket } from 'socket.io-client';
import WebSocket from 'ws';
import type { LiveFrame } from '#contracts';
import { textOf } from './graphql-client.js';
import { EventsDocument } from './operations/activity.graphql.js';

/** One open connection that receives events, as an outside client sees it. */
export interface Listener {
  heard: LiveFrame[];
  /** Whether the connection is open and listening. */
  open(): boolean;
  /** Whether the connection was admitted, even if only for a moment. */
  entered(): boolean;
  /** Whether the connection was ended, or never admitted. */
  ended(): boolean;
  close(): unknown;
}

export type Listen = (origin: string, token: string, after?: number) => Listener;

export const overGraphqlWs: Listen = (origin, token, after) => {
  const heard: LiveFrame[] = [];
  const state = { open: false, ended: false };
  const client = createClient({
    url: `${origin.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { token },
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    on: { connected: () => (state.open = true), closed: () => (state.ended = true) },
  });
  client.subscribe<{ events: LiveFrame }>(
    { query: textOf(EventsDocument), variables: { after } },
    { next: ({ data }) => data && heard.push(data.events), error: () => undefined, complete: () => undefined },
  );
  return {
    heard,
    open: () => state.open,
    entered: () => state.open,
    ended: () => state.ended,
    close: () => client.dispose(),
  };
};

const overSocketIoBy =
  (transport: 'websocket' | 'polling'): Listen =>
  (origin, token, after) => {
    const heard: LiveFrame[] = [];
    const state = { entered: false, ended: false };
    const socket: Socket = io(origin, {
      auth: { token, after },
      transports: [transport],
      reconnection: false,
      forceNew: true,
    });
    socket.on('event', (frame: LiveFrame) => heard.push(frame));
    socket.on('connect', () => (state.entered = true));
    socket.on('disconnect', () => (state.ended = true));
    socket.on('connect_error', () => (state.ended = true));
    return {
      heard,
      open: () => socket.connected,
      entered: () => state.entered,
      ended: () => state.ended,
      close: () => socket.disconnect(),
    };
  };

export const overSocketIo = overSocketIoBy('websocket');

/** Both transports. */
export const TRANSPORTS: [name: string, listen: Listen][] = [
  ['graphql-ws', overGraphqlWs],
  ['socket.io', overSocketIo],
];

/** Every way to receive events. */
export const WAYS_TO_LISTEN: [name: string, listen: Listen][] = [
  ['graphql-ws', overGraphqlWs],
  ['socket.io', overSocketIo],
  ['socket.io by polling', overSocketIoBy('polling')],
];
