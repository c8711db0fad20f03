import type { INestApplicationContext } from '@nestjs/common';
import { AdoptionsService } from '#features/adoptions';
import { PublishRoundService, RankingsService, RoundsService, ShortlistPlacementsService } from '#features/allocation';
import { CapabilitiesService } from '#features/capabilities';
import { PeopleService } from '#features/identity';
import { InitiativesService, MilestonesService, type ParticipationRole } from '#features/initiatives';
import { CandidatesService, MatchesService, type MatchRow, NeedsService } from '#features/matchmaking';
import { OrganisationsService } from '#features/organisations';
import { ReportsService, SendReportService } from '#features/reports';
import { type Actor, addDays, type Day, dayOf, type Role, systemScope } from '#kernel';
import { EventLog } from '#platform/events';
import { DEMO_PASSWORD } from '../../api/demo-accounts.js';
import {
  DEMO_ADOPTIONS,
  DEMO_CAPABILITIES,
  DEMO_INITIATIVES,
  DEMO_LETTER,
  DEMO_NEEDS,
  DEMO_ORGANISATIONS,
  DEMO_ROUNDS,
  DEMO_WORKSPACES,
  type DemoWorkspace,
} from './demo-content.js';

interface DemoPerson {
  email: string;
  name: string;
  organisationKey: string;
  role: Role;
}

/** Invented people; each account shows one role. */
const PEOPLE: Record<DemoWorkspace['key'], DemoPerson[]> = {
  flemingsberg: [
    { email: 'admin@demo.example', name: 'Ada Admin', organisationKey: 'flemingsberg-science', role: 'ADMIN' },
    { email: 'staff@demo.example', name: 'Disa Demo', organisationKey: 'flemingsberg-science', role: 'STAFF' },
    { email: 'startup@demo.example', name: 'Stina Startup', organisationKey: 'exempelcell', role: 'STARTUP' },
    { email: 'startup2@demo.example', name: 'Bo Bolag', organisationKey: 'pahittad-diagnostik', role: 'STARTUP' },
    { email: 'lab@demo.example', name: 'Love Labb', organisationKey: 'demo-lab', role: 'PARTNER' },
    { email: 'hospital@demo.example', name: 'Hedda Hospital', organisationKey: 'demo-hospital', role: 'PARTNER' },
    {
      email: 'coordinator.stockholm@demo.example',
      name: 'Samir Samordnare',
      organisationKey: 'region-stockholm',
      role: 'COORDINATOR',
    },
    {
      email: 'coordinator.uppsala@demo.example',
      name: 'Ulla Uppsala',
      organisationKey: 'region-uppsala',
      role: 'COORDINATOR',
    },
  ],
  other: [
    { email: 'staff@other.example', name: 'Nora Norr', organisationKey: 'exempelklustret', role: 'STAFF' },
    { email: 'startup@other.example', name: 'Nils Norr', organisationKey: 'norr-exempelcell', role: 'STARTUP' },
  ],
};

const PARTICIPATION: Record<string, ParticipationRole> = {
  PARTNER: 'PARTNER',
  FUNDER: 'FINANCIER',
  REFERENCE: 'PARTNER',
};

/** Number of needs left for staff to triage, so that there is a task after the first sign-in. */
const TO_TRIAGE = 2;

