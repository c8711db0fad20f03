// A process with many open sockets: over graphql-ws to the api, or to a plain WebSocket server.
//   node viewers.mjs PORT COUNT [TOKEN]      without a token: plain
// It sends {opened: ms} when all are open, and for each event {last: time, first: time} in milliseconds since 1970.
import { WebSocket } from 'ws';

const [port, count, token] = process.argv.slice(2);
const EVENTS =
  'subscription { events { __typename actorName id name occurredAt position related { __typename id kind } subjectId subjectKind title { __typename en sv } } }';
let heard = [];
const began = performance.now();
const now = () => performance.timeOrigin + performance.now();

const open = () =>
  new Promise((resolve, reject) => {
    const socket = token
      ? new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { perMessageDeflate: false })
      : new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`closed with ${code}`)));
    const hear = () => {
      heard.push(now());
      if (heard.length < Number(count)) return;
      process.send({ first: heard[0], last: heard.at(-1) });
      heard = [];
    };
    if (!token) {
      socket.on('open', resolve);
      socket.on('message', hear);
      return;
    }
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { token } })));
    socket.on('message', (data) => {
      const { type, payload } = JSON.parse(data);
      if (type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: EVENTS } }));
        // A subscription is not acknowledged; the ping is answered behind it.
        socket.send(JSON.stringify({ type: 'ping' }));
      } else if (type === 'pong') resolve();
      else if (type === 'next' && !payload.errors) hear();
      else if (type !== 'ping') reject(new Error(data.toString()));
    });
  });

let left = Number(count);
await Promise.all(
  Array.from({ length: 50 }, async () => {
    while (left-- > 0) await open();
  }),
).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
process.send({ opened: performance.now() - began });
