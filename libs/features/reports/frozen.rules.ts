import type { Day } from '#kernel';
import { sha256 } from '#platform/files';
import type { MilestoneFact, NamedOrganisation, Participant, ReportFacts } from './facts.rules.js';
import { computeFigures, type Figure } from './figures.rules.js';
import type { ReportProblem } from './report.rules.js';

/** How one figure differs from the previous revision; null where the revision does not have the figure. */
export interface FigureChange {
  code: string;
  name: { sv: string; en: string };
  before: number | null;
  after: number | null;
}

/**
 * The complete content of a published report, as of its sending. The files are made from this alone. A later format may
 * add fields, but must never change the meaning of one.
 */
export interface FrozenReport {
  format: 'klustermotor.report/1';
  reportId: string;
  series: string;
  revision: number;
  template: string;
  period: { from: Day; to: Day };
  dueOn: Day;
  /** ISO 8601, UTC; also the creation date of the PDF. */
  frozenAt: string;
  sender: NamedOrganisation;
  recipient: NamedOrganisation;
  signatory: { name: string };
  initiative: ReportFacts['initiative'];
  participants: Participant[];
  figures: Figure[];
  milestones: MilestoneFact[];
  /** Warnings known at the time of sending. */
  remarks: ReportProblem[];
  /** The revision that this one completes, with its hash and the changes in figures. */
  previous: { revision: number; frozenSha256: string; completionAsked: string | null; changes: FigureChange[] } | null;
}

export interface FreezeRequest {
  report: { id: string; series: string; revision: number; template: string };
  facts: ReportFacts;
  sender: NamedOrganisation;
  signatoryName: string;
  problems: ReportProblem[];
  previous: { frozen: FrozenReport; frozenSha256: string; completionComment: string | null } | null;
  at: Date;
}

const named = ({ id, nameSv, nameEn, orgnr }: NamedOrganisation): NamedOrganisation => ({ id, nameSv, nameEn, orgnr });

/** Figures that differ between two revisions, in the order of the later one. */
export function figureChanges(before: readonly Figure[], after: readonly Figure[]): FigureChange[] {
  const codes = [...new Set([...after, ...before].map(({ code }) => code))];
  return codes.flatMap((code) => {
    const was = before.find((figure) => figure.code === code);
    const is = after.find((figure) => figure.code === code);
    const name = (is ?? was)?.name;
    return name && was?.value !== is?.value
      ? [{ code, name, before: was?.value ?? null, after: is?.value ?? null }]
      : [];
  });
}

export function freeze({ report, facts, sender, signatoryName, problems, previous, at }: FreezeRequest): FrozenReport {
  const figures = computeFigures(facts);
  return {
    format: 'klustermotor.report/1',
    reportId: report.id,
    series: report.series,
    revision: report.revision,
    template: report.template,
    period: { from: facts.periodFrom, to: facts.periodTo },
    dueOn: facts.dueOn,
    frozenAt: at.toISOString(),
    sender: named(sender),
    recipient: named(facts.recipient),
    signatory: { name: signatoryName },
    initiative: facts.initiative,
    participants: facts.participants,
    figures,
    milestones: facts.milestones,
    remarks: problems.filter(({ severity }) => severity === 'WARNING'),
    previous: previous && {
      revision: previous.frozen.revision,
      frozenSha256: previous.frozenSha256,
      completionAsked: previous.completionComment,
      changes: figureChanges(previous.frozen.figures, figures),
    },
  };
}

/**
 * JSON with sorted keys and without white space, so that equal data gives equal text regardless of the order in which a
 * database returns keys (following the idea of RFC 8785; numbers and strings as written by ECMAScript).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

export const hashOf = (frozen: FrozenReport): string => sha256(canonicalJson(frozen));

/** @throws Error when the frozen data no longer has the hash it was published under. */
export function assertUnchanged(frozen: FrozenReport, frozenSha256: string): void {
  if (hashOf(frozen) !== frozenSha256) throw new Error(`The frozen data of report ${frozen.reportId} was changed.`);
}

/** Name of the downloaded file, e.g. `rapport-9f3a61c2-region-stockholm-2026-07-01-r1.pdf`. */
export const fileNameOf = (
  { series, revision }: { series: string; revision: number },
  format: 'pdf' | 'json',
): string => `rapport-${series.replace(/[^a-z0-9-]/gi, '')}-r${revision}.${format}`;
