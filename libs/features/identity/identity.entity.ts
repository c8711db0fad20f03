import type { Filled, NewRow } from '#platform/database';
import type { Role } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Language = 'SV' | 'EN';

@Entity('workspace')
export class WorkspaceEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') slug: string;
  @Column('text') nameSv: string;
  @Column('text') nameEn: string;
  @Column({ type: 'timestamptz', insert: false }) createdAt: Filled<Date>;
  /** Null until the setup of the workspace is complete. */
  @Column('timestamptz', { nullable: true }) readyAt: Date | null;
}

/** The fields of a new workspace. */
export type NewWorkspace = Omit<NewRow<WorkspaceEntity>, 'id' | 'readyAt'>;

@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('citext') email: string;
  @Column('text') language: Language;
  @Column('text', { nullable: true }) passwordHash: string | null;
  @Column('text') legalBasis: string;
  @Column('text') source: string;
  @Column('date') retentionDate: string;
  @Column('timestamptz', { nullable: true }) informedAt: Date | null;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  @Column({ type: 'int', insert: false }) version: number;
}

@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') personId: string;
  @Column('uuid') organisationId: string;
  @Column('text') role: Role;
  /** For a GUEST only: the one initiative that the guest may see. */
  @Column('uuid', { nullable: true }) initiativeId: string | null;
  @Column({ type: 'timestamptz', insert: false }) startedAt: Filled<Date>;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column({ type: 'int', insert: false }) version: number;
}

/** A person signed in on one device: a family of tokens that end together. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') grantId: string;
  @Column('uuid') personId: string;
  @Column('uuid') workspaceId: string;
  @Column('uuid') membershipId: string;
  @Column('text') method: 'PASSWORD' | 'MAGIC_LINK' | 'OIDC' | 'INVITATION';
  @Column('int') level: 1 | 2;
  @Column('text', { nullable: true }) userAgent: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

@Entity('api_token')
export class ApiTokenEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') tokenHash: string;
  @Column('uuid') personId: string;
  @Column('uuid') membershipId: string;
  @Column('text') name: string;
  @Column('text', { array: true }) scopes: string[];
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
