// As little as telling many viewers can cost: one text, sent to every socket when somebody asks for it.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const frame = JSON.stringify({ type: 'next', id: '1', payload: { data: { events: 'x'.repeat(500) } } });
const server = createServer((_request, response) => {
  for (const client of sockets.clients) client.send(frame);
  response.end(String(performance.timeOrigin + performance.now()));
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
server.listen(0, () => process.send({ port: server.address().port }));
