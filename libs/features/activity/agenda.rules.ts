import { addWorkingDays, type Day, dayOf, type LocalisedText, type SubjectKind } from '#kernel';

export const AGENDA_REASONS = [
  'NEED_TO_TRIAGE',
  'NEED_WITHOUT_CANDIDATE',
  'MATCH_TO_ASK',
  'INTEREST_TO_ANSWER',
  'ANSWER_OVERDUE',
  'NDA_TO_RECORD',
  'MATCH_TO_INTRODUCE',
  'INITIATIVE_TO_START',
  'MILESTONE_DUE',
  'MILESTONE_OVERDUE',
  'REPORT_TO_SEND',
  'REPORT_TO_ACKNOWLEDGE',
  'COMPLETION_ASKED',
  'REPORT_FAILED',
  'CAPABILITY_TO_CONFIRM',
  'NDA_TO_READ',
  'ROUND_TO_RANK',
  'ROUND_TO_PUBLISH',
  'ALERT_TO_READ',
] as const;
export type AgendaReason = (typeof AGENDA_REASONS)[number];

/** An agenda item as it is read from the database. */
export interface AgendaRow {
  reason: AgendaReason;
  subjectKind: SubjectKind;
  subjectId: string;
  rowId: string;
  titleSv: string | null;
  titleEn: string | null;
  dueOn: Day | null;
  since: Date;
}

export interface AgendaItem {
  id: string;
  reason: AgendaReason;
  subjectKind: SubjectKind;
  subjectId: string;
  title: LocalisedText;
  dueOn: Day | null;
  overdue: boolean;
  since: Date;
}

/** Reasons whose items have no due date of their own: these are due five working days after they began to wait. */
const OWN_CLOCK: readonly AgendaReason[] = [
  'NEED_TO_TRIAGE',
  'NEED_WITHOUT_CANDIDATE',
  'MATCH_TO_ASK',
  'INITIATIVE_TO_START',
  'REPORT_TO_ACKNOWLEDGE',
  'COMPLETION_ASKED',
  'ROUND_TO_PUBLISH',
];

/** Orders agenda items: earliest due date first, so that the longest overdue lead; then by longest wait. */
export function arrangeAgenda(rows: AgendaRow[], today: Day): AgendaItem[] {
  return rows
    .map((row) => {
      const dueOn = row.dueOn ?? (OWN_CLOCK.includes(row.reason) ? addWorkingDays(dayOf(row.since), 5) : null);
      return {
        id: `${row.reason}-${row.rowId}`,
        reason: row.reason,
        subjectKind: row.subjectKind,
        subjectId: row.subjectId,
        title: { sv: row.titleSv, en: row.titleEn },
        dueOn,
        overdue: dueOn !== null && dueOn < today,
        since: row.since,
      };
    })
    .sort(
      (a, b) =>
        (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
        a.since.getTime() - b.since.getTime() ||
        a.id.localeCompare(b.id),
    );
}