const must = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The demo names ${what}, which does not exist.`);
  return value;
};

/** Inserts the demo into an empty database by calling the services, so that all rules of the program apply to it. */
export async function seedDemo(app: INestApplicationContext): Promise<void> {
  const people = app.get(PeopleService);
  const workspaces = new Map<string, string>();
  for (const { key, nameSv, nameEn } of DEMO_WORKSPACES) {
    const workspaceId = await people.createWorkspace({ slug: key, nameSv, nameEn });
    workspaces.set(key, workspaceId);
    await new DemoSeed(app, workspaceId, key, dayOf(new Date())).run();
  }
  // Only at the end, so that an incomplete seed contains no finished workspace.
  for (const workspaceId of workspaces.values()) await people.finishWorkspace(workspaceId);
}

class DemoSeed {
  private readonly organisations = new Map<string, string>();
  private readonly capabilities = new Map<string, string>();
  private readonly actors = new Map<string, Actor>();
  private readonly organisationsService = this.app.get(OrganisationsService);
  private readonly people = this.app.get(PeopleService);
  private readonly needs = this.app.get(NeedsService);
  private readonly matches = this.app.get(MatchesService);

  constructor(
    private readonly app: INestApplicationContext,
    private readonly workspaceId: string,
    private readonly workspaceKey: DemoWorkspace['key'],
    private readonly today: Day,
  ) {}

  async run(): Promise<void> {
    await this.enterOrganisations();
    await this.enterPeople();
    await this.enterCapabilities();
    if (this.workspaceKey === 'other') {
      await this.submitNeeds([{ ...must(DEMO_NEEDS[0], 'a need'), companyKey: 'norr-exempelcell', excludedKeys: [] }]);
      return;
    }
    // The most recent activity comes last: "since you last looked" then begins with the working day, not with the
    // archive.
    await this.recordLetter();
    const initiativeIds = await this.startInitiatives();
    await this.makeReports(initiativeIds);
    const needIds = await this.submitNeeds(DEMO_NEEDS);
    await this.makeMatches(needIds);
    await this.makeRounds(needIds);
  }

  private get scope() {
    return systemScope(this.workspaceId);
  }

  private organisation(key: string): string {
    return must(this.organisations.get(key), `organisation ${key}`);
  }

  private actor(email: string): Actor {
    return must(this.actors.get(email), `account ${email}`);
  }

  private day(offset: number): Day {
    return addDays(this.today, offset);
  }

  private async enterOrganisations(): Promise<void> {
    for (const {
      key,
      workspace,
      nameSv,
      nameEn,
      kind,
      orgnr,
      clusterRoles,
      municipality,
      website,
      fictional,
    } of DEMO_ORGANISATIONS) {
      if (workspace !== this.workspaceKey) continue;
      const source = fictional ? 'Demo (påhittad)' : 'Demo (offentliga uppgifter)';
      this.organisations.set(
        key,
        await this.organisationsService.register(this.scope, {
          nameSv,
          nameEn,
          kind,
          orgnr,
          clusterRoles: [...clusterRoles],
          municipality,
          website,
          source,
        }),
      );
    }
  }

  private async enterPeople(): Promise<void> {
    for (const { email, name, organisationKey, role } of PEOPLE[this.workspaceKey])
      await this.addPerson(email, name, organisationKey, role, DEMO_PASSWORD);
  }

  private async addPerson(
    email: string,
    name: string,
    organisationKey: string,
    role: Role,
    password?: string,
  ): Promise<Actor> {
    const person = {
      name,
      email,
      language: 'SV' as const,
      password,
      legalBasis: 'Demo: påhittad person',
      source: 'Demo',
    };
    const actor = await this.people.addMember(this.scope, person, this.organisation(organisationKey), role);
    this.actors.set(email, actor);
    return actor;
  }

  private async enterCapabilities(): Promise<void> {
    const service = this.app.get(CapabilitiesService);
    for (const { key: _key, hostKey, validUntil, lastConfirmed, priceGroups, ...capability } of DEMO_CAPABILITIES) {
      const organisationId = this.organisations.get(this.workspaceKey === 'other' ? 'norr-lab' : hostKey);
      // The second workspace gets only two of them, which is enough to show that it is another place.
      if (!organisationId || (this.workspaceKey === 'other' && !['gmp-cell-culture', 'flow-cytometry'].includes(_key)))
        continue;
      const id = await service.register(this.scope, {
        ...capability,
        organisationId,
        priceGroups: priceGroups ? Object.entries(priceGroups).map(([group, price]) => `${group}: ${price}`) : [],
        validUntil: this.day(validUntil),
        lastConfirmed: this.day(lastConfirmed),
        source: 'Demo',
      });
      this.capabilities.set(_key, id);
    }
  }

  private async submitNeeds(needs: typeof DEMO_NEEDS): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const {
      key,
      companyKey,
      language,
      window,
      expiresInDays,
      excludedKeys,
      splitFromKey: _splitFromKey,
      ...need
    } of needs) {
      const actor =
        [...this.actors.values()].find(
          ({ organisationId, role }) => role === 'STARTUP' && organisationId === this.organisation(companyKey),
        ) ??
        (await this.addPerson(`kontakt.${companyKey}@demo.example`, `Kontakt, ${companyKey}`, companyKey, 'STARTUP'));
      const { id } = await this.needs.submit(actor, {
        ...need,
        language: language === 'sv' ? 'SV' : 'EN',
        windowFrom: this.day(window.from),
        windowTo: this.day(window.to),
        expiresOn: this.day(expiresInDays),
        excludedOrganisationIds: excludedKeys.flatMap((excluded) => this.organisations.get(excluded) ?? []),
      });
      ids.set(key, id);
    }
    return ids;
  }

  /** Publishes all needs except the newest, and brings a few matches to states as after a working week. */
  private async makeMatches(needIds: Map<string, string>): Promise<void> {
    const staff = this.actor('staff@demo.example');
    const published = [...needIds.values()].slice(0, -TO_TRIAGE);
    for (const id of published) await this.needs.publish(staff, id, 1);
    const hosts = [this.actor('lab@demo.example'), this.actor('hospital@demo.example')];
    const asked: { match: MatchRow; host: Actor }[] = [];
    for (const needId of published) {
      const { items: candidates } = await this.app.get(CandidatesService).page(staff, needId, {}, { first: 100 });
      const best = candidates.flatMap(({ capability }) =>
        hosts
          .filter(({ organisationId }) => organisationId === capability.organisationId)
          .map((host) => ({ capability, host })),
      )[0];
      if (!best) continue;
      const match = await this.matches.shortlist(staff, needId, best.capability.id);
      asked.push({ match: await this.matches.askInterest(staff, match.id, match.version), host: best.host });
    }
    // The first match stays in the state asked, so that lab and hospital have a request to answer; the others went
    // further.
    const [declined, interested, introduced] = asked.slice(-3);
    if (declined)
      await this.matches.declineInterest(declined.host, declined.match.id, declined.match.version, 'NO_CAPACITY', null);
    if (interested) await this.matches.acceptInterest(interested.host, interested.match.id, interested.match.version);
    if (introduced) {
      let match = await this.matches.acceptInterest(introduced.host, introduced.match.id, introduced.match.version);
      if (match.ndaNeeded) match = await this.matches.recordNda(staff, match.id, match.version, this.today, null);
      await this.matches.introduce(staff, match.id, match.version);
    }
  }

  /** An earlier round with its result, and a round that waits for the preferences of startup and lab. */
  private async makeRounds(needIds: Map<string, string>): Promise<void> {
    const staff = this.actor('staff@demo.example');
    const rounds = this.app.get(RoundsService);
    for (const { key: _key, closesInDays, publish, needKeys, slots, ...round } of DEMO_ROUNDS) {
      const draft = await rounds.create(staff, {
        ...round,
        // Noon in Stockholm, or one hour from it, because a deadline at noon is easy to remember.
        closesAt: new Date(`${this.day(closesInDays)}T11:00:00Z`),
        needIds: needKeys.map((key) => must(needIds.get(key), `need ${key}`)),
        slots: slots.map(({ capabilityKey, ...slot }) => ({
          ...slot,
          capabilityId: must(this.capabilities.get(capabilityKey), `capability ${capabilityKey}`),
        })),
      });
      const open = await rounds.open(staff, draft.id, draft.version);
      if (publish) {
        const closed = await rounds.close(staff, open.id, open.version);
        await this.publishRound(staff, closed);
      } else await this.confirmFirstList(this.actor('startup2@demo.example'), open.id);
    }
  }

  /** Publishes a round and does the worker's next step, so that a demo without a worker has the matches too. */
  private async publishRound(staff: Actor, { id, version }: { id: string; version: number }): Promise<void> {
    const log = this.app.get(EventLog);
    const before = await log.position(staff.workspaceId);
    await this.app.get(PublishRoundService).publish(staff, id, version);
    for (const event of await log.after(staff.workspaceId, before, 10))
      if (event.name === 'round.published') await this.app.get(ShortlistPlacementsService).run(event);
  }

  /** Confirms the suggested order of the first list. */
  private async confirmFirstList(actor: Actor, roundId: string): Promise<void> {
    const [list] = (await this.app.get(RankingsService).books(actor, [roundId])).get(roundId)?.rankings ?? [];
    if (list) await this.app.get(RankingsService).set(actor, list.id, list.version, list.groups, null);
  }

  private async startInitiatives(): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    const staff = this.actor('staff@demo.example');
    const initiatives = this.app.get(InitiativesService);
    const milestones = this.app.get(MilestonesService);
    for (const {
      key,
      titleSv,
      titleEn,
      summarySv,
      summaryEn,
      start,
      end,
      stage,
      participants,
      milestones: plan,
      indicators,
    } of DEMO_INITIATIVES) {
      const { id } = await initiatives.create(staff, {
        titleSv,
        titleEn,
        summarySv,
        summaryEn,
        startsOn: this.day(start),
        endsOn: this.day(end),
        visibility: 'CLUSTER',
        milestones: [],
      });
      for (const { organisationKey, role } of participants) {
        const participation = PARTICIPATION[role];
        if (participation)
          await initiatives.addParticipation(staff, id, this.organisation(organisationKey), participation);
      }
      for (const { titleSv: title, due, ownerKey, done } of plan) {
        const milestone = await milestones.add(staff, id, {
          title,
          dueOn: this.day(due),
          ownerOrganisationId: this.organisation(ownerKey),
        });
        if (done) await milestones.complete(staff, milestone.id, milestone.version, 'Demo: klart enligt planen');
      }
      for (const { code, type, unitSv, unitEn: _unitEn, ...indicator } of indicators) {
        await initiatives.createIndicator(staff, id, {
          ...indicator,
          code: code.replace(/[^A-Z0-9]/g, '_'),
          kind: type,
          unit: unitSv,
        });
      }
      if (stage !== 'IDEA') await initiatives.setStage(staff, id, stage);
      ids.set(key, id);
    }
    return ids;
  }

  /**
   * A report that is being sent to Stockholm, which the worker delivers as soon as it runs, and a draft for Uppsala.
   */
  private async makeReports(initiativeIds: Map<string, string>): Promise<void> {
    const staff = this.actor('staff@demo.example');
    const draft = (initiativeKey: string, regionKey: string) =>
      this.app
        .get(ReportsService)
        .draft(staff, {
          initiativeId: must(initiativeIds.get(initiativeKey), `initiative ${initiativeKey}`),
          recipientId: this.organisation(regionKey),
          periodFrom: this.day(-91),
          periodTo: this.day(-1),
          dueOn: this.day(14),
        });
    const { id, version } = await draft('klustermotor', 'region-stockholm');
    const outcome = await this.app.get(SendReportService).send(staff, id, version);
    if (!outcome.sent) throw new Error(`The demo report is not complete: ${JSON.stringify(outcome.problems)}`);
    await draft('open-infrastructure', 'region-uppsala');
  }

  private async recordLetter(): Promise<void> {
    const service = this.app.get(AdoptionsService);
    const { titleSv, titleEn, version, signedMonth, signatoriesSv } = DEMO_LETTER;
    const letterId = await service.recordLetter(this.scope, {
      titleSv,
      titleEn,
      documentVersion: version,
      signedOn: signedMonth,
      signatories: [signatoriesSv],
    });
    for (const { organisationKey, state, decidingBody, decision, proposalDated, sourceSv } of DEMO_ADOPTIONS) {
      await service.recordAdoption(this.scope, {
        letterId,
        organisationId: this.organisation(organisationKey),
        decidingBody: decidingBody ?? 'Ännu inte känt',
        state,
        decision,
        source: proposalDated ? `${sourceSv} Förslag daterat ${proposalDated}.` : sourceSv,
      });
    }
  }
}
