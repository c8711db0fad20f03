import { doubleWeights } from '../../support/decisions.js';
import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import { eventually } from '../../support/graphql-client.js';
import { overGraphqlWs } from '../../support/listeners.js';
import { operation } from '../../support/operation.js';
import { AgendaDocument } from '../../support/operations/activity.graphql.js';
import { WhyNotDocument } from '../../support/operations/candidates.graphql.js';
import { UpdateCapabilityDocument } from '../../support/operations/capabilities.graphql.js';
import { WithdrawNeedDocument } from '../../support/operations/needs.graphql.js';
import { AlertsDocument, MarkAlertsReadDocument } from '../../support/operations/saved-searches.graphql.js';
import { SavedSearches } from '../../support/saved-searches.js';

describe('alerts of saved searches', () => {
  let house: DemoHouse;
  let watching: SavedSearches;
  beforeAll(async () => {
    house = await DemoHouse.withMail();
    watching = new SavedSearches(house);
  });
  afterAll(() => house.close());

  /** The office hears of every need in the transaction that tells partners: once it has, they have been told as well. */
  const everyNeed = () => watching.save('staff', { name: 'Alla nya behov' });

  operation('alerts', () => {
    it('tell a partner once of a need that comes to fit, without the company and by mail without a word of it', async () => {
      const capabilityId = await house.capability('lab');
      const before = await house.published();
      const search = await watching.save('lab', { name: 'Ny träff', capabilityIds: [capabilityId], mail: true });
      const needId = await house.published({
        title: 'Vävnadsodling i bioreaktor',
        confidentialDescription: 'Hemligt recept',
        ndaNeeded: true,
      });
      const [alert] = await watching.told('lab', search, needId);
      expect(alert).toMatchObject({
        searchName: 'Ny träff',
        readAt: null,
        need: { id: needId, title: 'Vävnadsodling i bioreaktor' },
        capability: { id: capabilityId },
      });
      expect(JSON.stringify(alert)).not.toMatch(/Hemligt|Exempelcell/);
      // Handled anew: a search that did not know the need is told, the other one is not told twice.
      const barrier = await everyNeed();
      await house.event('need.published', 'NEED', needId);
      await watching.told('staff', barrier, needId);
      expect((await watching.alerts('lab', search)).map(({ need }) => need.id)).toEqual([needId]);
      expect((await watching.alerts('lab', search)).map(({ need }) => need.id)).not.toContain(before);
      const mails = await eventually(
        () => Promise.resolve(house.mail.mails.filter(({ text }) => text?.includes('/searches'))),
        (list) => list.length > 0,
      );
      expect(mails).toHaveLength(1);
      expect(`${mails[0]?.subject} ${mails[0]?.text}`).not.toMatch(/Vävnad|bioreaktor|Hemligt|Exempelcell/);
    });

    it('pass over an excluded party, a paused search, other words, another kind and too low a score', async () => {
      const capabilityId = await house.capability('lab');
      const excluded = await watching.save('hospital', { capabilityIds: [await house.capability('hospital')] });
      const plain = await watching.save('lab', { capabilityIds: [capabilityId] });
      const silent = [
        await watching.save('lab', { name: 'Pausad', capabilityIds: [capabilityId], active: false }),
        await watching.save('lab', { name: 'Andra ord', capabilityIds: [capabilityId], search: 'kvantdator' }),
        await watching.save('lab', { name: 'Annat slag', capabilityIds: [capabilityId], kinds: ['PREMISES'] }),
        await watching.save('lab', { name: 'Hög poäng', capabilityIds: [capabilityId], minScore: 99 }),
      ];
      const needId = await house.published({ excludedOrganisationIds: [house.organisationOf('hospital')] });
      await watching.told('lab', plain, needId);
      for (const search of silent) expect(await watching.alerts('lab', search)).toEqual([]);
      expect(await watching.alerts('hospital', excluded)).toEqual([]);
    });

    it('disappear when the need is withdrawn or excludes the reader afterwards, from the agenda as well', async () => {
      const search = await watching.save('lab', { name: 'Försvinner', capabilityIds: [await house.capability('lab')] });
      const [withdrawn, excluding, kept] = [await house.published(), await house.published(), await house.published()];
      for (const needId of [withdrawn, excluding, kept]) await watching.told('lab', search, needId);
      await house.as('startup').ok(WithdrawNeedDocument, { id: withdrawn, version: 2 });
      await house.exclude('lab', excluding);
      expect((await watching.alerts('lab', search)).map(({ need }) => need.id)).toEqual([kept]);
      const agenda = async () =>
        (await house.as('lab').ok(AgendaDocument)).agenda.filter(({ subjectId }) => subjectId === search.id);
      expect(await agenda()).toMatchObject([{ reason: 'ALERT_TO_READ', subjectId: search.id }]);
      await house.as('startup').ok(WithdrawNeedDocument, { id: kept, version: 2 });
      expect(await agenda()).toEqual([]);
    });

    it('tell staff when a capability changes and now fits, again when it has stopped and fits anew, and not of what fitted before', async () => {
      const needId = await house.published({ biosafetyLevel: 2 });
      const [fitting, tooLow] = [
        await house.capability('lab', { biosafety_level: 2 }),
        await house.capability('lab', { biosafety_level: 1, site: 'Södra' }),
      ];
      const search = await watching.save('staff', { name: 'Kandidater', watches: 'CANDIDATES', needId });
      const elsewhere = await watching.save('staff', { name: 'Norra', watches: 'CANDIDATES', needId, site: 'Norra' });
      const update = async (id: string, biosafetyLevel: number) => {
        const [row] = await house.rows<{ version: number }>('SELECT version FROM capability WHERE id = $1', [id]);
        await house
          .as('staff')
          .ok(UpdateCapabilityDocument, { id, version: row?.version ?? 0, input: { biosafetyLevel } });
      };
      await update(fitting, 3);
      await update(tooLow, 2);
      const [first] = await watching.told('staff', search, needId, tooLow);
      expect((await watching.alerts('staff', search)).map(({ capability }) => capability?.id)).toEqual([tooLow]);
      expect(await watching.alerts('staff', elsewhere)).toEqual([]);
      await update(tooLow, 1);
      await eventually(
        () => watching.alerts('staff', search),
        (list) => list.length === 0,
      );
      await update(tooLow, 2);
      const [again] = await watching.told('staff', search, needId, tooLow);
      expect(again?.id).not.toBe(first?.id);
    });

    it('tell what reaches the least score when the weights change', async () => {
      const capabilityId = await house.capability('lab');
      const needId = await house.published();
      const score = async () =>
        (await house.as('staff').ok(WhyNotDocument, { id: needId, capabilityId })).need.whyNot?.score ?? NaN;
      const before = await score();
      const search = await watching.save('staff', {
        name: 'Högre poäng',
        watches: 'CANDIDATES',
        needId,
        minScore: Math.ceil(before) + 1,
      });
      const weightsId = await doubleWeights(house, needId);
      expect(await watching.alerts('staff', search)).toEqual([]);
      await house.event('weights.changed', 'WEIGHTS', weightsId);
      await watching.told('staff', search, needId, capabilityId);
      expect(await score()).toBeCloseTo(before * 2, 6);
    });

    it('are heard live by their owner alone, and not by a colleague who listens with the same rights', async () => {
      const colleague = await house.colleagueOf('lab', 'Kollega Två');
      const search = await watching.save('lab', {
        name: 'Hörs direkt',
        capabilityIds: [await house.capability('lab')],
      });
      const listeners = [colleague, house.as('lab'), house.as('hospital'), house.as('elsewhere')].map(({ token }) =>
        overGraphqlWs(house.origin, token),
      );
      const heard = () =>
        listeners.map((listener) =>
          listener.heard.filter(({ subjectId }) => subjectId === search.id).map(({ name }) => name),
        );
      await new Promise((connected) => setTimeout(connected, 500));
      await house.published();
      await eventually(
        () => Promise.resolve(heard()[1]),
        (names) => !!names?.length,
      );
      // What the owner has heard by now would have reached the others too.
      await new Promise((wait) => setTimeout(wait, 300));
      expect(heard()).toEqual([[], ['alert.raised'], [], []]);
      for (const { close } of listeners) close();
    });

    it.each(['startup', 'stockholm'] as const)('are refused to %s', async (person) => {
      expect(await house.as(person).refused(AlertsDocument)).toBe('FORBIDDEN');
    });
    it('of one person are nobody else’s', async () => {
      expect(await watching.alerts(await house.colleagueOf('lab', 'Kollega Tre'))).toEqual([]);
      expect(await watching.alerts('elsewhere')).toEqual([]);
    });
  });

  operation('markAlertsRead', () => {
    it('marks some, then all, and shows the unread first', async () => {
      const reader = await house.colleagueOf('lab', 'Läsande Kollega');
      const search = await watching.save(reader, { capabilityIds: [await house.capability('lab')] });
      const [first, second] = [await house.published(), await house.published()];
      await watching.told(reader, search, first);
      await watching.told(reader, search, second);
      const newest = (await watching.alerts(reader))[0];
      expect(newest?.need.id).toBe(second);
      expect(await reader.ok(MarkAlertsReadDocument, { ids: [newest?.id ?? ''] })).toEqual({ markAlertsRead: 1 });
      expect((await watching.alerts(reader)).map(({ need, readAt }) => [need.id, readAt === null])).toEqual([
        [first, true],
        [second, false],
      ]);
      expect((await watching.of(reader))[0]?.unreadCount).toBe(1);
      expect((await reader.ok(AlertsDocument, { unreadOnly: true })).alerts.totalCount).toBe(1);
      expect(await reader.ok(MarkAlertsReadDocument)).toEqual({ markAlertsRead: 0 });
      const foreign = (await watching.alerts('lab'))[0]?.id;
      expect(foreign).toBeDefined();
      expect(await reader.refused(MarkAlertsReadDocument, { ids: [foreign ?? ''] })).toBe('NOT_FOUND');
    });
    it('is refused for what is not there, and to those without alerts', async () => {
      expect(await house.as('lab').refused(MarkAlertsReadDocument, { ids: [UNKNOWN] })).toBe('NOT_FOUND');
      expect(await house.as('startup').refused(MarkAlertsReadDocument)).toBe('FORBIDDEN');
    });
  });
});
