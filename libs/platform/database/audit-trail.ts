import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendAudit, type AuditNote, type AuditSource } from './audit-append.js';

/** Adds audit entries for actions outside a unit of work: sign-ins, and downloads that write nothing else. */
@Injectable()
export class AuditTrail {
  constructor(private readonly dataSource: DataSource) {}

  async record(source: AuditSource, note: AuditNote): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.workspace_id', $1, true)`, [
        'workspaceId' in source ? source.workspaceId : '',
      ]);
      await appendAudit(manager, source, [note]);
    });
  }
}
