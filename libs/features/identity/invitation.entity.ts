import type { Role } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from './identity.entity.js';

@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'int', insert: false }) version: number;
  @Column('citext') email: string;
  @Column('uuid') organisationId: string;
  @Column('text') role: Role;
  @Column('uuid', { nullable: true }) initiativeId: string | null;
  @Column('text') language: Language;
  /** Null: invited by the program itself. */
  @Column('uuid', { nullable: true }) invitedBy: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('uuid', { nullable: true }) acceptedBy: string | null;
}

/** One mail asked for: what the quota counts, and what the worker sends. */
@Entity('invitation_sending')
export class InvitationSendingEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') invitationId: string;
  @Column('uuid', { nullable: true }) byPerson: string | null;
  @Column('timestamptz') at: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}
