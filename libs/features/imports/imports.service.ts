import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CapabilitiesService, capabilityRow } from '#features/capabilities';
import { OrganisationsService } from '#features/organisations';
import { changedMeanwhile, type Clock, newId, type Scope } from '#kernel';
import { assertAllowed } from '#platform/access';
import { CONFLICTING, type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { importUnreadable } from './import.errors.js';
import { importApplied } from './import.events.js';
import { mayImport } from './import.policy.js';
import { type ParsedImport, parseImport, readImport } from './import-format.rules.js';
import { changesFacts, type ImportCounts, type ImportPlan, planImport, writesNothing } from './import-plan.rules.js';
import { ImportsRepository } from './imports.repository.js';
import { type ImportFormat, type ImportSource, type RejectedRow, type RowNote, SOURCE_CREDIT } from './parsed.js';

export interface ImportResult {
  format: ImportFormat;
  /** Name of the file without its folder. */
  fileName: string;
  /** SHA-256 (hex) of the file. */
  sha256: string;
  source: ImportSource;
  /** The attribution that the licence of the source requires. */
  credit: string;
  counts: ImportCounts;
  /**
   * Organisations created because a record names them as coordinator or host. They are not in `counts`, which counts
   * rows of the file.
   */
  organisationsCreated: number;
  /** Every row that was rejected, duplicates included (see `isDuplicate`). */
  rejected: RejectedRow[];
  notes: RowNote[];
  /** True when the file was applied and changed something. */
  applied: boolean;
  /** The row of `import_run`; null for a preview and when there was nothing to write. */
  runId: string | null;
}

export type ImportPhase = 'READ' | 'COMPARE' | 'ORGANISATIONS' | 'RECORDS';

/** @param done number of rows processed, of `total` in the phase. */
export type OnProgress = (phase: ImportPhase, done: number, total: number) => void;

/** Rows per statement. PostgreSQL accepts at most 65,535 parameters, and a grant has 18. */
const BATCH = 500;
const FORMAT_SOURCE: Record<ImportFormat, ImportSource> = {
  ROR: 'ROR',
  SWECRIS_GRANTS: 'SWECRIS',
  SWECRIS_ORGANISATIONS: 'SWECRIS',
  LAB_CAPABILITIES: 'PATHOGENS_PORTAL',
};

const silent: OnProgress = () => undefined;

interface ReadFile {
  fileName: string;
  sha256: string;
  parsed: ParsedImport;
}

@Injectable()
export class ImportsService {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly organisations: OrganisationsService,
    private readonly capabilities: CapabilitiesService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Computes the result of applying the file, without writing anything.
   * @throws AppError FORBIDDEN, or IMPORT_UNREADABLE naming what is wrong with the file as a whole.
   */
  async preview(scope: Scope, fileName: string, text: string, onProgress: OnProgress = silent): Promise<ImportResult> {
    assertAllowed(mayImport(scope));
    const file = readFile(fileName, text, onProgress);
    const plan = planImport(
      file.parsed,
      await this.repository.stored(scope.workspaceId, FORMAT_SOURCE[file.parsed.format]),
      newId,
    );
    reportCompared(file, onProgress);
    return reportOf(file, plan, null);
  }

  /**
   * Applies the file: all of it or, on any failure, nothing. Applying the same file again writes nothing.
   * @throws AppError FORBIDDEN; IMPORT_UNREADABLE; CHANGED_MEANWHILE when a person has just changed the same rows.
   */
  async apply(scope: Scope, fileName: string, text: string, onProgress: OnProgress = silent): Promise<ImportResult> {
    assertAllowed(mayImport(scope));
    // Runs before the transaction, so that no rows are locked during parsing.
    const file = readFile(fileName, text, onProgress);
    try {
      return await this.uow.run(scope, async (tx) => {
        await this.repository.lock(tx);
        const source = FORMAT_SOURCE[file.parsed.format];
        const plan = planImport(file.parsed, await this.repository.stored(tx.workspaceId, source, tx.manager), newId);
        reportCompared(file, onProgress);
        if (writesNothing(plan)) return reportOf(file, plan, null);
        const now = this.clock.now();
        await this.writeOrganisations(tx, plan, source, now, onProgress);
        await this.writeRecords(tx, plan, source, now, onProgress);
        const runId = newId();
        const { format, result } = file.parsed;
        await this.repository.insertRun(tx, {
          workspaceId: tx.workspaceId,
          id: runId,
          format,
          fileName: file.fileName,
          fileSha256: file.sha256,
          counts: plan.counts,
          rejected: result.rejected,
          appliedAt: now,
        });
        if (changesFacts(plan)) tx.emit(importApplied(runId));
        return reportOf(file, plan, runId);
      });
    } catch (error) {
      // Somebody registered one of the organisations while the import was being written.
      if ((error as { code?: string }).code === CONFLICTING) throw changedMeanwhile();
      throw error;
    }
  }

  private async writeOrganisations(
    tx: Tx,
    plan: ImportPlan,
    source: ImportSource,
    now: Date,
    onProgress: OnProgress,
  ): Promise<void> {
    const report = counter(
      'ORGANISATIONS',
      plan.changedOrganisations.length + plan.newOrganisations.length,
      onProgress,
    );
    for (const batch of batches(plan.changedOrganisations)) {
      await this.repository.changeOrganisations(tx, batch, source, now);
      report(batch.length);
    }
    for (const batch of batches(plan.newOrganisations)) {
      await this.organisations.record(
        tx,
        batch.map(({ version: _version, mergedInto: _mergedInto, ...organisation }) => ({
          ...organisation,
          workspaceId: tx.workspaceId,
          foreignId: null,
          clusterRoles: [],
          retrievedAt: now,
        })),
      );
      report(batch.length);
    }
    for (const batch of batches(plan.links)) await this.repository.saveLinks(tx, batch, now);
  }

  private async writeRecords(
    tx: Tx,
    plan: ImportPlan,
    source: ImportSource,
    now: Date,
    onProgress: OnProgress,
  ): Promise<void> {
    const report = counter(
      'RECORDS',
      plan.grants.length + plan.newCapabilities.length + plan.changedCapabilities.length,
      onProgress,
    );
    for (const batch of batches(plan.grants)) {
      await this.repository.saveGrants(tx, batch, now);
      report(batch.length);
    }
    for (const batch of batches(plan.newCapabilities)) {
      await this.capabilities.record(
        tx,
        batch.map(({ id, version: _version, ...capability }) =>
          capabilityRow(tx.workspaceId, id, { ...capability, kind: 'LAB', source, retrievedAt: now }),
        ),
      );
      report(batch.length);
    }
    for (const batch of batches(plan.changedCapabilities)) {
      await this.repository.changeCapabilities(tx, batch, now);
      report(batch.length);
    }
  }
}

function readFile(fileName: string, text: string, onProgress: OnProgress): ReadFile {
  onProgress('READ', 0, 1);
  const read = readImport(text);
  if (!read.ok) throw importUnreadable(read.error);
  const parsed = parseImport(read.format, read.content);
  onProgress('READ', 1, 1);
  // Only the base name, because a path reveals how a person's computer is organised and may contain a name.
  return {
    fileName: (fileName.split(/[/\\]/).at(-1) ?? '').replace(/\p{C}/gu, '').slice(0, 200),
    sha256: createHash('sha256').update(text).digest('hex'),
    parsed,
  };
}

function reportOf(
  { fileName, sha256, parsed: { format, result } }: ReadFile,
  plan: ImportPlan,
  runId: string | null,
): ImportResult {
  const source = FORMAT_SOURCE[format];
  return {
    format,
    fileName,
    sha256,
    source,
    credit: SOURCE_CREDIT[source],
    counts: plan.counts,
    organisationsCreated: plan.organisationsCreated,
    rejected: result.rejected,
    notes: result.notes,
    applied: runId !== null && changesFacts(plan),
    runId,
  };
}

const reportCompared = ({ parsed: { result } }: ReadFile, onProgress: OnProgress): void =>
  onProgress('COMPARE', result.records.length, result.records.length);

/**
 * @returns a function to call with the number of rows processed since the last call; a phase without rows reports
 *   nothing.
 */
function counter(phase: ImportPhase, total: number, onProgress: OnProgress): (more: number) => void {
  let done = 0;
  return (more) => onProgress(phase, (done += more), total);
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}
