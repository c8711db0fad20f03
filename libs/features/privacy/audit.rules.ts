import { Checks, type Day, isId } from '#kernel';

export interface AuditFilter {
  /** Part of a name, case-insensitive. */
  person?: string | null;
  personId?: string | null;
  subjectKind?: string | null;
  subjectId?: string | null;
  kind?: string | null;
  from?: Day | null;
  to?: Day | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @throws AppError INVALID naming every malformed part of the search. */
export function checkFilter({ person, personId, subjectKind, subjectId, kind, from, to }: AuditFilter): void {
  const id = (value: string | null | undefined) => !value || isId(value);
  const day = (value: string | null | undefined) => !value || (DAY.test(value) && !Number.isNaN(Date.parse(value)));
  new Checks()
    .text('person', person, { most: 100 })
    .require(id(personId), 'personId', 'Ange ett id.', 'Give an id.')
    .require(
      !subjectKind || /^[A-Z_]{3,40}$/.test(subjectKind),
      'subjectKind',
      'Ange vad det gäller, till exempel NEED.',
      'Give what it is about, for example NEED.',
    )
    .require(id(subjectId), 'subjectId', 'Ange ett id.', 'Give an id.')
    .require(
      !kind || /^[a-z.-]{3,60}$/.test(kind),
      'kind',
      'Ange en händelse, till exempel need.published.',
      'Give an event, for example need.published.',
    )
    .require(day(from), 'from', 'Ange en dag.', 'Give a day.')
    .require(day(to), 'to', 'Ange en dag.', 'Give a day.')
    .require(!from || !to || from <= to, 'to', 'Slutet ligger före början.', 'The end is before the start.')
    .done();
}
