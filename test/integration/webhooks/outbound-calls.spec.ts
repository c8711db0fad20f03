import { OutboundCalls, type OutboundRule } from '#platform/outbound';
import { HookReceiver } from '../../support/hook-receiver.js';

describe('OutboundCalls', () => {
  let receiver: HookReceiver;
  beforeEach(async () => {
    receiver = await new HookReceiver().start();
  });
  afterEach(() => receiver.stop());

  const post = (over: Partial<OutboundRule> = {}, url = receiver.url) =>
    new OutboundCalls(receiver.rule(over)).post(url, '{"a":1}', { 'webhook-id': 'x' });

  it('posts to the address it resolved, under the name it was given', async () => {
    expect(await post()).toEqual({ status: 204 });
    expect(receiver.received).toEqual([
      {
        body: '{"a":1}',
        headers: expect.objectContaining({
          host: `hooks.test.example:${receiver.port}`,
          'webhook-id': 'x',
          'content-type': 'application/json',
        }) as unknown,
      },
    ]);
  });

  it('asks for the address of a name once, so that no second answer can lead elsewhere', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    let asked = 0;
    expect(await post({ resolve: () => Promise.resolve(answers[asked++] ?? []) })).toEqual({ status: 204 });
    expect(asked).toBe(1);
  });

  it('refuses a name of which one address is not allowed, and one that has none', async () => {
    expect(await post({ resolve: () => Promise.resolve(['127.0.0.1', '10.0.0.1']) })).toEqual({
      failure: 'NOT_PUBLIC',
    });
    expect(await post({ resolve: () => Promise.resolve([]) })).toEqual({ failure: 'NO_ADDRESS' });
    expect(await post({ resolve: () => Promise.reject(new Error('ENOTFOUND')) })).toEqual({ failure: 'NO_ADDRESS' });
    expect(receiver.received).toEqual([]);
  });

  it('refuses another port, and plain http', async () => {
    expect(await post({ ports: [443] })).toEqual({ failure: 'PORT' });
    expect(await post({}, receiver.url.replace('https', 'http'))).toEqual({ failure: 'NOT_HTTPS' });
  });

  it('follows no redirect', async () => {
    receiver.answer = (response) => response.writeHead(307, { location: receiver.url }).end();
    expect(await post()).toEqual({ status: 307 });
    expect(receiver.received).toHaveLength(1);
  });

  it('refuses a certificate that nobody vouches for, and one of another name', async () => {
    expect(await post({ ca: undefined })).toEqual({ failure: 'CERTIFICATE' });
    expect(await post({}, receiver.url.replace('hooks.', 'others.'))).toEqual({ failure: 'CERTIFICATE' });
    expect(receiver.received).toEqual([]);
  });

  it('stops reading an answer that is too large', async () => {
    receiver.answer = (response) => response.writeHead(200).end(Buffer.alloc(200 * 1024));
    expect(await post()).toEqual({ failure: 'ANSWER_TOO_LARGE' });
  });

  it('gives up on an answer that trickles, and on one that never comes', async () => {
    receiver.answer = (response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 100);
      response.on('close', () => clearInterval(drip));
    };
    expect(await post()).toEqual({ failure: 'TIMEOUT' });
    receiver.answer = () => undefined;
    expect(await post()).toEqual({ failure: 'TIMEOUT' });
  }, 20_000);

  it('says so when nobody listens', async () => {
    const { url } = receiver;
    const calls = new OutboundCalls(receiver.rule());
    await receiver.stop();
    expect(await calls.post(url, '{}', {})).toEqual({ failure: 'NO_ANSWER' });
    await receiver.start();
  });
});
