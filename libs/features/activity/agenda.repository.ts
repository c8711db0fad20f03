import { Injectable } from '@nestjs/common';
import { visibleRounds } from '#features/allocation';
import { visibleMatches, visibleNeeds } from '#features/matchmaking';
import { visibleAlerts } from '#features/searches';
import { type Actor, addDays, type Day } from '#kernel';
import { Database, sql, type Sql } from '#platform/database';
import type { AgendaRow } from './agenda.rules.js';

/** Milestones are called in this many days ahead. */
const MILESTONE_NOTICE_DAYS = 7;
/** A capability is to be confirmed once a year. */
const CONFIRM_AFTER_DAYS = 365;

const needTitle = sql`CASE WHEN need.language = 'SV' THEN need.title END AS title_sv, CASE WHEN need.language = 'EN' THEN need.title END AS title_en`;
const matchSelect = (
  reason: Sql,
): Sql => sql`SELECT ${reason} AS reason, 'MATCH' AS subject_kind, match.id AS subject_id, match.id AS row_id, ${needTitle}, match.due_on,
  coalesce((SELECT max(at) FROM match_step s WHERE s.workspace_id = match.workspace_id AND s.match_id = match.id), match.created_at) AS since
  FROM match JOIN need ON need.workspace_id = match.workspace_id AND need.id = match.need_id`;

/** What waits for an actor, one SQL for each role. */
@Injectable()
export class AgendaRepository {
  constructor(private readonly database: Database) {}

  async waitingFor(actor: Actor, today: Day, now: Date): Promise<AgendaRow[]> {
    const parts = this.partsFor(actor, today, now);
    if (parts.length === 0) return [];
    // Under the actor's scope: which lists of a round are whose is behind row-level security.
    return this.database.rows<AgendaRow>(
      parts.reduce((all, next) => sql`${all} UNION ALL ${next}`),
      actor,
    );
  }

  private partsFor(actor: Actor, today: Day, now: Date): Sql[] {
    switch (actor.role) {
      case 'STAFF':
      case 'ADMIN':
        return [
          ...this.needsOfStaff(actor),
          ...this.matchesOfStaff(actor, today),
          this.milestones(actor, today),
          ...this.reportsOfStaff(actor),
          this.roundsOfStaff(actor, now),
          this.alerts(actor, today),
        ];
      case 'STARTUP':
        return [this.milestones(actor, today), this.roundsToRank(actor, now)];
      case 'PARTNER':
        return [
          this.milestones(actor, today),
          ...this.matchesOfPartner(actor),
          this.capabilities(actor, today),
          this.roundsToRank(actor, now),
          this.alerts(actor, today),
        ];
      case 'COORDINATOR':
        return [this.reportsOfCoordinator(actor)];
      case 'GUEST':
        return [];
    }
  }

  private needsOfStaff(actor: Actor): Sql[] {
    const select = (reason: Sql, since: Sql) =>
      sql`SELECT ${reason} AS reason, 'NEED' AS subject_kind, need.id AS subject_id, need.id AS row_id, ${needTitle}, NULL::date AS due_on, ${since} AS since FROM need`;
    return [
      sql`${select(sql`'NEED_TO_TRIAGE'`, sql`need.submitted_at`)} WHERE ${visibleNeeds(actor)} AND need.state = 'SUBMITTED'`,
      sql`${select(sql`'NEED_WITHOUT_CANDIDATE'`, sql`need.published_at`)} WHERE ${visibleNeeds(actor)} AND need.state = 'PUBLISHED'
        AND NOT EXISTS (SELECT FROM match m WHERE m.workspace_id = need.workspace_id AND m.need_id = need.id AND m.state NOT IN ('DECLINED', 'WITHDRAWN', 'FAILED'))`,
    ];
  }

  private matchesOfStaff(actor: Actor, today: Day): Sql[] {
    return [
      sql`${matchSelect(sql`'MATCH_TO_ASK'`)} WHERE ${visibleMatches(actor)} AND match.state = 'SHORTLISTED'`,
      sql`${matchSelect(sql`'ANSWER_OVERDUE'`)} WHERE ${visibleMatches(actor)} AND match.state = 'INTEREST_ASKED' AND match.due_on < ${today}::date`,
      sql`${matchSelect(sql`'NDA_TO_RECORD'`)} WHERE ${visibleMatches(actor)} AND match.state = 'INTERESTED' AND need.nda_needed`,
      sql`${matchSelect(sql`'MATCH_TO_INTRODUCE'`)} WHERE ${visibleMatches(actor)} AND (match.state = 'NDA' OR (match.state = 'INTERESTED' AND NOT need.nda_needed))`,
      sql`${matchSelect(sql`'INITIATIVE_TO_START'`)} WHERE ${visibleMatches(actor)} AND match.state = 'INTRODUCED'
        AND NOT EXISTS (SELECT FROM initiative i WHERE i.workspace_id = match.workspace_id AND i.match_id = match.id)`,
    ];
  }

  private matchesOfPartner(actor: Actor): Sql[] {
    return [
      sql`${matchSelect(sql`'INTEREST_TO_ANSWER'`)} WHERE ${visibleMatches(actor)} AND match.state = 'INTEREST_ASKED'`,
      sql`${matchSelect(sql`'NDA_TO_READ'`)} WHERE ${visibleMatches(actor)} AND match.state = 'NDA' AND need.has_confidential
        AND NOT EXISTS (SELECT FROM reveal r WHERE r.workspace_id = match.workspace_id AND r.match_id = match.id)`,
    ];
  }

