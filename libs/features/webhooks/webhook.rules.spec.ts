import { describeLifecycle } from '../../kernel/testing/index.js';
import { afterAttempt, MOST_ATTEMPTS, newSecret, payloadOf, signedHeaders, webhookLifecycle } from './webhook.rules.js';

describeLifecycle('a webhook', webhookLifecycle, {
  'ACTIVE test': 'ACTIVE',
  'ACTIVE pause': 'PAUSED',
  'PAUSED resume': 'ACTIVE',
});

describe('afterAttempt', () => {
  it.each([
    [1, { status: 200 }, 'DELIVERED', false],
    [13, { status: 299 }, 'DELIVERED', false],
    [1, { status: 301 }, 'QUEUED', false],
    [1, { status: 410 }, 'FAILED', true],
    [1, { failure: 'TIMEOUT' }, 'QUEUED', false],
    [MOST_ATTEMPTS - 1, { status: 500 }, 'QUEUED', false],
    [MOST_ATTEMPTS, { status: 500 }, 'FAILED', true],
    [MOST_ATTEMPTS, { failure: 'NOT_PUBLIC' }, 'FAILED', true],
  ] as const)('attempt %s with %j: %s, pause %s', (attempts, outcome, state, pause) =>
    expect(afterAttempt(attempts, outcome)).toEqual({ state, pause }),
  );
});

describe('signedHeaders', () => {
  it("gives the signature of the standard's own example", () => {
    const headers = signedHeaders(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1614265330 * 1000),
      '{"test": 2432232314}',
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });
  it('uses a secret of 32 bytes, another each time', () => {
    expect(Buffer.from(newSecret().replace('whsec_', ''), 'base64')).toHaveLength(32);
    expect(newSecret()).not.toBe(newSecret());
  });
});

describe('payloadOf', () => {
  it('leaves out what an event carries for handlers, and who did it', () => {
    const event = {
      id: 'e',
      workspaceId: 'w',
      position: 7,
      name: 'need.published',
      version: 1,
      subject: { kind: 'NEED' as const, id: 'n' },
      related: [{ kind: 'MATCH' as const, id: 'm' }],
      payload: { secret: 's' },
      actorId: 'p',
      actorOrganisationId: 'o',
      occurredAt: new Date(0),
    };
    expect(JSON.parse(payloadOf(event))).toEqual({
      id: 'e',
      type: 'need.published',
      position: 7,
      subject: { kind: 'NEED', id: 'n' },
      occurredAt: '1970-01-01T00:00:00.000Z',
    });
  });
});
