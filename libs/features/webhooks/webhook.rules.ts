import { createHmac, randomBytes } from 'node:crypto';
import { Checks, lifecycle, type RecordedEvent } from '#kernel';
import type { CallFailure, CallOutcome } from '#platform/outbound';

export const DELIVERY_STATES = ['QUEUED', 'DELIVERED', 'FAILED'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a call got no answer, or was not made. */
export type DeliveryFailure = CallFailure | 'PAUSED' | 'NOT_ALLOWED';

export type WebhookState = 'ACTIVE' | 'PAUSED';
export type WebhookStep = 'test' | 'pause' | 'resume';

export const webhookLifecycle = lifecycle<WebhookState, WebhookStep>(
  'WEBHOOK',
  { ACTIVE: { test: 'ACTIVE', pause: 'PAUSED' }, PAUSED: { resume: 'ACTIVE' } },
  {
    subject: { sv: 'Webhooken', en: 'The webhook' },
    states: { ACTIVE: { sv: 'är igång', en: 'is running' }, PAUSED: { sv: 'är pausad', en: 'is paused' } },
    steps: {
      test: { sv: 'provas', en: 'be tested' },
      pause: { sv: 'pausas', en: 'be paused' },
      resume: { sv: 'återupptas', en: 'be resumed' },
    },
  },
);

export const webhookState = ({ pausedAt }: { pausedAt: Date | null }): WebhookState => (pausedAt ? 'PAUSED' : 'ACTIVE');

/** Maximum number of webhooks in a workspace, because each one causes a call for each event. */
export const MOST_WEBHOOKS = 20;
/**
 * Maximum number of attempts. With waits of 1, 2, 4 … seconds they span a little more than an hour. One less than the
 * queue's own maximum.
 */
export const MOST_ATTEMPTS = 13;

const SECRET_PREFIX = 'whsec_';

/** A secret in the format of Standard Webhooks: a prefix and 32 random bytes in base64. */
export const newSecret = (): string => `${SECRET_PREFIX}${randomBytes(32).toString('base64')}`;

/** @param offered names of the events that webhooks may receive. */
export function checkEvents(checks: Checks, events: readonly string[], offered: readonly string[]): void {
  checks
    .require(events.length > 0, 'events', 'Välj minst en händelse.', 'Choose at least one event.')
    .require(
      events.length <= offered.length && events.every((event) => offered.includes(event)),
      'events',
      'Där finns en händelse som inte kan väljas.',
      'There is an event that cannot be chosen.',
    );
}

/** The body of a delivery: ids only. A receiver that may read more queries it with rights of its own. */
export const payloadOf = ({ id, name, position, subject, occurredAt }: RecordedEvent): string =>
  JSON.stringify({
    id,
    type: name,
    position,
    subject: { kind: subject.kind, id: subject.id },
    occurredAt: occurredAt.toISOString(),
  });

/**
 * The headers of Standard Webhooks.
 * @param id the same for every attempt, so that a receiver can recognise repeated deliveries.
 */
export function signedHeaders(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

/** The consequence of an attempt. A receiver that answers 410 (Gone) is not called again. */
export function afterAttempt(attempts: number, outcome: CallOutcome): { state: DeliveryState; pause: boolean } {
  const status = 'status' in outcome ? outcome.status : 0;
  if (status >= 200 && status < 300) return { state: 'DELIVERED', pause: false };
  const over = status === 410 || attempts >= MOST_ATTEMPTS;
  return { state: over ? 'FAILED' : 'QUEUED', pause: over };
}
