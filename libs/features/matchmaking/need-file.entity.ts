import type { FileKind } from '#platform/files';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Read and written only under row-level security, like the confidential text. Files are stored in the database rather
 * than in a folder, so that row-level security protects their content as well.
 */
@Entity('need_file')
export class NeedFileEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') needId: string;
  @Column('uuid') organisationId: string;
  @Column('text') name: string;
  @Column('text') kind: FileKind;
  @Column('text') sha256: string;
  /** Size in bytes. */
  @Column('int4') size: number;
  @Column('bytea') content: Buffer;
  @Column('uuid') addedBy: string;
  @Column('timestamptz') addedAt: Date;
}
