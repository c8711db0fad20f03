import type { SubjectKind, SubjectRef } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event')
export class EventEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('int8') position: number;
  @Column('uuid') id: string;
  @Column('text') name: string;
  @Column('int4') version: number;
  @Column('text') subjectKind: SubjectKind;
  @Column('uuid') subjectId: string;
  @Column('jsonb') related: SubjectRef[];
  @Column('jsonb') payload: Record<string, string>;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('uuid', { nullable: true }) actorOrganisationId: string | null;
  @Column('timestamptz') occurredAt: Date;
  @Column('timestamptz', { nullable: true }) dispatchedAt: Date | null;
}
