import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Database, insertRow, queryRows, sql, type Tx } from '#platform/database';
import type { FileKind } from '#platform/files';
import { NeedFileEntity } from './need-file.entity.js';

/** A file without its content. */
export type NeedFileRow = Omit<NeedFileEntity, 'content'>;

const WITHOUT_CONTENT = sql`workspace_id, id, need_id, organisation_id, name, kind, sha256, size, added_by, added_at`;

/** Files of needs, which row-level security shows to the startup and to partners who may read the confidential text. */
@Injectable()
export class NeedFilesRepository {
  constructor(private readonly database: Database) {}

  ofNeed(actor: Actor, needId: string): Promise<NeedFileRow[]> {
    return this.database.rows(
      sql`SELECT ${WITHOUT_CONTENT} FROM need_file WHERE workspace_id = ${actor.workspaceId} AND need_id = ${needId} ORDER BY added_at, id`,
      actor,
    );
  }

  ofNeedIn(tx: Tx, needId: string): Promise<NeedFileRow[]> {
    return queryRows(
      tx.manager,
      sql`SELECT ${WITHOUT_CONTENT} FROM need_file WHERE workspace_id = ${tx.workspaceId} AND need_id = ${needId} ORDER BY added_at, id`,
    );
  }

  async one(tx: Tx, id: string): Promise<NeedFileRow | undefined> {
    const [row] = await queryRows<NeedFileRow>(
      tx.manager,
      sql`SELECT ${WITHOUT_CONTENT} FROM need_file WHERE workspace_id = ${tx.workspaceId} AND id = ${id}`,
    );
    return row;
  }

  async content(tx: Tx, id: string): Promise<{ name: string; kind: FileKind; content: Buffer } | undefined> {
    const [row] = await queryRows<{ name: string; kind: FileKind; content: Buffer }>(
      tx.manager,
      sql`SELECT name, kind, content FROM need_file WHERE workspace_id = ${tx.workspaceId} AND id = ${id}`,
    );
    return row;
  }

  async insert(tx: Tx, file: NeedFileEntity): Promise<void> {
    await insertRow(tx.manager, NeedFileEntity, file);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await queryRows(tx.manager, sql`DELETE FROM need_file WHERE workspace_id = ${tx.workspaceId} AND id = ${id}`);
  }
}
