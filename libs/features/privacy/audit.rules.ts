import { Checks, type Day, isId } from '#kernel';

export interface AuditFilter {
  personId?: string | null;
  subjectId?: string | null;
  kind?: string | null;
  from?: Day | null;
  to?: Day | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @throws AppError INVALID naming every part of the search that has the wrong shape. */
export function checkFilter({ personId, subjectId, kind, from, to }: AuditFilter): void {
  const id = (value: string | null | undefined) => !value || isId(value);
  const day = (value: string | null | undefined) => !value || (DAY.test(value) && !Number.isNaN(Date.parse(value)));
  new Checks()
    .require(id(personId), 'personId', 'Ange ett id.', 'Give an id.')
    .require(id(subjectId), 'subjectId', 'Ange ett id.', 'Give an id.')
    .require(!kind || /^[a-z.-]{3,60}$/.test(kind), 'kind', 'Ange en händelse, till exempel need.published.', 'Give an event, for example need.published.')
    .require(day(from), 'from', 'Ange en dag.', 'Give a day.')
    .require(day(to), 'to', 'Ange en dag.', 'Give a day.')
    .require(!from || !to || from <= to, 'to', 'Slutet ligger före början.', 'The end is before the start.')
    .done();
}

/** Excel runs a cell that begins with one of these, blanks before it included. */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** One cell of a CSV for Swedish Excel: never a formula, quoted where it must be. */
export function csvCell(value: string): string {
  const plain = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

export const csvLine = (cells: string[]): string => `${cells.map(csvCell).join(';')}\r\n`;
