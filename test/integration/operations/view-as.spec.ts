import { DemoHouse, type OnTheWay } from '../../support/demo-house.js';
import type { PartnerStage, SubmitNeedInput } from '../../support/generated/graphql.js';
import { newNeed } from '../../support/inputs.js';
import { operation } from '../../support/operation.js';
import { OpenConfidentialDocument } from '../../support/operations/confidential.graphql.js';
import { PreviewNeedDocument, RealViewDocument, ViewAsDocument } from '../../support/operations/view-as.graphql.js';

const SECRET = 'CANARY-91bd: förbehandling i 18 timmar vid två procent syre.';
describe('need.viewAs', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const imagined = async (person: 'startup' | 'staff' | 'lab', id: string, stage: PartnerStage) =>
    (await house.as(person).ok(ViewAsDocument, { id, stage })).need.viewAs;

  describe.each([
    ['INTEREST_ASKED', 'asked', true],
    ['INTEREST_ASKED', 'asked', false],
    ['INTERESTED', 'interested', true],
    ['INTERESTED', 'interested', false],
    ['NDA', 'underNda', true],
    ['INTRODUCED', 'introduced', true],
  ] as const)('%s, where the need %s', (stage, ready, ndaNeeded) => {
    let match: OnTheWay;
    beforeAll(async () => {
      match = await house[ready]({ confidentialDescription: SECRET, ndaNeeded });
    });

    it(`is byte for byte what a real partner receives (NDA needed: ${ndaNeeded})`, async () => {
      const real = await house.as('lab').ok(RealViewDocument, { id: match.needId });
      expect(JSON.stringify((await imagined('startup', match.needId, stage))?.need)).toBe(JSON.stringify(real.need));
    });
    it(`promises the confidential text exactly where it opens (NDA needed: ${ndaNeeded})`, async () => {
      const view = await imagined('startup', match.needId, stage);
      const answer = await house.as('lab').ask(OpenConfidentialDocument, { matchId: match.id });
      expect(view?.confidentialText ?? null).toBe(answer.errors ? null : SECRET);
      expect(view?.opensConfidential).toBe(!answer.errors);
    });
  });

  it('is there before the need is published', async () => {
    const id = await house.submitted({ confidentialDescription: SECRET });
    expect(await imagined('startup', id, 'NDA')).toMatchObject({
      opensConfidential: true,
      confidentialText: SECRET,
      need: { state: 'SUBMITTED', organisation: null, confidentialDescription: null },
    });
  });
  it('gives staff the view without the text, and a partner no view at all', async () => {
    const { needId } = await house.introduced({ confidentialDescription: SECRET });
    expect(await imagined('staff', needId, 'NDA')).toMatchObject({ opensConfidential: true, confidentialText: null });
    expect(await imagined('lab', needId, 'NDA')).toBeNull();
  });
  it('does not exist for another startup', async () => {
    expect(
      await house
        .as('rival')
        .refused(ViewAsDocument, { id: await house.submitted({ confidentialDescription: SECRET }), stage: 'NDA' }),
    ).toBe('NOT_FOUND');
  });

  operation('previewNeed', () => {
    const draft = newNeed('Odling av stamceller', { confidentialDescription: SECRET });
    const preview = async (stage: PartnerStage, over: Partial<SubmitNeedInput> = {}) =>
      (await house.as('startup').ok(PreviewNeedDocument, { input: { ...draft, ...over }, stage })).previewNeed;

    it.each(['INTEREST_ASKED', 'INTERESTED', 'NDA', 'INTRODUCED'] as const)(
      'is at %s what the need is once it is submitted, apart from its own number and moment',
      async (stage) => {
        const { viewAs } = await preview(stage);
        const kept = await imagined('startup', await house.submitted(draft), stage);
        const own = { id: '', referenceNo: '', submittedAt: '' };
        expect({ ...viewAs, need: { ...viewAs.need, ...own } }).toEqual({
          opensConfidential: kept?.opensConfidential,
          confidentialText: kept?.confidentialText ?? null,
          need: { ...kept?.need, viewAs: undefined, ...own },
        });
      },
    );
    it('warns of the own company, people and secret, and of nobody else', async () => {
      const [{ name }] = (await house.rows<{ name: string }>('SELECT name_sv AS name FROM organisation WHERE id = $1', [
        house.organisationOf('startup'),
      ])) as [{ name: string }];
      const { telling } = await preview('NDA', {
        title: `${name.replace(/ AB.*/, '')} söker labb`,
        anonymisedSummary: 'Fråga Stina Startup, inte Love Labb, om förbehandling i 18 timmar vid två procent.',
      });
      expect(telling.map(({ field, kind }) => [field, kind])).toEqual([
        ['title', 'COMPANY_NAME'],
        ['anonymisedSummary', 'PERSON_NAME'],
        ['anonymisedSummary', 'CONFIDENTIAL_WORDS'],
      ]);
      expect((await preview('NDA')).telling).toEqual([]);
    });
    it('keeps nothing', async () => {
      const count = () =>
        house.rows(
          'SELECT count(*) FROM need UNION ALL SELECT count(*) FROM event UNION ALL SELECT count(*) FROM need_confidential',
        );
      const before = await count();
      await preview('NDA');
      expect(await count()).toEqual(before);
    });
    it('refuses what could not be submitted, and anybody but a startup', async () => {
      expect(
        await house.as('startup').refused(PreviewNeedDocument, { input: { ...draft, title: 'x' }, stage: 'NDA' }),
      ).toBe('INVALID');
      for (const person of ['staff', 'admin', 'lab', 'stockholm'] as const)
        expect(await house.as(person).refused(PreviewNeedDocument, { input: draft, stage: 'NDA' })).toBe('FORBIDDEN');
    });
  });
});
