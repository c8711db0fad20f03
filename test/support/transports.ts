import { createClient } from 'graphql-ws';
import { io } from 'socket.io-client';
import WebSocket from 'ws';

/** The outcome of one operation, over any transport. */
export interface Outcome {
  /** Code of the first error; `data` when there was none. */
  code: string;
  status?: number;
  retryAfter?: string | null;
  text: string;
}

export interface Sent {
  query: string;
  variables?: Record<string, unknown>;
  extensions?: Record<string, unknown>;
  token?: string;
  cookie?: string;
}

interface Errors {
  extensions?: { code?: string };
}

const outcomeOf = (errors: readonly Errors[] | undefined, more: Partial<Outcome> = {}): Outcome => ({
  code: errors ? (errors[0]?.extensions?.code ?? 'without code') : 'data',
  text: JSON.stringify(errors ?? ''),
  ...more,
});

export async function overHttp(
  origin: string,
  { query, variables, extensions, token, cookie }: Sent,
): Promise<Outcome> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(cookie && { cookie, 'x-klustermotor-csrf': '1' }),
    },
    body: JSON.stringify({ ...(query && { query }), variables, extensions }),
  });
  const { errors } = (await response.json()) as { errors?: Errors[] };
  return outcomeOf(errors, { status: response.status, retryAfter: response.headers.get('retry-after') });
}

/**
 * Sends one operation over graphql-ws and returns its first answer. If the socket is closed, the code is that of the
 * closing.
 */
export function overGraphqlWs(origin: string, { query, variables, extensions, token, cookie }: Sent): Promise<Outcome> {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { ...(cookie && { cookie, origin: 'http://localhost' }) } });
    }
  }
  return new Promise((resolve) => {
    const client = createClient({
      url: `${origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      connectionParams: token ? { token } : {},
      retryAttempts: 0,
    });
    const done = (outcome: Outcome) => {
      resolve(outcome);
      void client.dispose();
    };
    client.subscribe(
      { query, variables, extensions },
      {
        next: ({ errors }) => done(outcomeOf(errors)),
        error: (error) =>
          done(
            Array.isArray(error)
              ? outcomeOf(error as Errors[])
              : outcomeOf(undefined, {
                  code: `closed ${(error as { code?: number }).code}`,
                  text: String((error as { reason?: string }).reason),
                }),
          ),
        complete: () => done(outcomeOf(undefined, { code: 'complete' })),
      },
    );
  });
}

/** Connects over socket.io with this handshake: `connected`, or the code of the refusal. */
export function overSocketIo(
  origin: string,
  auth: Record<string, unknown>,
): Promise<Outcome & { close: () => void; socket: ReturnType<typeof io> }> {
  return new Promise((resolve) => {
    const socket = io(origin, { auth, transports: ['websocket'], reconnection: false, forceNew: true });
    const close = () => void socket.disconnect();
    socket.on('connect', () => resolve({ code: 'connected', text: '', close, socket }));
    socket.on('connect_error', (error: Error & { data?: unknown }) =>
      resolve({ code: error.message, text: JSON.stringify(error.data ?? ''), close, socket }),
    );
  });
}
