import { Injectable } from '@nestjs/common';
import { type Actor, notFound } from '#kernel';
import { AuditTrail } from '#platform/database';
import { FileStore } from '#platform/files';
import { fileNameOf } from './frozen.rules.js';
import type { ReportRow } from './reports.repository.js';
import { ReportsService } from './reports.service.js';

export const REPORT_FORMATS = ['PDF', 'JSON'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const CONTENT_TYPES: Record<ReportFormat, string> = { PDF: 'application/pdf', JSON: 'application/json' };

export interface ReportFile {
  format: ReportFormat;
  sha256: string;
  bytes: number;
  /** Path on this server, which requires the same session as every other request. */
  url: string;
}

export interface Download {
  name: string;
  contentType: string;
  content: Buffer;
}

/** The files of a report; empty until it has been rendered. */
export function filesOf(report: ReportRow): ReportFile[] {
  const file = (format: ReportFormat, sha256: string | null, bytes: number | null): ReportFile[] =>
    sha256 && bytes !== null
      ? [{ format, sha256, bytes, url: `/files/reports/${report.id}/${format.toLowerCase()}` }]
      : [];
  return [...file('PDF', report.pdfSha256, report.pdfBytes), ...file('JSON', report.jsonSha256, report.jsonBytes)];
}

@Injectable()
export class ReportFilesService {
  constructor(
    private readonly reports: ReportsService,
    private readonly files: FileStore,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * One file, for those who may now see the report; knowing the address is not enough.
   * @throws AppError NOT_FOUND for an invisible report, an unknown format or a file that has not been made yet.
   */
  async download(actor: Actor, reportId: string, format: string): Promise<Download> {
    const report = await this.reports.get(actor, reportId);
    const file = filesOf(report).find((one) => one.format.toLowerCase() === format);
    if (!file) throw notFound();
    const name = fileNameOf(report, file.format === 'PDF' ? 'pdf' : 'json');
    const content = await this.files.read(file.sha256);
    await this.audit.record(actor, {
      kind: 'report.downloaded',
      subject: { kind: 'REPORT', id: report.id },
      details: { format: file.format },
    });
    return { name, contentType: CONTENT_TYPES[file.format], content };
  }
}
