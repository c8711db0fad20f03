import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { SaveSearchInput } from '../../support/generated/graphql.js';
import { eventually } from '../../support/graphql-client.js';
import { newSearch } from '../../support/inputs.js';
import { operation } from '../../support/operation.js';
import {
  ChangeSavedSearchDocument,
  DeleteSavedSearchDocument,
  SavedSearchesDocument,
  SaveSearchDocument,
} from '../../support/operations/saved-searches.graphql.js';
import { SavedSearches } from '../../support/saved-searches.js';

describe('saved searches', () => {
  let house: DemoHouse;
  let watching: SavedSearches;
  beforeAll(async () => {
    house = await DemoHouse.withMail();
    watching = new SavedSearches(house);
  });
  afterAll(() => house.close());

  operation('saveSearch', () => {
    it('keeps what a partner watches for, trimmed, once for each key', async () => {
      const capabilityId = await house.capability('lab');
      const input: Partial<SaveSearchInput> = {
        name: '  Stamceller  ',
        capabilityIds: [capabilityId],
        search: ' odling ',
        kinds: ['LAB'],
        minScore: 5,
        idempotencyKey: 'en-gång',
      };
      const first = await watching.save('lab', input);
      expect(first).toMatchObject({
        name: 'Stamceller',
        search: 'odling',
        kinds: ['LAB'],
        minScore: 5,
        active: true,
        mail: false,
        version: 1,
        unreadCount: 0,
        capabilities: [{ id: capabilityId }],
        need: null,
      });
      expect((await watching.save('lab', input)).id).toBe(first.id);
    });
    it.each<[string, Person, Partial<SaveSearchInput>, string]>([
      ['a startup', 'startup', {}, 'FORBIDDEN'],
      ['a coordinator', 'stockholm', {}, 'FORBIDDEN'],
      ['a name that is too short', 'lab', { name: ' x ' }, 'INVALID'],
      ['candidates for a partner', 'lab', { watches: 'CANDIDATES', needId: UNKNOWN }, 'INVALID'],
      ['candidates without a need', 'staff', { watches: 'CANDIDATES' }, 'INVALID'],
      ['candidates of a need that is not there', 'staff', { watches: 'CANDIDATES', needId: UNKNOWN }, 'NOT_FOUND'],
      ['capabilities that are not there', 'lab', { capabilityIds: [UNKNOWN] }, 'INVALID'],
      ['a score without a capability to compare with', 'staff', { minScore: 10 }, 'INVALID'],
      ['a site of a need', 'lab', { site: 'Huddinge' }, 'INVALID'],
    ])('is refused for %s', async (_case, person, input, code) => {
      expect(await house.as(person).refused(SaveSearchDocument, { input: newSearch(input) })).toBe(code);
    });
    it('is refused for another organisation’s capabilities and for a need of another workspace', async () => {
      expect(
        await house
          .as('lab')
          .refused(SaveSearchDocument, { input: newSearch({ capabilityIds: [await house.capability('hospital')] }) }),
      ).toBe('INVALID');
      expect(
        await house
          .as('elsewhere')
          .refused(SaveSearchDocument, {
            input: newSearch({ watches: 'CANDIDATES', needId: await house.published() }),
          }),
      ).toBe('NOT_FOUND');
    });
    it('stops at fifty, however many are sent at once', async () => {
      const busy = await house.colleagueOf('hospital', 'Ivrig Sökare');
      const answers = await Promise.all(
        Array.from({ length: 53 }, (_, n) =>
          busy.ask(SaveSearchDocument, { input: newSearch({ name: `Bevakning ${n}` }) }),
        ),
      );
      expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual([
        'TOO_MANY_SEARCHES',
        'TOO_MANY_SEARCHES',
        'TOO_MANY_SEARCHES',
      ]);
      expect(await watching.of(busy)).toHaveLength(50);
    });
  });

  operation('savedSearches', () => {
    it('are seen by their owner alone, colleagues and the cluster office included', async () => {
      const own = await watching.save('lab', { name: 'Bara min' });
      expect((await watching.of('lab')).map(({ id }) => id)).toContain(own.id);
      for (const who of [
        await house.colleagueOf('lab', 'Kollega Ett'),
        house.as('hospital'),
        house.as('staff'),
        house.as('elsewhere'),
      ])
        expect((await watching.of(who)).map(({ id }) => id)).not.toContain(own.id);
    });
    it.each(['startup', 'stockholm'] as const)('are refused to %s', async (person) => {
      expect(await house.as(person).refused(SavedSearchesDocument)).toBe('FORBIDDEN');
    });
  });

  operation('changeSavedSearch', () => {
    it('renames and pauses; what came to fit meanwhile is no news when it goes on', async () => {
      const capabilityId = await house.capability('lab');
      const search = await watching.save('lab', { name: 'Före', capabilityIds: [capabilityId], minScore: 3 });
      const { changeSavedSearch: paused } = await house
        .as('lab')
        .ok(ChangeSavedSearchDocument, { id: search.id, version: 1, input: { name: 'Efter', active: false } });
      expect(paused).toMatchObject({ name: 'Efter', active: false, minScore: 3, version: 2 });
      await house.published();
      const { changeSavedSearch: resumed } = await house
        .as('lab')
        .ok(ChangeSavedSearchDocument, { id: search.id, version: 2, input: { active: true, minScore: null } });
      expect(resumed).toMatchObject({ active: true, minScore: null });
      await house.event('capability.changed', 'CAPABILITY', capabilityId);
      await eventually(
        () =>
          house.rows(
            "SELECT FROM handled_event h JOIN event e ON e.id = h.event_id WHERE e.name = 'capability.changed' AND e.subject_id = $1",
            [capabilityId],
          ),
        (rows) => rows.length > 0,
      );
      expect(await watching.alerts('lab', search)).toEqual([]);
      const needId = await house.published();
      expect((await watching.told('lab', search, needId)).map(({ need }) => need.id)).toEqual([needId]);
    });
    it('is refused for a stale version, for nonsense, and for another’s search', async () => {
      const { id } = await watching.save('lab', {});
      expect(await house.as('lab').refused(ChangeSavedSearchDocument, { id, version: 7, input: { name: 'Ny' } })).toBe(
        'CHANGED_MEANWHILE',
      );
      expect(await house.as('lab').refused(ChangeSavedSearchDocument, { id, version: 1, input: { name: '' } })).toBe(
        'INVALID',
      );
      for (const who of [
        await house.colleagueOf('lab', 'Kollega Fyra'),
        house.as('hospital'),
        house.as('staff'),
        house.as('elsewhere'),
      ])
        expect(await who.refused(ChangeSavedSearchDocument, { id, version: 1, input: { active: false } })).toBe(
          'NOT_FOUND',
        );
      expect(await house.as('startup').refused(ChangeSavedSearchDocument, { id, version: 1, input: {} })).toBe(
        'FORBIDDEN',
      );
    });
  });

  operation('deleteSavedSearch', () => {
    it('takes its alerts with it', async () => {
      const search = await watching.save('lab', { capabilityIds: [await house.capability('lab')] });
      await watching.told('lab', search, await house.published());
      await house.as('lab').ok(DeleteSavedSearchDocument, { id: search.id, version: 1 });
      expect(await watching.alerts('lab', search)).toEqual([]);
      expect(await house.rows('SELECT FROM search_alert WHERE search_id = $1', [search.id])).toEqual([]);
    });
    it('is refused for a stale version and for another’s search', async () => {
      const { id } = await watching.save('lab', {});
      expect(await house.as('lab').refused(DeleteSavedSearchDocument, { id, version: 2 })).toBe('CHANGED_MEANWHILE');
      for (const person of ['hospital', 'staff', 'elsewhere'] as const)
        expect(await house.as(person).refused(DeleteSavedSearchDocument, { id, version: 1 })).toBe('NOT_FOUND');
      expect(await house.as('stockholm').refused(DeleteSavedSearchDocument, { id, version: 1 })).toBe('FORBIDDEN');
    });
  });

  it('stay behind the wall in the database as well: a colleague’s connection reads no row', async () => {
    const [{ workspace_id: workspaceId, organisation_id: organisationId, person_id: personId }] = (await house.rows<{
      workspace_id: string;
      organisation_id: string;
      person_id: string;
    }>("SELECT * FROM saved_search WHERE role = 'PARTNER' LIMIT 1")) as [
      { workspace_id: string; organisation_id: string; person_id: string },
    ];
    const seenAs = async (workspace: string, person: string) => {
      await house.database.query('BEGIN; SET LOCAL ROLE klustermotor_app');
      await house.database.query(
        "SELECT set_config('app.workspace_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.role', 'PARTNER', true), set_config('app.person_id', $3, true)",
        [workspace, organisationId, person],
      );
      const { rows } = await house.database.query<{ person_id: string }>(
        'SELECT person_id FROM saved_search UNION SELECT person_id FROM search_alert',
      );
      await house.database.query('ROLLBACK');
      return rows.map((row) => row.person_id);
    };
    expect(await seenAs(workspaceId, personId)).toEqual([personId]);
    expect(await seenAs(workspaceId, UNKNOWN)).toEqual([]);
    expect(await seenAs(UNKNOWN, personId)).toEqual([]);
  });
});
