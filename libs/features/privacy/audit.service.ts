import { Injectable } from '@nestjs/common';
import { type Actor, dayOf, invalidField, type Page, type PageRequest } from '#kernel';
import { AuditTrail } from '#platform/database';
import { csvLine, xlsxCell } from '#platform/sheets';
import writeXlsxFile from 'write-excel-file/node';
import { AuditRepository, type AuditRow } from './audit.repository.js';
import { type AuditFilter, checkFilter } from './audit.rules.js';

const BATCH = 1000;
/** Byte order mark, by which Excel recognises UTF-8. */
const BOM = '\uFEFF';
/**
 * Maximum number of rows of a workbook, which is a zip file built entirely in memory; larger results are exported as
 * CSV.
 */
const MOST_ROWS_OF_WORKBOOK = 50_000;
const HEADINGS = [
  'position',
  'at',
  'kind',
  'person',
  'role',
  'organisation',
  'subjectKind',
  'subjectId',
  'details',
  'hash',
];

const cellsOf = (row: AuditRow): string[] => [
  String(row.position),
  row.at.toISOString(),
  row.kind,
  row.personName ?? '',
  row.role,
  row.organisationName ?? '',
  row.subjectKind ?? '',
  row.subjectId ?? '',
  Object.entries(row.details)
    .map(([key, value]) => `${key}=${value}`)
    .join(' '),
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

  /**
   * The whole result as CSV for Swedish Excel, read while it is sent. The export is logged before the first line is
   * sent.
   */
  async csv(actor: Actor, filter: AuditFilter, now: Date): Promise<{ name: string; lines: AsyncGenerator<string> }> {
    checkFilter(filter);
    await this.trail.record(actor, { kind: 'audit.exported', details: { format: 'CSV' } });
    return { name: `audit-${dayOf(now)}.csv`, lines: this.lines(actor, filter) };
  }

  /**
   * The whole result as a workbook. The export is logged before it is sent.
   * @throws AppError INVALID when it has over 50,000 rows.
   */
  async xlsx(actor: Actor, filter: AuditFilter, now: Date): Promise<{ name: string; bytes: Buffer }> {
    checkFilter(filter);
    const rows: string[][] = [HEADINGS];
    for await (const batch of this.batches(actor, filter)) {
      rows.push(...batch.map(cellsOf));
      if (rows.length > MOST_ROWS_OF_WORKBOOK + 1)
        throw invalidField(
          'from',
          'Över 50 000 rader: begränsa sökningen eller hämta CSV.',
          'Over 50,000 rows: narrow the search or take CSV.',
        );
    }
    await this.trail.record(actor, { kind: 'audit.exported', details: { format: 'XLSX' } });
    const sheet = rows.map((row, index) =>
      row.map((value) => ({ ...xlsxCell(value), ...(index === 0 && { fontWeight: 'bold' as const }) })),
    );
    return { name: `audit-${dayOf(now)}.xlsx`, bytes: await writeXlsxFile(sheet, { sheet: 'audit' }).toBuffer() };
  }

  private async *lines(actor: Actor, filter: AuditFilter): AsyncGenerator<string> {
    yield BOM + csvLine(HEADINGS);
    for await (const rows of this.batches(actor, filter)) yield rows.map((row) => csvLine(cellsOf(row))).join('');
  }

  private async *batches(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditRow[]> {
    let position = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const rows = await this.repository.before(actor, filter, position, BATCH);
      if (rows.length > 0) yield rows;
      if (rows.length < BATCH) return;
      position = (rows.at(-1) as AuditRow).position;
    }
  }
}
