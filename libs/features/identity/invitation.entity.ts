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
  /** Null when the program itself sent the invitation. */
  @Column('uuid', { nullable: true }) invitedBy: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('uuid', { nullable: true }) acceptedBy: string | null;
}

/** One mail that was requested: counted by the quota and sent by the worker. */
@Entity('invitation_sending')
export class InvitationSendingEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') invitationId: string;
  @Column('uuid', { nullable: true }) byPerson: string | null;
  @Column('timestamptz') at: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}
