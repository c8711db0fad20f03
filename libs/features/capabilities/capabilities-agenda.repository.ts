import { Injectable } from '@nestjs/common';
import { agendaItems, AgendaSource } from '#features/activity';
import { type Actor, addDays, type Day } from '#kernel';
import { sql, type Sql } from '#platform/database';
import { confirmsCapabilities } from './capability.policy.js';

/** A capability is to be confirmed once a year. */
const CONFIRM_AFTER_DAYS = 365;

/** Agenda items of capabilities. */
@Injectable()
export class CapabilitiesAgendaRepository {
  @AgendaSource()
  capabilities(actor: Actor, today: Day): Sql[] {
    if (!confirmsCapabilities(actor)) return [];
    return [
      agendaItems(
        {
          reason: 'CAPABILITY_TO_CONFIRM',
          subjectKind: 'CAPABILITY',
          subjectId: sql`id`,
          rowId: sql`id`,
          titleSv: sql`name_sv`,
          titleEn: sql`name_en`,
          dueOn: sql`valid_until`,
          since: sql`created_at`,
        },
        sql`FROM capability WHERE workspace_id = ${actor.workspaceId} AND organisation_id = ${actor.organisationId}
        AND (last_confirmed < ${addDays(today, -CONFIRM_AFTER_DAYS)}::date OR valid_until < ${today}::date)`,
      ),
    ];
  }
}
