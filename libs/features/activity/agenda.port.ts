import type { Actor, Day, SubjectKind } from '#kernel';
import { limited, sql, type Sql } from '#platform/database';
import { methodMark } from '#platform/discovery';
import type { AgendaReason } from './agenda.rules.js';

/** An agenda shows no more items than this. */
export const MOST_AGENDA_ITEMS = 200;

/** The columns of an agenda item, as expressions over the tables in `from`. */
export interface AgendaColumns {
  /** A reason, or an expression of type text whose values are reasons. */
  reason: AgendaReason | Sql;
  subjectKind: SubjectKind;
  subjectId: Sql;
  /** Distinguishes two items with the same reason and subject. */
  rowId: Sql;
  titleSv: Sql;
  titleEn: Sql;
  /** A date, or NULL for an item without a due date of its own. */
  dueOn: Sql | null;
  /** The time at which the item began to wait. */
  since: Sql;
}

/**
 * One part of the agenda, in the shape that all parts share.
 * @param from everything after SELECT: FROM with its joins, WHERE, GROUP BY.
 */
export const agendaItems = (columns: AgendaColumns, from: Sql): Sql => {
  const reason = typeof columns.reason === 'string' ? sql`${columns.reason}::text` : columns.reason;
  const items = sql`SELECT ${reason} AS reason, ${columns.subjectKind}::text AS subject_kind, ${columns.subjectId} AS subject_id, ${columns.rowId} AS row_id,
    ${columns.titleSv}::text AS title_sv, ${columns.titleEn}::text AS title_en, ${columns.dueOn ?? sql`NULL`}::date AS due_on, ${columns.since} AS since ${from}`;
  const waitingLongest = sql`(SELECT * FROM (${items}) i WHERE due_on IS NULL ORDER BY since, row_id ${limited(MOST_AGENDA_ITEMS)})`;
  if (!columns.dueOn) return waitingLongest;
  return sql`(SELECT * FROM (${items}) i WHERE due_on IS NOT NULL ORDER BY due_on, since, row_id ${limited(MOST_AGENDA_ITEMS)})
    UNION ALL ${waitingLongest}`;
};

/**
 * One feature's agenda items for an actor, as parts made by `agendaItems`; an empty list for a role that never has any.
 * The parts of all features are read in one statement under the actor's scope.
 */
export type AgendaParts = (actor: Actor, today: Day, now: Date) => Sql[];

/** Metadata mark of the methods that supply a feature's part of the agenda. */
export const agendaMark = methodMark<undefined, AgendaParts>();

/** Marks a provider's method as the source of its feature's part of the agenda. */
export const AgendaSource = () => agendaMark.put(undefined);
