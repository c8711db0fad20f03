import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import type { SubmitNeedInput } from '../../support/generated/graphql.js';
import { textOf } from '../../support/graphql-client.js';
import { day, newNeed } from '../../support/inputs.js';
import { fieldsOf } from '../../support/invalid-fields.js';
import { operation } from '../../support/operation.js';
import {
  AcceptInterestDocument,
  DeclineInterestDocument,
  MatchDocument,
  MatchesWithTitlesDocument,
  ShortlistCapabilityDocument,
} from '../../support/operations/matches.graphql.js';
import {
  NeedActionsDocument,
  NeedDocument,
  NeedsDocument,
  PublishNeedDocument,
  SightOfNeedsDocument,
  SubmitNeedDocument,
  WithdrawNeedDocument,
} from '../../support/operations/needs.graphql.js';

describe('operations on needs', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  operation('submitNeed', () => {
    it('makes a need that waits for triage, with a number to say on the phone', async () => {
      const { submitNeed } = await house.as('startup').ok(SubmitNeedDocument, { input: newNeed('Ett nytt behov') });
      expect(submitNeed).toMatchObject({
        state: 'SUBMITTED',
        version: 1,
        organisation: { id: house.organisationOf('startup') },
        actions: ['WITHDRAW'],
      });
      expect(submitNeed['referenceNo']).toMatch(/^B\d{4}-\d{3}$/);
    });

    it('gives numbers without a double when many submit at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          house.as('startup').ok(SubmitNeedDocument, { input: newNeed(`Samtidigt behov ${index}`) }),
        ),
      );
      expect(new Set(answers.map(({ submitNeed }) => submitNeed.referenceNo)).size).toBe(8);
    });

    it.each(['staff', 'admin', 'lab', 'stockholm'] as const)('refuses %s: only a startup asks', async (person) => {
      expect(await house.as(person).refused(SubmitNeedDocument, { input: newNeed('Fel roll') })).toBe('FORBIDDEN');
    });

    it('makes one need of one key, however often it is sent', async () => {
      const input = { ...newNeed('En gång räcker'), idempotencyKey: 'twice' };
      const ids = [];
      for (let turn = 0; turn < 2; turn += 1)
        ids.push((await house.as('startup').ok(SubmitNeedDocument, { input })).submitNeed.id);
      expect(new Set(ids).size).toBe(1);
      expect(await house.rows('SELECT id FROM need WHERE title = $1', ['En gång räcker'])).toHaveLength(1);
    });

    it('makes one need of one key sent five times at once, and tells of it once', async () => {
      const input = { ...newNeed('En gång räcker, samtidigt'), idempotencyKey: 'at-once' };
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => house.as('startup').ok(SubmitNeedDocument, { input })),
      );
      const ids = [...new Set(answers.map(({ submitNeed }) => submitNeed.id))];
      expect(ids).toHaveLength(1);
      expect(await house.rows('SELECT id FROM need WHERE title = $1', [input.title])).toHaveLength(1);
      expect(
        await house.rows("SELECT id FROM event WHERE name = 'need.submitted' AND subject_id = $1", [ids[0]]),
      ).toHaveLength(1);
    });

    it('refuses a key that was used for something else', async () => {
      const input = { ...newNeed('Samma nyckel'), idempotencyKey: 'reused' };
      await house.as('startup').ok(SubmitNeedDocument, { input });
      const { errors } = await house.as('startup').ask(SubmitNeedDocument, { input: { ...input, trlTarget: 7 } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', category: 'CONFLICT' });
    });

    it('lets two people use the same key for needs of their own', async () => {
      const ids = [];
      for (const person of ['startup', 'rival'] as const)
        ids.push(await house.submitted({ title: 'Var sin nyckel', idempotencyKey: 'mine' }, person));
      expect(new Set(ids).size).toBe(2);
    });

    it('spends no key on a need it refuses', async () => {
      const input = { ...newNeed('Först fel, sedan rätt'), idempotencyKey: 'mended' };
      expect(await house.as('startup').refused(SubmitNeedDocument, { input: { ...input, trlTarget: 1 } })).toBe(
        'INVALID',
      );
      await house.as('startup').ok(SubmitNeedDocument, { input });
    });

    it.each<[string, Partial<SubmitNeedInput>, string[]]>([
      ['a title that says nothing', { title: '  x  ' }, ['title']],
      ['a summary that says nothing', { anonymisedSummary: 'Hjälp' }, ['anonymisedSummary']],
      ['a target below the present TRL', { trlNow: 6, trlTarget: 4 }, ['trlTarget']],
      ['a TRL that does not exist', { trlNow: 0, trlTarget: 10 }, ['trlNow', 'trlTarget']],
      ['a biosafety level that does not exist', { biosafetyLevel: 5 }, ['biosafetyLevel']],
      ['a negative budget', { budgetSek: -1 }, ['budgetSek']],
      ['a window that ends before it starts', { windowFrom: day(50), windowTo: day(40) }, ['windowTo']],
      ['a window that has passed', { windowFrom: day(-50), windowTo: day(-40) }, ['windowTo']],
      ['an expiry that has passed', { expiresOn: day(-2) }, ['expiresOn']],
      ['an NDA with nothing to protect', { confidentialDescription: '  ' }, ['confidentialDescription']],
      ['an excluded party that does not exist', { excludedOrganisationIds: [UNKNOWN] }, ['excludedOrganisationIds']],
      ['a confidential text without end', { confidentialDescription: 'x'.repeat(20_001) }, ['confidentialDescription']],
      [
        'all of it at once',
        { title: 'x', successCriteria: '', trlTarget: 1, expiresOn: day(-2) },
        ['title', 'successCriteria', 'trlTarget', 'expiresOn'],
      ],
    ])('refuses %s by the name of its field, in both languages', async (_case, over, fields) => {
      expect(
        fieldsOf(await house.as('startup').ask(SubmitNeedDocument, { input: newNeed('Ett behov med fel', over) })),
      ).toEqual(fields.sort());
    });

    it('refuses words that are not in the schema before anything is done', async () => {
      for (const over of [
        { kind: 'SPACE' },
        { language: 'sv' },
        { expiresOn: '2027-02-30' },
        { trlNow: 4.5 },
        { secret: true },
      ]) {
        expect(
          await house
            .as('startup')
            .refused(textOf(SubmitNeedDocument), { input: { ...newNeed('Okända ord'), ...over } }),
        ).toBe('BAD_USER_INPUT');
      }
    });
  });

  operation('publishNeed', () => {
    it('opens the need for matching, for administrators too', async () => {
      const id = await house.submitted();
      expect(await house.as('admin').ok(PublishNeedDocument, { id, version: 1 })).toMatchObject({
        publishNeed: { state: 'PUBLISHED', version: 2, publishedAt: expect.any(String) as string },
      });
    });
    it.each(['startup', 'rival', 'lab', 'stockholm'] as const)('refuses %s', async (person) => {
      expect(await house.as(person).refused(PublishNeedDocument, { id: await house.submitted(), version: 1 })).toBe(
        'FORBIDDEN',
      );
    });
    it('refuses a stale version and changes nothing', async () => {
      const id = await house.submitted();
      expect(await house.as('staff').refused(PublishNeedDocument, { id, version: 2 })).toBe('CHANGED_MEANWHILE');
      expect(await house.as('staff').ok(NeedDocument, { id })).toEqual({
        need: { id, state: 'SUBMITTED', version: 1 },
      });
    });
    it('refuses a need that is published or withdrawn already', async () => {
      const id = await house.published();
      const { errors } = await house.as('staff').ask(PublishNeedDocument, { id, version: 2 });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'NEED_STATE',
        category: 'CONFLICT',
        data: { state: 'PUBLISHED' },
      });
      await house.as('startup').ok(WithdrawNeedDocument, { id, version: 2 });
      expect(await house.as('staff').refused(PublishNeedDocument, { id, version: 3 })).toBe('NEED_STATE');
    });
    it('refuses an unknown need', async () => {
      expect(await house.as('staff').refused(PublishNeedDocument, { id: UNKNOWN, version: 1 })).toBe('NOT_FOUND');
    });
    it('has one winner when two publish at once', async () => {
      const id = await house.submitted();
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => house.as('staff').ask(PublishNeedDocument, { id, version: 1 })),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      expect(
        await house.rows("SELECT id FROM event WHERE name = 'need.published' AND subject_id = $1", [id]),
      ).toHaveLength(1);
    });
  });

  operation('withdrawNeed', () => {
    it('ends the need and its open matches, and the partner loses sight of both at once', async () => {
      const capabilityId = await house.capability('hospital');
      const asked = await house.asked();
      const listed = await house.shortlist(asked.needId, capabilityId);
      const lab = house.as('lab');
      await lab.ok(NeedDocument, { id: asked.needId });
      expect(await house.as('startup').ok(WithdrawNeedDocument, { id: asked.needId, version: 2 })).toEqual({
        withdrawNeed: { id: asked.needId, state: 'WITHDRAWN', version: 3 },
      });
      for (const { id } of [asked, listed])
        expect(await house.as('staff').ok(MatchDocument, { id })).toMatchObject({
          match: { state: 'WITHDRAWN', dueOn: null, actions: [] },
        });
      expect(await lab.refused(NeedDocument, { id: asked.needId })).toBe('NOT_FOUND');
      expect(await lab.refused(MatchDocument, { id: asked.id })).toBe('NOT_FOUND');
      expect(await lab.refused(AcceptInterestDocument, { matchId: asked.id, version: asked.version })).toBe(
        'NOT_FOUND',
      );
      const seen = await lab.ok(SightOfNeedsDocument);
      expect(JSON.stringify(seen)).not.toContain(asked.needId);
      expect(JSON.stringify(seen)).not.toContain(asked.id);
    });
    it('takes a match that the partner declined out of its sight too, and leaves its lists whole', async () => {
      const asked = await house.asked();
      await house.step('lab', DeclineInterestDocument, asked, { reason: 'NO_CAPACITY' });
      expect(JSON.stringify(await house.as('lab').ok(MatchesWithTitlesDocument))).toContain(asked.id);
      await house.as('startup').ok(WithdrawNeedDocument, { id: asked.needId, version: 2 });
      expect(JSON.stringify(await house.as('lab').ok(MatchesWithTitlesDocument))).not.toContain(asked.id);
      expect(await house.as('lab').refused(MatchDocument, { id: asked.id })).toBe('NOT_FOUND');
    });
    it('is open to staff', async () => {
      await house.as('staff').ok(WithdrawNeedDocument, { id: await house.submitted(), version: 1 });
    });
    it.each([
      ['rival', 'NOT_FOUND'],
      ['lab', 'FORBIDDEN'],
      ['stockholm', 'FORBIDDEN'],
      ['elsewhere', 'NOT_FOUND'],
    ] as const)('refuses %s', async (person, code) => {
      expect(await house.as(person).refused(WithdrawNeedDocument, { id: await house.submitted(), version: 1 })).toBe(
        code,
      );
    });
    it('refuses a stale version, an unknown need, and a second time', async () => {
      const id = await house.published();
      expect(await house.as('startup').refused(WithdrawNeedDocument, { id, version: 1 })).toBe('CHANGED_MEANWHILE');
      expect(await house.as('startup').refused(WithdrawNeedDocument, { id: UNKNOWN, version: 1 })).toBe('NOT_FOUND');
      await house.as('startup').ok(WithdrawNeedDocument, { id, version: 2 });
      expect(await house.as('startup').refused(WithdrawNeedDocument, { id, version: 3 })).toBe('NEED_STATE');
    });
    it('leaves no open match when one is put on the list at the same moment', async () => {
      const capabilityId = await house.capability('lab');
      for (let turn = 0; turn < 5; turn += 1) {
        const id = await house.published();
        await Promise.all([
          house.as('startup').ask(WithdrawNeedDocument, { id, version: 2 }),
          house.as('staff').ask(ShortlistCapabilityDocument, { needId: id, capabilityId }),
        ]);
        expect(
          await house.rows(
            "SELECT m.state FROM match m JOIN need n ON n.id = m.need_id WHERE n.id = $1 AND n.state = 'WITHDRAWN' AND m.state <> 'WITHDRAWN'",
            [id],
          ),
        ).toEqual([]);
      }
    });
  });

  operation('need', () => {
    it('is read by its startup, by staff, and by a partner that was asked', async () => {
      const { needId: id } = await house.asked();
      for (const person of ['startup', 'staff', 'admin', 'lab'] as const)
        expect(await house.as(person).ok(NeedDocument, { id })).toEqual({
          need: { id, state: 'PUBLISHED', version: 2 },
        });
    });
    it.each([
      ['rival', 'NOT_FOUND'],
      ['hospital', 'NOT_FOUND'],
      ['elsewhere', 'NOT_FOUND'],
      ['stockholm', 'FORBIDDEN'],
    ] as const)('does not exist for %s', async (person, code) => {
      expect(await house.as(person).refused(NeedDocument, { id: (await house.asked()).needId })).toBe(code);
    });
    it('does not exist for a partner on the shortlist that was not asked yet', async () => {
      expect(await house.as('lab').refused(NeedDocument, { id: (await house.shortlisted()).needId })).toBe('NOT_FOUND');
    });
    it('refuses an unknown id, and what is no id at all', async () => {
      expect(await house.as('staff').refused(NeedDocument, { id: UNKNOWN })).toBe('NOT_FOUND');
      expect(['NOT_FOUND', 'INVALID']).toContain(await house.as('staff').refused(NeedDocument, { id: "x' OR 1=1 --" }));
    });
    it('offers each viewer what it may do', async () => {
      const id = await house.submitted();
      expect(await house.as('staff').ok(NeedActionsDocument, { id })).toEqual({
        need: { actions: ['PUBLISH', 'WITHDRAW'] },
      });
      expect(await house.as('startup').ok(NeedActionsDocument, { id })).toEqual({ need: { actions: ['WITHDRAW'] } });
    });
  });

  operation('needs', () => {
    it('lists for a startup its own, for a partner those it was asked about, for staff all', async () => {
      const asked = await house.asked({ title: 'Ett behov att lista' });
      const other = await house.submitted({ title: 'En annans behov att lista' }, 'rival');
      const ids = async (person: Parameters<DemoHouse['as']>[0]) =>
        (await house.as(person).ok(NeedsDocument)).needs.edges.map(({ node }) => node);
      const [own, all, asPartner] = [await ids('startup'), await ids('staff'), await ids('lab')];
      expect(new Set(own.map(({ organisation }) => organisation?.id))).toEqual(
        new Set([house.organisationOf('startup')]),
      );
      expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([asked.needId, other]));
      expect(asPartner.map(({ id }) => id)).toContain(asked.needId);
      expect(asPartner.map(({ id }) => id)).not.toContain(other);
      expect((await ids('hospital')).map(({ id }) => id)).not.toContain(asked.needId);
    });
    it('keeps to the states asked for, and counts what it lists', async () => {
      const { needs } = await house.as('staff').ok(NeedsDocument, { states: ['WITHDRAWN'] });
      expect(new Set(needs.edges.map(({ node }) => node.state))).toEqual(new Set(['WITHDRAWN']));
      expect(needs.totalCount).toBe(needs.edges.length);
    });
    it('refuses a coordinator, and a state that does not exist', async () => {
      expect(await house.as('stockholm').refused(NeedsDocument)).toBe('FORBIDDEN');
      expect(await house.as('staff').refused(textOf(NeedsDocument), { states: ['LOST'] })).toBe('BAD_USER_INPUT');
    });
  });
});
