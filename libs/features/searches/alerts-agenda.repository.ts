import { Injectable } from '@nestjs/common';
import { agendaItems, AgendaSource } from '#features/activity';
import type { Actor, Day } from '#kernel';
import { sql, type Sql } from '#platform/database';
import { visibleAlerts } from './saved-search.policy.js';

/** Agenda items for unread alerts. */
@Injectable()
export class AlertsAgendaRepository {
  /** One item for each search, however many alerts it has. */
  @AgendaSource()
  alerts(actor: Actor, today: Day): Sql[] {
    return [
      agendaItems(
        {
          reason: 'ALERT_TO_READ',
          subjectKind: 'SAVED_SEARCH',
          subjectId: sql`saved_search.id`,
          rowId: sql`saved_search.id`,
          titleSv: sql`saved_search.name`,
          titleEn: sql`saved_search.name`,
          dueOn: null,
          since: sql`min(search_alert.raised_at)`,
        },
        sql`FROM saved_search JOIN search_alert ON search_alert.workspace_id = saved_search.workspace_id AND search_alert.search_id = saved_search.id
      WHERE ${visibleAlerts(actor, today)} AND search_alert.read_at IS NULL GROUP BY saved_search.id, saved_search.name`,
      ),
    ];
  }
}
