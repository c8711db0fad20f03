import { Injectable } from '@nestjs/common';
import { agendaItems, AgendaSource } from '#features/activity';
import { visibleMatches } from '#features/matchmaking';
import { type Actor, addDays, type Day } from '#kernel';
import { sql, type Sql } from '#platform/database';
import { mayLeadInitiatives, milestonesToSeeTo } from './initiative.policy.js';

/** Milestones enter the agenda this many days before they are due. */
const MILESTONE_NOTICE_DAYS = 7;

/** Agenda items of initiatives. */
@Injectable()
export class InitiativesAgendaRepository {
  @AgendaSource()
  milestones(actor: Actor, today: Day): Sql[] {
    return [
      agendaItems(
        {
          reason: sql`CASE WHEN milestone.due_on < ${today}::date THEN 'MILESTONE_OVERDUE' ELSE 'MILESTONE_DUE' END`,
          subjectKind: 'INITIATIVE',
          subjectId: sql`milestone.initiative_id`,
          rowId: sql`milestone.id`,
          titleSv: sql`milestone.title`,
          titleEn: sql`NULL`,
          dueOn: sql`milestone.due_on`,
          since: sql`initiative.created_at`,
        },
        sql`FROM milestone JOIN initiative ON initiative.workspace_id = milestone.workspace_id AND initiative.id = milestone.initiative_id
      WHERE milestone.workspace_id = ${actor.workspaceId} AND milestone.state = 'PLANNED' AND milestone.due_on <= ${addDays(today, MILESTONE_NOTICE_DAYS)}::date
        AND initiative.stage NOT IN ('CLOSED', 'PARKED') AND ${milestonesToSeeTo(actor)}`,
      ),
    ];
  }

  /** Introduced matches without an initiative. */
  @AgendaSource()
  initiativesToStart(actor: Actor): Sql[] {
    if (!mayLeadInitiatives(actor)) return [];
    return [
      agendaItems(
        {
          reason: 'INITIATIVE_TO_START',
          subjectKind: 'MATCH',
          subjectId: sql`match.id`,
          rowId: sql`match.id`,
          titleSv: sql`CASE WHEN need.language = 'SV' THEN need.title END`,
          titleEn: sql`CASE WHEN need.language = 'EN' THEN need.title END`,
          dueOn: sql`match.due_on`,
          since: sql`coalesce((SELECT max(at) FROM match_step s WHERE s.workspace_id = match.workspace_id AND s.match_id = match.id), match.created_at)`,
        },
        sql`FROM match JOIN need ON need.workspace_id = match.workspace_id AND need.id = match.need_id
      WHERE ${visibleMatches(actor)} AND match.state = 'INTRODUCED'
        AND NOT EXISTS (SELECT FROM initiative i WHERE i.workspace_id = match.workspace_id AND i.match_id = match.id)`,
      ),
    ];
  }
}
