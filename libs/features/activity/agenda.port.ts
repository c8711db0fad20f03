import type { Actor, Day, SubjectKind } from '#kernel';
import { sql, type Sql } from '#platform/database';
import { methodMark } from '#platform/discovery';
import type { AgendaReason } from './agenda.rules.js';

/** The columns of what waits for somebody, as expressions over the tables in `from`. */
export interface AgendaColumns {
  /** A reason, or an expression of type text whose values are reasons. */
  reason: AgendaReason | Sql;
  subjectKind: SubjectKind;
  subjectId: Sql;
  /** Tells apart two waits for the same reason. */
  rowId: Sql;
  titleSv: Sql;
  titleEn: Sql;
  /** A date, or NULL where the wait has no date of its own. */
  dueOn: Sql;
  /** The time since when it has waited. */
  since: Sql;
}

/**
 * One part of the agenda, in the one shape that all parts have.
 * @param from what follows SELECT: FROM with its joins, WHERE, GROUP BY.
 */
export const agendaItems = (columns: AgendaColumns, from: Sql): Sql => {
  const reason = typeof columns.reason === 'string' ? sql`${columns.reason}::text` : columns.reason;
  return sql`SELECT ${reason} AS reason, ${columns.subjectKind}::text AS subject_kind, ${columns.subjectId} AS subject_id, ${columns.rowId} AS row_id,
    ${columns.titleSv}::text AS title_sv, ${columns.titleEn}::text AS title_en, ${columns.dueOn}::date AS due_on, ${columns.since} AS since ${from}`;
};

/**
 * What waits for an actor in one feature, as parts made by `agendaItems`; none where nothing can wait for the actor's role.
 * The parts of all features are read in one statement under the actor's scope.
 */
export type AgendaParts = (actor: Actor, today: Day, now: Date) => Sql[];

/** Methods that are a feature's part of the agenda. */
export const agendaMark = methodMark<undefined, AgendaParts>();

/** Marks a method of a provider as a feature's part of the agenda. */
export const AgendaSource = () => agendaMark.put(undefined);
