import { connect } from 'node:net';

/**
 * Sends exactly these bytes and reads the answer until the server closes the connection or sends nothing for a second.
 */
export function sendRaw(
  origin: string,
  bytes: string | Buffer,
): Promise<{ status: number; headers: string; body: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let text = '';
    const finish = () => {
      socket.destroy();
      const [headers = '', ...body] = text.split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(headers)?.[1] ?? 0), headers, body: body.join('\r\n\r\n') });
    };
    socket.setTimeout(1000, finish);
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', finish);
    socket.on('close', finish);
  });
}
