import { Injectable } from '@nestjs/common';
import { type Actor, dayOf, type Page, type PageRequest } from '#kernel';
import { AuditTrail } from '#platform/database';
import { AuditRepository, type AuditRow } from './audit.repository.js';
import { type AuditFilter, checkFilter, csvLine } from './audit.rules.js';

const BATCH = 1000;
/** So that Excel reads UTF-8. */
const BOM = '\uFEFF';
const HEADINGS = ['position', 'at', 'kind', 'person', 'role', 'organisation', 'subjectKind', 'subjectId', 'details', 'hash'];

const cellsOf = (row: AuditRow): string[] => [
  String(row.position),
  row.at.toISOString(),
  row.kind,
  row.personName ?? '',
  row.role,
  row.organisationName ?? '',
  row.subjectKind ?? '',
  row.subjectId ?? '',
  Object.entries(row.details).map(([key, value]) => `${key}=${value}`).join(' '),
  row.hash,
];

@Injectable()
export class AuditService {
  constructor(
    private readonly repository: AuditRepository,
    private readonly trail: AuditTrail,
  ) {}

  async search(actor: Actor, filter: AuditFilter, page: PageRequest): Promise<Page<AuditRow>> {
    checkFilter(filter);
    return this.repository.page(actor, filter, page);
  }

  /** The whole result as CSV for Swedish Excel, read as it is sent. The export is on the log before its first line leaves. */
  async export(actor: Actor, filter: AuditFilter, now: Date): Promise<{ name: string; lines: AsyncGenerator<string> }> {
    checkFilter(filter);
    await this.trail.record(actor, { kind: 'audit.exported', details: { format: 'CSV' } });
    return { name: `audit-${dayOf(now)}.csv`, lines: this.lines(actor, filter) };
  }

  private async *lines(actor: Actor, filter: AuditFilter): AsyncGenerator<string> {
    yield BOM + csvLine(HEADINGS);
    let position = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const rows = await this.repository.before(actor, filter, position, BATCH);
      if (rows.length > 0) yield rows.map((row) => csvLine(cellsOf(row))).join('');
      if (rows.length < BATCH) return;
      position = (rows.at(-1) as AuditRow).position;
    }
  }
}
