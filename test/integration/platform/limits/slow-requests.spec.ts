import { connect } from 'node:net';
import { LIMITS } from '#contracts';
import { DemoHouse } from '../../../support/demo-house.js';
import { textOf } from '../../../support/graphql-client.js';
import { NeedCountDocument } from '../../../support/operations/needs.graphql.js';

/** Seconds; the tests wait for them. */
const OPERATION = 1;
const UPLOAD = 3;

describe('requests that come slowly', () => {
  let house: DemoHouse;
  let needId: string;
  beforeAll(async () => {
    const limits = { ...LIMITS };
    house = await DemoHouse.open({}, { limits });
    needId = await house.submitted();
    Object.assign(limits, { deadlineSeconds: OPERATION, uploadSeconds: UPLOAD });
  });
  afterAll(() => house.close());

  /** Sends half of a body, waits, sends the rest. @returns the status line of the answer. */
  const slowly = (path: string, type: string, body: string, seconds: number) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(house.origin);
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.on('data', (piece) => {
        answer += piece.toString();
        if (/^HTTP\/1\.1 \d+/.test(answer)) {
          socket.destroy();
          resolve(answer.split('\r\n')[0] ?? '');
        }
      });
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('Closed without an answer.')));
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\nAuthorization: Bearer ${house.as('startup').token}\r\n\r\n${body.slice(0, 5)}`,
      );
      setTimeout(() => socket.writable && socket.write(body.slice(5)), seconds * 1000);
    });
  const QUERY = JSON.stringify({ query: textOf(NeedCountDocument) });

  it('are answered when they are only a little late', async () => {
    expect(await slowly('/graphql', 'application/json', QUERY, OPERATION / 4)).toBe('HTTP/1.1 200 OK');
  });
  it('are ended when their time is over', async () => {
    expect(await slowly('/graphql', 'application/json', QUERY, OPERATION * 10)).toBe('HTTP/1.1 408 Request Timeout');
  });
  it('may take longer when they bring a file, which needs a permission', async () => {
    expect(await slowly(`/files/needs/${needId}`, 'application/octet-stream', 'en hel fil', OPERATION * 1.6)).toBe(
      'HTTP/1.1 201 Created',
    );
  });
  it('are ended too when the file never comes, and nothing is kept', async () => {
    expect(await slowly(`/files/needs/${needId}`, 'application/octet-stream', 'en annan fil', UPLOAD * 4)).toMatch(
      /^HTTP\/1\.1 (408|503)/,
    );
    expect(await house.rows('SELECT name FROM need_file WHERE need_id = $1', [needId])).toHaveLength(1);
  });
});
