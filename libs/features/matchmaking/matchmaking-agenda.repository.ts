import { Injectable } from '@nestjs/common';
import { agendaItems, AgendaSource } from '#features/activity';
import type { Actor, Day } from '#kernel';
import { sql, type Sql } from '#platform/database';
import { answersForMatches, arrangesMatches, visibleMatches } from './match.policy.js';
import { triagesNeeds, visibleNeeds } from './need.policy.js';

/** A need has a title only in its own language. */
const TITLE = {
  titleSv: sql`CASE WHEN need.language = 'SV' THEN need.title END`,
  titleEn: sql`CASE WHEN need.language = 'EN' THEN need.title END`,
};

const needs = (reason: 'NEED_TO_TRIAGE' | 'NEED_WITHOUT_CANDIDATE', since: Sql, where: Sql): Sql =>
  agendaItems(
    { reason, subjectKind: 'NEED', subjectId: sql`need.id`, rowId: sql`need.id`, ...TITLE, dueOn: null, since },
    sql`FROM need WHERE ${where}`,
  );

type MatchReason =
  'MATCH_TO_ASK' | 'ANSWER_OVERDUE' | 'NDA_TO_RECORD' | 'MATCH_TO_INTRODUCE' | 'INTEREST_TO_ANSWER' | 'NDA_TO_READ';
const matches = (reason: MatchReason, actor: Actor, where: Sql): Sql =>
  agendaItems(
    {
      reason,
      subjectKind: 'MATCH',
      subjectId: sql`match.id`,
      rowId: sql`match.id`,
      ...TITLE,
      dueOn: sql`match.due_on`,
      since: sql`coalesce((SELECT max(at) FROM match_step s WHERE s.workspace_id = match.workspace_id AND s.match_id = match.id), match.created_at)`,
    },
    sql`FROM match JOIN need ON need.workspace_id = match.workspace_id AND need.id = match.need_id WHERE ${visibleMatches(actor)} AND ${where}`,
  );

/** Agenda items of needs and matches. */
@Injectable()
export class MatchmakingAgendaRepository {
  @AgendaSource()
  needs(actor: Actor): Sql[] {
    if (!triagesNeeds(actor)) return [];
    return [
      needs('NEED_TO_TRIAGE', sql`need.submitted_at`, sql`${visibleNeeds(actor)} AND need.state = 'SUBMITTED'`),
      needs(
        'NEED_WITHOUT_CANDIDATE',
        sql`need.published_at`,
        sql`${visibleNeeds(actor)} AND need.state = 'PUBLISHED'
        AND NOT EXISTS (SELECT FROM match m WHERE m.workspace_id = need.workspace_id AND m.need_id = need.id AND m.state NOT IN ('DECLINED', 'WITHDRAWN', 'FAILED'))`,
      ),
    ];
  }

  @AgendaSource()
  matchesToArrange(actor: Actor, today: Day): Sql[] {
    if (!arrangesMatches(actor)) return [];
    return [
      matches('MATCH_TO_ASK', actor, sql`match.state = 'SHORTLISTED'`),
      matches('ANSWER_OVERDUE', actor, sql`match.state = 'INTEREST_ASKED' AND match.due_on < ${today}::date`),
      matches('NDA_TO_RECORD', actor, sql`match.state = 'INTERESTED' AND need.nda_needed`),
      matches(
        'MATCH_TO_INTRODUCE',
        actor,
        sql`(match.state = 'NDA' OR (match.state = 'INTERESTED' AND NOT need.nda_needed))`,
      ),
    ];
  }

  @AgendaSource()
  matchesToAnswer(actor: Actor): Sql[] {
    if (!answersForMatches(actor)) return [];
    return [
      matches('INTEREST_TO_ANSWER', actor, sql`match.state = 'INTEREST_ASKED'`),
      matches(
        'NDA_TO_READ',
        actor,
        sql`match.state = 'NDA' AND need.has_confidential
        AND NOT EXISTS (SELECT FROM reveal r WHERE r.workspace_id = match.workspace_id AND r.match_id = match.id)`,
      ),
    ];
  }
}
