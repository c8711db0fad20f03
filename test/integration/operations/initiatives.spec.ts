import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { CreateInitiativeInput, MilestoneInput } from '../../support/generated/graphql.js';
import type { Given } from '../../support/graphql-client.js';
import { day, newInitiative, newMilestone } from '../../support/inputs.js';
import { fieldsOf } from '../../support/invalid-fields.js';
import { operation } from '../../support/operation.js';
import {
  AddMilestoneDocument,
  CompleteMilestoneDocument,
  CreateInitiativeDocument,
  InitiativeDocument,
  InitiativesDocument,
  MoveMilestoneDocument,
} from '../../support/operations/initiatives.graphql.js';
import { MatchInitiativeDocument } from '../../support/operations/matches.graphql.js';
import { InitiativesPageDocument } from '../../support/operations/pages.graphql.js';

describe('operations on initiatives', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const milestone = (owner: Person, over: Partial<MilestoneInput> = {}) =>
    newMilestone(house.organisationOf(owner), over);
  const draft = (over: Partial<CreateInitiativeInput> = {}) =>
    newInitiative({ milestones: [milestone('lab')], ...over });
  const create = (over: Partial<CreateInitiativeInput> = {}) => house.initiative(draft(over));
  const problemsOf = async <T, V>(person: Person, document: TypedDocumentNode<T, V>, ...given: Given<V>) =>
    fieldsOf(await house.as(person).ask(document, ...given));

  operation('createInitiative', () => {
    it('grows out of an introduced match and takes the two parties along', async () => {
      const match = await house.introduced();
      const initiative = await create({ matchId: match.id });
      expect(initiative).toMatchObject({
        stage: 'MOBILISATION',
        matchId: match.id,
        organisation: { id: house.organisationOf('staff') },
        actions: ['ADD_MILESTONE', 'COMPLETE_MILESTONE', 'MOVE_MILESTONE', 'DRAFT_REPORT'],
      });
      expect(initiative.participations).toEqual(
        [
          ['OWNER', 'staff'],
          ['STARTUP', 'startup'],
          ['PARTNER', 'lab'],
        ].map(([role, person]) => ({ role, organisation: { id: house.organisationOf(person as Person) } })),
      );
      expect(await house.as('lab').ok(MatchInitiativeDocument, { id: match.id })).toEqual({
        match: { initiative: { id: initiative.id } },
      });
    });
    it('begins as an idea without a match', async () => {
      expect(await create()).toMatchObject({ stage: 'IDEA', matchId: null });
    });
    it('makes one of one key, also at once, and refuses the key for another', async () => {
      const input = draft({ titleSv: 'En gång', idempotencyKey: 'once' });
      const answers = await Promise.all([1, 2, 3].map(() => house.as('staff').ok(CreateInitiativeDocument, { input })));
      expect(new Set(answers.map(({ createInitiative }) => createInitiative.id)).size).toBe(1);
      expect(
        await house.as('staff').refused(CreateInitiativeDocument, { input: { ...input, titleSv: 'Något annat' } }),
      ).toBe('IDEMPOTENCY_KEY_REUSED');
    });
    it('gives a match one initiative, also when two start it at once', async () => {
      const match = await house.introduced();
      const answers = await Promise.all(
        [1, 2, 3].map(() => house.as('staff').ask(CreateInitiativeDocument, { input: draft({ matchId: match.id }) })),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      for (const { errors } of answers.filter(({ errors: found }) => found))
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'MATCH_HAS_INITIATIVE', category: 'CONFLICT' });
    });
    it.each(['startup', 'lab', 'stockholm'] as const)('refuses %s', async (person) => {
      expect(await house.as(person).refused(CreateInitiativeDocument, { input: draft() })).toBe('FORBIDDEN');
    });
    it('refuses a match before the introduction, and one that is not there', async () => {
      expect(
        await house
          .as('staff')
          .refused(CreateInitiativeDocument, { input: draft({ matchId: (await house.underNda()).id }) }),
      ).toBe('MATCH_STATE');
      expect(await house.as('staff').refused(CreateInitiativeDocument, { input: draft({ matchId: UNKNOWN }) })).toBe(
        'NOT_FOUND',
      );
      expect(
        await house
          .as('elsewhere')
          .refused(CreateInitiativeDocument, {
            input: draft({ matchId: (await house.introduced()).id, milestones: [] }),
          }),
      ).toBe('NOT_FOUND');
    });
    it('names each wrong field by its path, in both languages', async () => {
      const input = draft({
        titleSv: 'x',
        startsOn: day(10),
        endsOn: day(5),
        milestones: [milestone('lab'), milestone('lab', { title: '', dueOn: day(1) })],
      });
      expect(await problemsOf('staff', CreateInitiativeDocument, { input })).toEqual([
        'endsOn',
        'milestones.0.dueOn',
        'milestones.1.dueOn',
        'milestones.1.title',
        'titleSv',
      ]);
      expect(
        await problemsOf('staff', CreateInitiativeDocument, {
          input: draft({ milestones: [milestone('lab'), milestone('lab', { ownerOrganisationId: UNKNOWN })] }),
        }),
      ).toEqual(['milestones.1.ownerOrganisationId']);
    });
  });

  operation('addMilestone', () => {
    it('adds to the plan', async () => {
      const { id } = await create();
      expect(
        await house
          .as('staff')
          .ok(AddMilestoneDocument, { initiativeId: id, input: milestone('startup', { title: ' Andra mötet ' }) }),
      ).toMatchObject({ addMilestone: { state: 'PLANNED', version: 1, title: 'Andra mötet' } });
    });
    it.each([
      ['startup', 'FORBIDDEN'],
      ['lab', 'FORBIDDEN'],
      ['stockholm', 'FORBIDDEN'],
      ['elsewhere', 'NOT_FOUND'],
    ] as const)('refuses %s', async (person, code) => {
      expect(
        await house
          .as(person)
          .refused(AddMilestoneDocument, { initiativeId: (await create()).id, input: milestone('lab') }),
      ).toBe(code);
    });
    it('refuses what is wrong by its name, an unknown initiative, and a closed one', async () => {
      const { id } = await create();
      expect(
        await problemsOf('staff', AddMilestoneDocument, {
          initiativeId: id,
          input: milestone('lab', { title: 'x', dueOn: '0026-11-23' }),
        }),
      ).toEqual(['dueOn', 'title']);
      expect(
        await problemsOf('staff', AddMilestoneDocument, {
          initiativeId: id,
          input: milestone('lab', { ownerOrganisationId: UNKNOWN }),
        }),
      ).toEqual(['ownerOrganisationId']);
      expect(
        await house.as('staff').refused(AddMilestoneDocument, { initiativeId: UNKNOWN, input: milestone('lab') }),
      ).toBe('NOT_FOUND');
      await house.rows("UPDATE initiative SET stage = 'CLOSED' WHERE id = $1", [id]);
      expect(await house.as('staff').refused(AddMilestoneDocument, { initiativeId: id, input: milestone('lab') })).toBe(
        'INITIATIVE_STATE',
      );
    });
  });

  operation('completeMilestone', () => {
    it.each(['staff', 'lab'] as const)('is done by %s, with evidence', async (person) => {
      const {
        milestones: [first],
      } = await create();
      expect(
        await house
          .as(person)
          .ok(CompleteMilestoneDocument, { id: first?.id ?? '', version: 1, evidence: ' Protokoll 7 ' }),
      ).toEqual({
        completeMilestone: { state: 'DONE', version: 2, evidence: 'Protokoll 7', doneAt: expect.any(String) as string },
      });
    });
    it('refuses those who do not answer for it: FORBIDDEN where they see it, NOT_FOUND where not', async () => {
      const match = await house.introduced();
      const {
        milestones: [first],
      } = await create({ matchId: match.id });
      const refused = (person: Person) =>
        house.as(person).refused(CompleteMilestoneDocument, { id: first?.id ?? '', version: 1, evidence: 'Protokoll' });
      expect(await refused('startup')).toBe('FORBIDDEN');
      expect(await refused('rival')).toBe('NOT_FOUND');
      expect(await refused('hospital')).toBe('NOT_FOUND');
      expect(await refused('stockholm')).toBe('FORBIDDEN');
    });
    it('refuses a stale version, no evidence, a second time and an unknown one', async () => {
      const {
        milestones: [first],
      } = await create();
      const id = first?.id ?? '';
      expect(await house.as('lab').refused(CompleteMilestoneDocument, { id, version: 2, evidence: 'Protokoll' })).toBe(
        'CHANGED_MEANWHILE',
      );
      expect(await problemsOf('lab', CompleteMilestoneDocument, { id, version: 1, evidence: '  ' })).toEqual([
        'evidence',
      ]);
      await house.as('lab').ok(CompleteMilestoneDocument, { id, version: 1, evidence: 'Protokoll' });
      expect(await house.as('lab').refused(CompleteMilestoneDocument, { id, version: 2, evidence: 'Protokoll' })).toBe(
        'MILESTONE_STATE',
      );
      expect(
        await house.as('staff').refused(CompleteMilestoneDocument, { id: UNKNOWN, version: 1, evidence: 'Protokoll' }),
      ).toBe('NOT_FOUND');
    });
    it('has one winner of many at once', async () => {
      const {
        milestones: [first],
      } = await create();
      const answers = await Promise.all(
        ['staff', 'lab', 'admin'].map((person) =>
          house
            .as(person as Person)
            .ask(CompleteMilestoneDocument, { id: first?.id ?? '', version: 1, evidence: `Protokoll av ${person}` }),
        ),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      for (const { errors } of answers) expect(errors?.[0]?.extensions.category ?? 'CONFLICT').toBe('CONFLICT');
    });
  });

  operation('moveMilestone', () => {
    it('keeps the old date, the reason and who moved it', async () => {
      const {
        milestones: [first],
      } = await create();
      expect(
        await house
          .as('staff')
          .ok(MoveMilestoneDocument, {
            id: first?.id ?? '',
            version: 1,
            dueOn: day(20),
            reason: 'Lokalen var upptagen',
          }),
      ).toEqual({
        moveMilestone: {
          dueOn: day(20),
          version: 2,
          moves: [{ fromDate: day(7), toDate: day(20), reason: 'Lokalen var upptagen', byName: 'Disa Demo' }],
        },
      });
    });
    it.each([
      ['startup', 'FORBIDDEN'],
      ['lab', 'FORBIDDEN'],
      ['elsewhere', 'NOT_FOUND'],
    ] as const)('refuses %s', async (person, code) => {
      const {
        milestones: [first],
      } = await create();
      expect(
        await house
          .as(person)
          .refused(MoveMilestoneDocument, { id: first?.id ?? '', version: 1, dueOn: day(20), reason: 'Försenat' }),
      ).toBe(code);
    });
    it('refuses a stale version, the same day, a day gone by, no reason, a done one and an unknown one', async () => {
      const {
        milestones: [first],
      } = await create();
      const id = first?.id ?? '';
      expect(
        await house.as('staff').refused(MoveMilestoneDocument, { id, version: 7, dueOn: day(20), reason: 'Försenat' }),
      ).toBe('CHANGED_MEANWHILE');
      expect(
        await problemsOf('staff', MoveMilestoneDocument, { id, version: 1, dueOn: day(7), reason: 'Försenat' }),
      ).toEqual(['dueOn']);
      expect(await problemsOf('staff', MoveMilestoneDocument, { id, version: 1, dueOn: day(-9), reason: ' ' })).toEqual(
        ['dueOn', 'reason'],
      );
      await house.as('staff').ok(CompleteMilestoneDocument, { id, version: 1, evidence: 'Protokoll' });
      expect(
        await house.as('staff').refused(MoveMilestoneDocument, { id, version: 2, dueOn: day(20), reason: 'Försenat' }),
      ).toBe('MILESTONE_STATE');
      expect(
        await house
          .as('staff')
          .refused(MoveMilestoneDocument, { id: UNKNOWN, version: 1, dueOn: day(20), reason: 'Försenat' }),
      ).toBe('NOT_FOUND');
    });
  });

  operation('initiative', () => {
    it('is seen by those who take part, evidence and match included', async () => {
      const match = await house.introduced();
      const {
        id,
        milestones: [first],
      } = await create({ matchId: match.id });
      await house.as('lab').ok(CompleteMilestoneDocument, { id: first?.id ?? '', version: 1, evidence: 'Protokoll 9' });
      for (const person of ['staff', 'startup', 'lab'] as const)
        expect(await house.as(person).ok(InitiativeDocument, { id })).toEqual({
          initiative: { id, matchId: match.id, milestones: [{ id: first?.id ?? '', evidence: 'Protokoll 9' }] },
        });
    });
    it('does not exist for others when it is for participants, and hides its workings from them when it is for the cluster', async () => {
      const hidden = await create();
      for (const person of ['rival', 'hospital', 'stockholm', 'elsewhere'] as const)
        expect(await house.as(person).refused(InitiativeDocument, { id: hidden.id })).toBe('NOT_FOUND');
      const open = await create({ visibility: 'CLUSTER', matchId: (await house.introduced()).id });
      await house
        .as('lab')
        .ok(CompleteMilestoneDocument, { id: open.milestones[0]?.id ?? '', version: 1, evidence: 'Protokoll 11' });
      for (const person of ['rival', 'hospital', 'stockholm'] as const)
        expect(await house.as(person).ok(InitiativeDocument, { id: open.id })).toMatchObject({
          initiative: { matchId: null, milestones: [{ evidence: null }] },
        });
      expect(await house.as('elsewhere').refused(InitiativeDocument, { id: open.id })).toBe('NOT_FOUND');
    });
    it('refuses an unknown id, and what is no id at all', async () => {
      for (const id of [UNKNOWN, 'x'])
        expect(await house.as('staff').refused(InitiativeDocument, { id })).toBe('NOT_FOUND');
    });
  });

  operation('initiatives', () => {
    it('lists for each those it may see', async () => {
      const [hidden, open] = [await create(), await create({ visibility: 'CLUSTER' })];
      const ids = async (person: Person) =>
        (await house.as(person).ok(InitiativesDocument)).initiatives.edges.map(({ node }) => node.id);
      for (const person of ['staff', 'lab'] as const)
        expect(await ids(person)).toEqual(expect.arrayContaining([hidden.id, open.id]));
      for (const person of ['rival', 'uppsala'] as const) {
        expect(await ids(person)).toContain(open.id);
        expect(await ids(person)).not.toContain(hidden.id);
      }
    });
    it('refuses a page without end', async () => {
      expect(await house.as('rival').refused(InitiativesPageDocument, { first: 1000 })).toBe('INVALID');
    });
  });
});
