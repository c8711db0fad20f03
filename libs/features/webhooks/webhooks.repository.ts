import { Injectable } from '@nestjs/common';
import { type Actor, notFound, type Page, type PageRequest, type Role, systemScope } from '#kernel';
import {
  Database,
  insertRow,
  insertRows,
  newestFirst,
  queryRows,
  sql,
  type Tx,
  updateRow,
  updateVersioned,
} from '#platform/database';
import { WebhookDeliveryEntity, WebhookEntity, WebhookSecretEntity } from './webhook.entity.js';
import { visibleWebhooks } from './webhook.policy.js';

/** Number of deliveries shown per webhook, latest first. */
const SHOWN_DELIVERIES = 10;

/** A delivery as parsed from JSON, with times as text. */
export type ShownDelivery = Pick<
  WebhookDeliveryEntity,
  'id' | 'eventName' | 'state' | 'attempts' | 'lastStatus' | 'lastFailure'
> & { createdAt: string; lastAttemptAt: string | null };
export type WebhookRow = WebhookEntity & { byName: string; deliveries: ShownDelivery[] };
/** A delivery with the data needed to make it. */
export type DeliveryToMake = WebhookDeliveryEntity &
  Pick<WebhookEntity, 'url' | 'membershipId' | 'pausedAt'> & { secret: string };

const WEBHOOK = sql`SELECT webhook.*, person.name AS by_name, (
    SELECT coalesce(json_agg(json_build_object('id', d.id, 'eventName', d.event_name, 'state', d.state, 'attempts', d.attempts, 'lastStatus', d.last_status,
      'lastFailure', d.last_failure, 'createdAt', d.created_at, 'lastAttemptAt', d.last_attempt_at)), '[]')
    FROM (SELECT * FROM webhook_delivery d WHERE d.workspace_id = webhook.workspace_id AND d.webhook_id = webhook.id ORDER BY created_at DESC, id DESC LIMIT ${SHOWN_DELIVERIES}) d
  ) AS deliveries FROM webhook JOIN person ON person.id = webhook.created_by`;

@Injectable()
export class WebhooksRepository {
  constructor(private readonly database: Database) {}

  page(actor: Actor, request: PageRequest): Promise<Page<WebhookRow>> {
    return this.database.page(
      sql`${WEBHOOK} WHERE ${visibleWebhooks(actor)}`,
      newestFirst('created_at'),
      request,
      actor,
    );
  }

  /** @throws AppError NOT_FOUND when there is none, or none that the actor may see. */
  async visible(actor: Actor, id: string): Promise<WebhookRow> {
    const row = await this.database.row<WebhookRow>(
      sql`${WEBHOOK} WHERE ${visibleWebhooks(actor)} AND webhook.id = ${id}`,
      actor,
    );
    if (!row) throw notFound();
    return row;
  }

  async insert(tx: Tx, webhook: Omit<WebhookEntity, 'version'>, secret: string): Promise<void> {
    await insertRow(tx.manager, WebhookEntity, webhook);
    await insertRow(tx.manager, WebhookSecretEntity, { workspaceId: tx.workspaceId, webhookId: webhook.id, secret });
  }

  /**
   * The number of webhooks. Takes a lock per workspace, so that simultaneous requests are counted one after the other.
   */
  async lockedCount(tx: Tx): Promise<number> {
    await queryRows(tx.manager, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`webhook ${tx.workspaceId}`}, 0))`);
    const [row] = await queryRows<{ count: number }>(
      tx.manager,
      sql`SELECT count(*)::int AS count FROM webhook WHERE workspace_id = ${tx.workspaceId}`,
    );
    return row?.count ?? 0;
  }

  /** @returns false when there is no webhook with this version. */
  async remove(tx: Tx, id: string, version: number): Promise<boolean> {
    return (
      (
        await queryRows(
          tx.manager,
          sql`DELETE FROM webhook WHERE workspace_id = ${tx.workspaceId} AND id = ${id} AND version = ${version} RETURNING id`,
        )
      ).length === 1
    );
  }

  /** @throws AppError CHANGED_MEANWHILE for a stale version. */
  async resume(tx: Tx, id: string, version: number): Promise<void> {
    await updateVersioned(tx.manager, WebhookEntity, { workspaceId: tx.workspaceId, id, version }, { pausedAt: null });
  }

  /** @returns false when it was paused already. */
  async pause(tx: Tx, id: string, at: Date): Promise<boolean> {
    const running = { workspaceId: tx.workspaceId, id, pausedAt: null };
    return (await updateRow(tx.manager, WebhookEntity, running, { pausedAt: at })) === 1;
  }

  // Delivering ---------------------------------------------------------------------------------------

  /** Active webhooks that have chosen the event, or the one that is tested by it. */
  listening(
    workspaceId: string,
    event: string,
    testedId: string | null,
  ): Promise<Pick<WebhookEntity, 'id' | 'membershipId'>[]> {
    return this.database.rows(
      sql`SELECT id, membership_id FROM webhook WHERE workspace_id = ${workspaceId} AND paused_at IS NULL AND (${event} = ANY(events) OR id = ${testedId})`,
      systemScope(workspaceId),
    );
  }

  /** The actor of a membership as of now; undefined when the membership or the account has ended. */
  async actorOf(workspaceId: string, membershipId: string): Promise<Actor | undefined> {
    const row = await this.database.row<{ personId: string; personName: string; organisationId: string; role: Role }>(
      sql`SELECT p.id AS person_id, p.name AS person_name, m.organisation_id, m.role FROM membership m JOIN person p ON p.id = m.person_id
        WHERE m.workspace_id = ${workspaceId} AND m.id = ${membershipId} AND m.ended_at IS NULL AND p.disabled_at IS NULL`,
      systemScope(workspaceId),
    );
    return row && { workspaceId, membershipId, ...row };
  }

  async queue(
    tx: Tx,
    deliveries: Pick<WebhookDeliveryEntity, 'id' | 'webhookId' | 'eventId' | 'eventName' | 'createdAt'>[],
  ): Promise<void> {
    await insertRows(
      tx.manager,
      WebhookDeliveryEntity,
      deliveries.map((delivery) => ({
        ...delivery,
        workspaceId: tx.workspaceId,
        state: 'QUEUED' as const,
        attempts: 0,
      })),
    );
  }

  /** Undefined when the delivery is finished or its webhook has been removed. */
  toMake(workspaceId: string, id: string): Promise<DeliveryToMake | undefined> {
    return this.database.row(
      sql`SELECT d.*, w.url, w.membership_id, w.paused_at, s.secret FROM webhook_delivery d
        JOIN webhook w ON w.workspace_id = d.workspace_id AND w.id = d.webhook_id JOIN webhook_secret s ON s.workspace_id = w.workspace_id AND s.webhook_id = w.id
        WHERE d.workspace_id = ${workspaceId} AND d.id = ${id} AND d.state = 'QUEUED'`,
      systemScope(workspaceId),
    );
  }

  async keepOutcome(
    tx: Tx,
    id: string,
    outcome: Pick<WebhookDeliveryEntity, 'state' | 'attempts' | 'lastStatus' | 'lastFailure' | 'lastAttemptAt'>,
  ): Promise<void> {
    await updateRow(tx.manager, WebhookDeliveryEntity, { workspaceId: tx.workspaceId, id }, outcome);
  }
}
