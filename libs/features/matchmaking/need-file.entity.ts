import type { FileKind } from '#platform/files';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Read and written only under row-level security, as the confidential text. In the database and not in a folder, so that the second wall stands before the bytes as well. */
@Entity('need_file')
export class NeedFileEntity {
  @PrimaryColumn('uuid') workspaceId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') needId: string;
  @Column('uuid') organisationId: string;
  @Column('text') name: string;
  @Column('text') kind: FileKind;
  @Column('text') sha256: string;
  /** Bytes. */
  @Column('int4') size: number;
  @Column('bytea') content: Buffer;
  @Column('uuid') addedBy: string;
  @Column('timestamptz') addedAt: Date;
}
