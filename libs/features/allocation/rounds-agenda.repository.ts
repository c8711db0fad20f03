import { Injectable } from '@nestjs/common';
import { agendaItems, AgendaSource } from '#features/activity';
import type { Actor, Day } from '#kernel';
import { sql, type Sql } from '#platform/database';
import { mayRunRounds, ranksForItself, visibleRounds } from './round.policy.js';

const ROUND = {
  subjectKind: 'ROUND',
  subjectId: sql`allocation_round.id`,
  rowId: sql`allocation_round.id`,
  titleSv: sql`allocation_round.title_sv`,
  titleEn: sql`allocation_round.title_en`,
} as const;

/** Agenda items of allocation rounds. */
@Injectable()
export class RoundsAgendaRepository {
  @AgendaSource()
  toPublish(actor: Actor, _today: Day, now: Date): Sql[] {
    if (!mayRunRounds(actor)) return [];
    return [
      agendaItems(
        { ...ROUND, reason: 'ROUND_TO_PUBLISH', dueOn: null, since: sql`coalesce(closed_at, closes_at)` },
        sql`FROM allocation_round WHERE ${visibleRounds(actor)}
        AND (allocation_round.state = 'CLOSED' OR (allocation_round.state = 'OPEN' AND allocation_round.closes_at <= ${now}))`,
      ),
    ];
  }

  /** Open rounds in which a list of the actor's own organisation is still as filled from the scores. */
  @AgendaSource()
  toRank(actor: Actor, _today: Day, now: Date): Sql[] {
    if (!ranksForItself(actor)) return [];
    return [
      agendaItems(
        {
          ...ROUND,
          reason: 'ROUND_TO_RANK',
          dueOn: sql`(allocation_round.closes_at AT TIME ZONE 'Europe/Stockholm')`,
          since: sql`allocation_round.opened_at`,
        },
        sql`FROM allocation_round WHERE ${visibleRounds(actor)} AND allocation_round.state = 'OPEN' AND allocation_round.closes_at > ${now}
        AND EXISTS (SELECT FROM allocation_ranking k WHERE k.workspace_id = allocation_round.workspace_id AND k.round_id = allocation_round.id
          AND k.organisation_id = ${actor.organisationId} AND k.origin = 'SCORES')`,
      ),
    ];
  }
}
