// Keeps a number of connections busy for a time.
import { Agent, request } from 'node:http';

/**
 * @param {{port: number, body: () => string, headers?: Record<string, string>, path?: string}} target
 * @returns requests a second, and the middle and the 99th percentile of their milliseconds; throws for a failed request
 */
export async function load({ port, body, headers = {}, path = '/graphql' }, { connections, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const ask = () =>
    new Promise((resolve, reject) => {
      const text = body();
      const asked = request(
        {
          port,
          path,
          method: 'POST',
          agent,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers },
        },
        (answer) => {
          let read = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk) => (read += chunk));
          answer.on('end', () =>
            answer.statusCode === 200 && !read.includes('"errors"')
              ? resolve(read)
              : reject(new Error(`${answer.statusCode}: ${read.slice(0, 300)}`)),
          );
        },
      );
      asked.on('error', reject);
      asked.end(text);
    });
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const began = performance.now();
        await ask();
        times.push(performance.now() - began);
      }
    }),
  );
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    p50: times[Math.floor(times.length * 0.5)],
    p99: times[Math.floor(times.length * 0.99)],
  };
}
