import { DemoHouse, type OnTheWay } from '../../support/demo-house.js';

const SECRET = 'CANARY-91bd: förbehandling i 18 timmar vid två procent syre.';
/** Every field of a need that is about the need itself; the matches of an imagined partner are none. */
const SEEN = `id version referenceNo state kind language title anonymisedSummary moneyDirection trlNow trlTarget biosafetyLevel gmmClass clinicalSpeciality certifications sampleTypes volumePerMonth
  trainingAccepted softGates personalData ndaNeeded windowFrom windowTo budgetSek expiresOn successCriteria submittedAt publishedAt hasConfidentialDescription confidentialDescription
  organisation { id name { sv en } municipality } reveals { byName } actions`;
const AS = `query($id: ID!, $stage: PartnerStage!) { need(id: $id) { viewAs(stage: $stage) { opensConfidential confidentialText need { ${SEEN} viewAs(stage: $stage) { opensConfidential } } } } }`;
const REAL = `query($id: ID!) { need(id: $id) { ${SEEN} viewAs(stage: INTRODUCED) { opensConfidential } } }`;
const OPEN = 'mutation($id: ID!) { openConfidential(matchId: $id) { text } }';

interface View {
  need: { viewAs: { opensConfidential: boolean; confidentialText: string | null; need: object } | null };
}

describe('need.viewAs', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const imagined = async (person: 'startup' | 'staff' | 'lab', id: string, stage: string) => (await house.as(person).ok<View>(AS, { id, stage })).need.viewAs;

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
      const real = await house.as('lab').ok<{ need: object }>(REAL, { id: match.needId });
      expect(JSON.stringify((await imagined('startup', match.needId, stage))?.need)).toBe(JSON.stringify(real.need));
    });
    it(`promises the confidential text exactly where it opens (NDA needed: ${ndaNeeded})`, async () => {
      const view = await imagined('startup', match.needId, stage);
      const answer = await house.as('lab').ask<{ openConfidential: { text: string } }>(OPEN, { id: match.id });
      expect(view?.confidentialText ?? null).toBe(answer.errors ? null : SECRET);
      expect(view?.opensConfidential).toBe(!answer.errors);
    });
  });

  it('is there before the need is published', async () => {
    const id = await house.submitted({ confidentialDescription: SECRET });
    expect(await imagined('startup', id, 'NDA')).toMatchObject({ opensConfidential: true, confidentialText: SECRET, need: { state: 'SUBMITTED', organisation: null, confidentialDescription: null } });
  });
  it('gives staff the view without the text, and a partner no view at all', async () => {
    const { needId } = await house.introduced({ confidentialDescription: SECRET });
    expect(await imagined('staff', needId, 'NDA')).toMatchObject({ opensConfidential: true, confidentialText: null });
    expect(await imagined('lab', needId, 'NDA')).toBeNull();
  });
  it('does not exist for another startup', async () => {
    expect(await house.as('rival').refused(AS, { id: await house.submitted({ confidentialDescription: SECRET }), stage: 'NDA' })).toBe('NOT_FOUND');
  });
});
