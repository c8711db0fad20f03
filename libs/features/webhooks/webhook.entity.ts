import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryFailure, DeliveryState } from './webhook.rules.js';

@Entity('webhook')
export class WebhookEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'int', insert: false }) version: number;
  @Column('text') url: string;
  @Column('text', { array: true }) events: string[];
  /** The membership whose rights decide which events are delivered. */
  @Column('uuid') membershipId: string;
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) pausedAt: Date | null;
}

/** Read by the program only. The secret is shown once, when the webhook is added. */
@Entity('webhook_secret')
export class WebhookSecretEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') webhookId: string;
  @Column('text') secret: string;
}

/** The delivery of one event to one webhook. */
@Entity('webhook_delivery')
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') webhookId: string;
  @Column('uuid') eventId: string;
  @Column('text') eventName: string;
  @Column('text') state: DeliveryState;
  @Column('int4') attempts: number;
  @Column('int4', { nullable: true }) lastStatus: number | null;
  @Column('text', { nullable: true }) lastFailure: DeliveryFailure | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) lastAttemptAt: Date | null;
}
