import { newAgreement } from '../../support/agreements.js';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { AgreementInput } from '../../support/generated/graphql.js';
import { day } from '../../support/inputs.js';
import { operation } from '../../support/operation.js';
import {
  AgreementsDocument,
  ChangeAgreementDocument,
  RecordAgreementDocument,
} from '../../support/operations/agreements.graphql.js';

describe('agreements', () => {
  let house: DemoHouse;
  beforeAll(async () => (house = await DemoHouse.open()));
  afterAll(() => house.close());

  const between = (...people: Person[]): string[] => people.map((person) => house.organisationOf(person));
  const recorded = async (over: Partial<AgreementInput> = {}, parties = between('startup', 'lab')) =>
    (await house.as('staff').ok(RecordAgreementDocument, { input: newAgreement(parties, over) })).recordAgreement;
  const seenBy = async (person: Person) =>
    (await house.as(person).ok(AgreementsDocument, { first: 100 })).agreements.edges.map(({ node }) => node);
  const codeOf = async (answer: ReturnType<typeof refused>) => (await answer).errors?.[0]?.extensions;
  const refused = (person: Person, input: AgreementInput) => house.as(person).ask(RecordAgreementDocument, { input });

  operation('recordAgreement', () => {
    it('enters what was signed, and tells of it once', async () => {
      const agreement = await recorded({ validTo: day(300), diarienummer: ' RS 2026-0417 ' });
      expect(agreement).toMatchObject({ version: 1, type: 'RND', validTo: day(300) });
      expect(agreement.parties.map(({ id }) => id).sort()).toEqual(between('startup', 'lab').sort());
      expect((await seenBy('staff')).find(({ id }) => id === agreement.id)?.diarienummer).toBe('RS 2026-0417');
      expect(await house.rows('SELECT name FROM event WHERE subject_id = $1', [agreement.id])).toEqual([
        { name: 'agreement.recorded' },
      ]);
    });

    it('gives the same agreement for the same key', async () => {
      const input = newAgreement(between('startup', 'lab'));
      const send = () => house.as('staff').ok(RecordAgreementDocument, { input, idempotencyKey: '4d1e2c1a-once' });
      expect((await send()).recordAgreement.id).toBe((await send()).recordAgreement.id);
    });

    it.each(['startup', 'lab', 'stockholm'] as const)('refuses %s', async (person) => {
      expect(await codeOf(refused(person, newAgreement(between('startup', 'lab'))))).toMatchObject({
        code: 'FORBIDDEN',
      });
    });

    it.each<[string, Partial<AgreementInput>, string]>([
      ['one party', { partyIds: ['startup'] }, 'partyIds'],
      ['a party of another workspace', { partyIds: ['startup', 'elsewhere'] }, 'partyIds'],
      ['a day ahead', { signedOn: day(2) }, 'signedOn'],
      ['an end before the start', { validTo: day(-11) }, 'validTo'],
    ])('names the field for %s', async (_case, { partyIds, ...over }, field) => {
      const parties = between(...((partyIds ?? ['startup', 'lab']) as Person[]));
      expect(await codeOf(refused('staff', newAgreement(parties, over)))).toMatchObject({
        code: 'INVALID',
        data: { fields: [{ field }] },
      });
    });
  });

  operation('changeAgreement', () => {
    it('replaces the facts and the parties; whoever is no party any more sees it no longer', async () => {
      const { id } = await recorded({ diarienummer: 'RS 1' });
      expect((await seenBy('lab')).map((each) => each.id)).toContain(id);
      const { changeAgreement } = await house
        .as('staff')
        .ok(ChangeAgreementDocument, {
          id,
          version: 1,
          input: newAgreement(between('startup', 'hospital'), { type: 'SERVICE' }),
        });
      expect(changeAgreement).toMatchObject({ version: 2, type: 'SERVICE', diarienummer: null });
      expect((await seenBy('lab')).map((each) => each.id)).not.toContain(id);
      expect((await seenBy('hospital')).map((each) => each.id)).toContain(id);
    });

    it('refuses a stale version, a party, and what is not there', async () => {
      const { id } = await recorded();
      const input = newAgreement(between('startup', 'lab'));
      const change = async (person: Person, variables: { id: string; version: number }) =>
        (await house.as(person).ask(ChangeAgreementDocument, { ...variables, input })).errors?.[0]?.extensions.code;
      expect(await change('staff', { id, version: 7 })).toBe('CHANGED_MEANWHILE');
      expect(await change('startup', { id, version: 1 })).toBe('FORBIDDEN');
      expect(await change('staff', { id: UNKNOWN, version: 1 })).toBe('NOT_FOUND');
      expect(await change('elsewhere', { id, version: 1 })).toBe('NOT_FOUND');
    });
  });

  operation('agreements', () => {
    it('are the latest signed first, for staff all, with what may be done', async () => {
      await recorded({ signedOn: day(-3) });
      await recorded({ signedOn: day(-5) });
      const all = await seenBy('staff');
      expect(all.map(({ signedOn }) => signedOn)).toEqual(
        all
          .map(({ signedOn }) => signedOn)
          .sort()
          .reverse(),
      );
      expect(new Set(all.flatMap(({ actions }) => actions))).toEqual(new Set(['CHANGE']));
    });

    it('are for a party its own, and for others none', async () => {
      const { id } = await recorded({}, between('startup', 'hospital'));
      const own = (await seenBy('startup')).find((each) => each.id === id);
      expect(own).toMatchObject({ actions: [], parties: [{}, {}] });
      expect((await seenBy('lab')).map((each) => each.id)).not.toContain(id);
      expect(await seenBy('elsewhere')).toEqual([]);
      const coordinator = await house.as('stockholm').ask(AgreementsDocument, {});
      expect(coordinator.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });
});