  private milestones(actor: Actor, today: Day): Sql {
    const mine =
      actor.role === 'STAFF' || actor.role === 'ADMIN'
        ? sql`TRUE`
        : sql`milestone.owner_organisation_id = ${actor.organisationId}`;
    return sql`SELECT CASE WHEN milestone.due_on < ${today}::date THEN 'MILESTONE_OVERDUE' ELSE 'MILESTONE_DUE' END AS reason, 'INITIATIVE' AS subject_kind,
        milestone.initiative_id AS subject_id, milestone.id AS row_id, milestone.title AS title_sv, NULL AS title_en, milestone.due_on, initiative.created_at AS since
      FROM milestone JOIN initiative ON initiative.workspace_id = milestone.workspace_id AND initiative.id = milestone.initiative_id
      WHERE milestone.workspace_id = ${actor.workspaceId} AND milestone.state = 'PLANNED' AND milestone.due_on <= ${addDays(today, MILESTONE_NOTICE_DAYS)}::date
        AND initiative.stage NOT IN ('CLOSED', 'PARKED') AND ${mine}`;
  }

  private capabilities(actor: Actor, today: Day): Sql {
    return sql`SELECT 'CAPABILITY_TO_CONFIRM' AS reason, 'CAPABILITY' AS subject_kind, id AS subject_id, id AS row_id, name_sv AS title_sv, name_en AS title_en, valid_until AS due_on, created_at AS since
      FROM capability WHERE workspace_id = ${actor.workspaceId} AND organisation_id = ${actor.organisationId}
        AND (last_confirmed < ${addDays(today, -CONFIRM_AFTER_DAYS)}::date OR valid_until < ${today}::date)`;
  }

  private readonly roundColumns = sql`'ROUND' AS subject_kind, allocation_round.id AS subject_id, allocation_round.id AS row_id, allocation_round.title_sv, allocation_round.title_en`;

  private roundsOfStaff(actor: Actor, now: Date): Sql {
    return sql`SELECT 'ROUND_TO_PUBLISH' AS reason, ${this.roundColumns}, NULL::date AS due_on, coalesce(closed_at, closes_at) AS since FROM allocation_round
      WHERE ${visibleRounds(actor)} AND (allocation_round.state = 'CLOSED' OR (allocation_round.state = 'OPEN' AND allocation_round.closes_at <= ${now}))`;
  }

  /** A round with a list of one's own that is still as the scores have it. */
  private roundsToRank(actor: Actor, now: Date): Sql {
    return sql`SELECT 'ROUND_TO_RANK' AS reason, ${this.roundColumns}, (allocation_round.closes_at AT TIME ZONE 'Europe/Stockholm')::date AS due_on, allocation_round.opened_at AS since FROM allocation_round
      WHERE ${visibleRounds(actor)} AND allocation_round.state = 'OPEN' AND allocation_round.closes_at > ${now}
        AND EXISTS (SELECT FROM allocation_ranking k WHERE k.workspace_id = allocation_round.workspace_id AND k.round_id = allocation_round.id
          AND k.organisation_id = ${actor.organisationId} AND k.origin = 'SCORES')`;
  }

  /** One line for each search, however much has come to fit it. */
  private alerts(actor: Actor, today: Day): Sql {
    return sql`SELECT 'ALERT_TO_READ' AS reason, 'SAVED_SEARCH' AS subject_kind, saved_search.id AS subject_id, saved_search.id AS row_id, saved_search.name AS title_sv, saved_search.name AS title_en,
        NULL::date AS due_on, min(search_alert.raised_at) AS since
      FROM saved_search JOIN search_alert ON search_alert.workspace_id = saved_search.workspace_id AND search_alert.search_id = saved_search.id
      WHERE ${visibleAlerts(actor, today)} AND search_alert.read_at IS NULL GROUP BY saved_search.id, saved_search.name`;
  }

  private readonly reportSelect = (
    reason: Sql,
    since: Sql,
  ): Sql => sql`SELECT ${reason} AS reason, 'REPORT' AS subject_kind, report.id AS subject_id, report.id AS row_id,
      initiative.title_sv, initiative.title_en, report.due_on, ${since} AS since
    FROM report JOIN initiative ON initiative.workspace_id = report.workspace_id AND initiative.id = report.initiative_id WHERE report.workspace_id = `;

  private reportsOfStaff(actor: Actor): Sql[] {
    return [
      sql`${this.reportSelect(sql`'REPORT_TO_SEND'`, sql`report.created_at`)} ${actor.workspaceId} AND report.state = 'DRAFT'`,
      sql`${this.reportSelect(sql`'COMPLETION_ASKED'`, sql`report.received_at`)} ${actor.workspaceId} AND report.state = 'COMPLETION_ASKED'
        AND NOT EXISTS (SELECT FROM report newer WHERE newer.workspace_id = report.workspace_id AND newer.series = report.series AND newer.revision > report.revision)`,
      sql`${this.reportSelect(sql`'REPORT_FAILED'`, sql`report.created_at`)} ${actor.workspaceId} AND report.state = 'DELIVERING'
        AND EXISTS (SELECT FROM delivery_attempt d WHERE d.workspace_id = report.workspace_id AND d.report_id = report.id AND d.outcome = 'FAILED')`,
    ];
  }

  private reportsOfCoordinator(actor: Actor): Sql {
    return sql`${this.reportSelect(sql`'REPORT_TO_ACKNOWLEDGE'`, sql`report.delivered_at`)} ${actor.workspaceId} AND report.recipient_id = ${actor.organisationId} AND report.state = 'DELIVERED'`;
  }
}
