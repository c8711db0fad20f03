import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NeedKind } from '#features/capabilities';
import type { SearcherRole, SearchSubject } from './saved-search.rules.js';

/** Read and written only under row-level security; see the policy of the table. */
@Entity('saved_search')
export class SavedSearchEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('int4') version: number;
  @Column('uuid') personId: string;
  @Column('uuid') organisationId: string;
  @Column('text') role: SearcherRole;
  @Column('text') name: string;
  @Column('text') watches: SearchSubject;
  @Column('uuid', { nullable: true }) needId: string | null;
  /** Capabilities of the owner's organisation; empty for all of them. */
  @Column('uuid', { array: true }) capabilityIds: string[];
  @Column('text', { nullable: true }) search: string | null;
  @Column('text', { nullable: true }) site: string | null;
  @Column('text', { array: true }) kinds: NeedKind[];
  @Column('float8', { nullable: true }) minScore: number | null;
  @Column('bool') active: boolean;
  @Column('bool') mail: boolean;
  @Column('timestamptz') createdAt: Date;
}

/** Read and written only under row-level security; see the policy of the table. */
@Entity('search_alert')
export class SearchAlertEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') searchId: string;
  @Column('uuid') personId: string;
  @Column('uuid') organisationId: string;
  @Column('text') role: SearcherRole;
  @Column('uuid') needId: string;
  @Column('uuid', { nullable: true }) capabilityId: string | null;
  @Column('float8', { nullable: true }) score: number | null;
  /** Null when it already fitted at the time the search was saved, and is therefore no alert. */
  @Column('timestamptz', { nullable: true }) raisedAt: Date | null;
  /** The event that made it fit. */
  @Column('uuid', { nullable: true }) causedBy: string | null;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
}
