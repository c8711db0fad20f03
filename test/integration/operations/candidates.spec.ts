import { candidateOf, Candidates, capabilitiesIn, gateOf } from '../../support/candidates.js';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type {
  CandidateFilterInput,
  GateCode,
  JudgedListFragment,
  SubmitNeedInput,
} from '../../support/generated/graphql.js';
import { textOf } from '../../support/graphql-client.js';
import { day } from '../../support/inputs.js';
import { FilteredCandidatesDocument, WhyNotDocument } from '../../support/operations/candidates.graphql.js';
import { OpenNeedsDocument } from '../../support/operations/capabilities.graphql.js';
import { ShortlistCapabilityDocument } from '../../support/operations/matches.graphql.js';
import { NeedDocument, SubmitNeedDocument } from '../../support/operations/needs.graphql.js';

describe('candidates', () => {
  let house: DemoHouse;
  let judgement: Candidates;
  beforeAll(async () => {
    house = await DemoHouse.open();
    judgement = new Candidates(house);
  });
  afterAll(() => house.close());

  const filtered = async (
    id: string,
    filter: CandidateFilterInput,
    page: { first?: number; after?: string | null } = {},
  ) => (await house.as('staff').ok(FilteredCandidatesDocument, { id, filter, ...page })).need.candidates;
  const openNeeds = async (person: Person, id: string) =>
    (await house.as(person).ok(OpenNeedsDocument, { id })).capability.openNeeds;

  describe('need.candidates and need.almostFit', () => {
    it('give every score as the exact sum of its parts, best first, each part and gate in both languages', async () => {
      const { candidates, almostFit } = await judgement.lists(await house.published());
      expect(candidates.totalCount).toBeGreaterThan(0);
      expect(almostFit.totalCount).toBeGreaterThan(0);
      for (const { edges, totalCount } of [candidates, almostFit]) {
        expect(edges).toHaveLength(totalCount);
        const scores = edges.map(({ node }) => node.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { node } of edges) {
          expect(Math.abs(node.score - node.parts.reduce((sum, { points }) => sum + points, 0))).toBeLessThan(1e-9);
          for (const { feature, weight, points } of node.parts) expect(points).toBeCloseTo(feature * weight, 9);
          for (const { reason } of [...node.parts, ...node.gates]) expect(reason.sv && reason.en).toBeTruthy();
        }
      }
      expect(candidates.edges.every(({ node }) => node.fits)).toBe(true);
      for (const { node } of almostFit.edges) {
        const failed = node.gates.filter(({ verdict, hardness }) => verdict === 'FAILS' && hardness === 'HARD');
        expect([node.fits, failed.length, failed[0]?.change?.words.sv]).toEqual([
          false,
          1,
          expect.stringMatching(/^Passar om /),
        ]);
      }
    });

    it('show what is UNKNOWN as a question, and exclude nobody for it', async () => {
      const unknown = await house.capability('lab');
      const needId = await house.published({
        biosafetyLevel: 3,
        gmmClass: 'R',
        clinicalSpeciality: 'onkologi',
        certifications: ['GMP'],
        sampleTypes: ['blod'],
        volumePerMonth: 4,
        trainingAccepted: false,
      });
      const candidate = candidateOf((await judgement.lists(needId)).candidates, unknown);
      const asked = [
        'OPEN_TO_COMPANIES',
        'BIOSAFETY_LEVEL',
        'GMM_CLASS',
        'CERTIFICATION',
        'SAMPLE_TYPE',
        'CLINICAL_SPECIALITY',
        'WINDOW',
        'CAPACITY',
        'TRAINING',
        'VALIDITY',
      ];
      expect(candidate?.gates.filter(({ verdict }) => verdict === 'UNKNOWN').map(({ code }) => code)).toEqual(asked);
      expect(candidate?.questions).toHaveLength(asked.length);
      for (const { sv, en } of candidate?.questions ?? [])
        expect([sv, en]).toEqual([expect.stringMatching(/^Fråga/), expect.stringMatching(/^Ask/)]);
      await house.as('staff').ok(ShortlistCapabilityDocument, { needId, capabilityId: unknown });
    });

    it.each<[GateCode, Record<string, unknown>, Partial<SubmitNeedInput>, string, string | null]>([
      ['OPEN_TO_COMPANIES', { open_to_companies: false }, {}, 'CAPABILITY.openToCompanies', 'true'],
      ['BIOSAFETY_LEVEL', { biosafety_level: 1 }, { biosafetyLevel: 2 }, 'CAPABILITY.biosafetyLevel', '2'],
      ['GMM_CLASS', { gmm_class: 'F' }, { gmmClass: 'L' }, 'CAPABILITY.gmmClass', 'L'],
      ['KIND', { kind: 'PREMISES' }, {}, 'NEED.kind', 'PREMISES'],
      [
        'CERTIFICATION',
        { certifications: ['GLP'] },
        { certifications: ['GMP'] },
        'CAPABILITY.certifications',
        'GLP, GMP',
      ],
      ['SAMPLE_TYPE', { sample_types: ['serum'] }, { sampleTypes: ['hud'] }, 'CAPABILITY.sampleTypes', 'serum, hud'],
      [
        'CLINICAL_SPECIALITY',
        { clinical_speciality: 'radiologi' },
        { clinicalSpeciality: 'onkologi' },
        'CAPABILITY.clinicalSpeciality',
        'radiologi, onkologi',
      ],
      ['WINDOW', { next_free_on: day(420) }, {}, 'NEED.windowTo', day(420)],
      ['CAPACITY', { capacity_per_month: 3 }, { volumePerMonth: 10 }, 'NEED.volumePerMonth', '3'],
      ['TRAINING', { required_training: 'Strålskydd' }, { trainingAccepted: false }, 'NEED.trainingAccepted', 'true'],
      ['VALIDITY', { valid_until: '2020-01-01' }, {}, 'CAPABILITY.validUntil', day(0)],
    ])(
      '%s that FAILS is almost a fit with the smallest change told, and cannot be put on the list',
      async (code, facts, over, changes, to) => {
        const capabilityId = await house.capability('lab', facts);
        const needId = await house.published(over);
        const { candidates, almostFit } = await judgement.lists(needId);
        expect(candidateOf(candidates, capabilityId)).toBeUndefined();
        const gate = gateOf(candidateOf(almostFit, capabilityId), code);
        expect([gate?.verdict, `${gate?.change?.side}.${gate?.change?.field}`, gate?.change?.to]).toEqual([
          'FAILS',
          changes,
          to,
        ]);
        expect(gate?.change?.words).toEqual({
          sv: expect.stringMatching(/^Passar om /) as string,
          en: expect.stringMatching(/^Fits if /) as string,
        });
        expect(await house.as('staff').refused(ShortlistCapabilityDocument, { needId, capabilityId })).toBe(
          'GATE_FAILED',
        );
      },
    );

    it.each<[GateCode, Record<string, unknown>, Partial<SubmitNeedInput>]>([
      ['BIOSAFETY_LEVEL', { biosafety_level: 3 }, { biosafetyLevel: 2 }],
      ['GMM_CLASS', { gmm_class: 'R' }, { gmmClass: 'L' }],
      ['CLINICAL_SPECIALITY', { clinical_speciality: 'Oncology' }, { clinicalSpeciality: 'onkologi' }],
      ['CERTIFICATION', { certifications: ['ISO_15189'] }, { certifications: ['iso 15189'] }],
      ['SAMPLE_TYPE', { sample_types: ['blood', 'plasma'] }, { sampleTypes: ['Blod'] }],
      ['WINDOW', { lead_time_days: 299 }, { windowTo: day(300) }],
      ['CAPACITY', { capacity_per_month: 10 }, { volumePerMonth: 10 }],
    ])('%s that more than MEETS the need lets the capability in', async (code, facts, over) => {
      const capabilityId = await house.capability('lab', facts);
      expect(
        gateOf(candidateOf((await judgement.lists(await house.published(over))).candidates, capabilityId), code)
          ?.verdict,
      ).toBe('MEETS');
    });

    it('let a wish that is not met through with a warning, and no wish about law and safety', async () => {
      const capabilityId = await house.capability('lab', { certifications: ['GLP'], biosafety_level: 2 });
      const wished = await house.published({ certifications: ['GMP'], softGates: ['CERTIFICATION'] });
      const candidate = candidateOf((await judgement.lists(wished)).candidates, capabilityId);
      expect([gateOf(candidate, 'CERTIFICATION'), candidate?.warnings]).toMatchObject([
        { verdict: 'FAILS', hardness: 'SOFT' },
        [{ sv: 'Saknar GMP.', en: 'Lacks GMP.' }],
      ]);
      await house.as('staff').ok(ShortlistCapabilityDocument, { needId: wished, capabilityId });
      expect(
        await house.as('startup').refused(textOf(SubmitNeedDocument), { input: { softGates: ['BIOSAFETY_LEVEL'] } }),
      ).toBe('BAD_USER_INPUT');
    });

    it('never hold a party the need excludes, nor the startup itself', async () => {
      const [excluded, own, fine] = [
        await house.capability('lab'),
        await house.capability('startup'),
        await house.capability('hospital'),
      ];
      const needId = await house.published({ excludedOrganisationIds: [house.organisationOf('lab')] });
      const { candidates, almostFit } = await judgement.lists(needId);
      expect(capabilitiesIn(candidates)).toContain(fine);
      for (const capabilityId of [excluded, own]) {
        expect([...capabilitiesIn(candidates), ...capabilitiesIn(almostFit)]).not.toContain(capabilityId);
        expect(gateOf(await judgement.judged(needId, capabilityId), 'NOT_EXCLUDED')).toMatchObject({
          verdict: 'FAILS',
          change: null,
        });
        expect(await house.as('staff').refused(ShortlistCapabilityDocument, { needId, capabilityId })).toBe(
          'GATE_FAILED',
        );
      }
    });

    it('are empty for the startup and the partner, who are told of no single capability either', async () => {
      const { needId, id: _match } = await house.asked();
      const capabilityId = await house.capability('lab');
      for (const person of ['startup', 'lab'] as const) {
        const { candidates, almostFit } = await judgement.lists(needId, person);
        expect([candidates.totalCount, candidates.edges, almostFit.totalCount, almostFit.edges]).toEqual([
          0,
          [],
          0,
          [],
        ]);
        expect(await house.as(person).ok(WhyNotDocument, { id: needId, capabilityId })).toEqual({
          need: { whyNot: null },
        });
      }
    });

    it('come in pages that neither repeat nor lose any', async () => {
      const id = await house.published();
      const whole = await filtered(id, {});
      const seen: string[] = [];
      for (let after: string | null = null, turn = 0; turn < 50; turn += 1) {
        const page: JudgedListFragment = await filtered(id, {}, { first: 3, after });
        expect(page.totalCount).toBe(whole.totalCount);
        seen.push(...capabilitiesIn(page));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(capabilitiesIn(whole));
      for (const bad of [{ first: 0 }, { first: 101 }, { first: 5, after: 'nonsense' }])
        expect(await house.as('staff').refused(FilteredCandidatesDocument, { id, ...bad })).toBe('INVALID');
    });

    it('are narrowed by every filter, and counted as narrowed', async () => {
      const id = await house.published({ certifications: ['GMP'] });
      const known = await house.capability('lab', {
        name_sv: 'Zebrafiskrum',
        site: 'Novum plan 7',
        certifications: ['GMP'],
        open_to_companies: true,
        lead_time_days: 1,
        valid_until: day(90),
      });
      const silent = await house.capability('lab', { name_sv: 'Zebrafiskrum utan uppgifter', site: 'Annorstädes' });
      const all = await filtered(id, {});
      const ask = async (filter: CandidateFilterInput) => {
        const found = await filtered(id, filter);
        expect(found.totalCount).toBe(found.edges.length);
        return capabilitiesIn(found);
      };
      expect((await ask({ search: 'zebrafiskrum' })).sort()).toEqual([known, silent].sort());
      expect(await ask({ search: 'ZEBRAFISKRUM uppgifter' })).toEqual([silent]);
      expect(await ask({ site: 'novum plan' })).toEqual([known]);
      expect(await ask({ search: 'zebrafiskrum', withoutQuestions: true })).toEqual([known]);
      expect(await ask({ search: 'zebrafiskrum', openQuestionsOnly: true })).toEqual([silent]);
      expect(await ask({ kinds: ['CLINIC'] })).toEqual([]);
      const middle = all.edges[Math.floor(all.edges.length / 2)]?.node.score ?? 0;
      expect(await ask({ minScore: middle })).toEqual(
        all.edges.filter(({ node }) => node.score >= middle).map(({ node }) => node.capability.id),
      );
    });
  });

  describe('need.whyNot', () => {
    it('tells all gates and the score of any capability, whether it fits or not', async () => {
      const needId = await house.published();
      const [fits, fails] = [
        await house.capability('lab'),
        await house.capability('lab', { open_to_companies: false, kind: 'PREMISES' }),
      ];
      const [yes, no] = [await judgement.judged(needId, fits), await judgement.judged(needId, fails)];
      expect([yes.fits, no.fits, yes.gates.length, no.gates.length, no.parts.length]).toEqual([
        true,
        false,
        12,
        12,
        11,
      ]);
      expect(no.gates.filter(({ verdict }) => verdict === 'FAILS').map(({ code }) => code)).toEqual([
        'OPEN_TO_COMPANIES',
        'KIND',
      ]);
    });

    it('does not know a capability of another workspace, nor one that does not exist', async () => {
      const needId = await house.published();
      const [elsewhere] = await house.rows<{ id: string }>(
        "SELECT c.id FROM capability c JOIN workspace w ON w.id = c.workspace_id WHERE w.slug = 'other' LIMIT 1",
      );
      for (const capabilityId of [UNKNOWN, elsewhere?.id ?? ''])
        expect(await house.as('staff').refused(WhyNotDocument, { id: needId, capabilityId })).toBe('NOT_FOUND');
    });
  });

  describe('capability.openNeeds', () => {
    it('gives staff and the host the needs it fits, with the score that the need gives it', async () => {
      const capabilityId = await house.capability('lab', { name_sv: 'Cellodling i bioreaktor enligt GMP' });
      const [needId, tooHigh, draft] = [
        await house.published(),
        await house.published({ kind: 'PREMISES' }),
        await house.submitted(),
      ];
      for (const person of ['staff', 'lab'] as const) {
        const { edges, totalCount } = await openNeeds(person, capabilityId);
        const ids = edges.map(({ node }) => node.id);
        expect(totalCount).toBe(ids.length);
        expect(ids).toContain(needId);
        expect(ids).not.toContain(tooHigh);
        expect(ids).not.toContain(draft);
        const found = edges.find(({ node }) => node.id === needId)?.node;
        expect(found?.score).toBe((await judgement.judged(needId, capabilityId)).score);
        const scores = edges.map(({ node }) => node.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    });

    it('never shows a party that is excluded the need, nor that there is such a thing', async () => {
      const capabilityId = await house.capability('lab');
      const [open, closed] = [
        await house.published(),
        await house.published({ excludedOrganisationIds: [house.organisationOf('lab')] }),
      ];
      for (const person of ['staff', 'lab'] as const) {
        const seen = await openNeeds(person, capabilityId);
        const ids = seen.edges.map(({ node }) => node.id);
        expect([ids.includes(open), ids.includes(closed)]).toEqual([true, false]);
        expect(JSON.stringify(seen)).not.toMatch(/NOT_EXCLUDED|spärr|exclu/i);
      }
    });

    it('tells the host neither the company nor anything confidential, and lets it open no need it was not asked about', async () => {
      const capabilityId = await house.capability('lab');
      const needId = await house.published({
        confidentialDescription: 'CANARY-open-needs',
        successCriteria: 'Kanariefågeln sjunger i Kryptonitrummet.',
      });
      const [company] = await house.rows<{ nameSv: string }>(
        'SELECT name_sv AS "nameSv" FROM organisation WHERE id = $1',
        [house.organisationOf('startup')],
      );
      const seen = await openNeeds('lab', capabilityId);
      expect(seen.edges.map(({ node }) => node.id)).toContain(needId);
      for (const secret of ['CANARY', 'Kryptonit', house.organisationOf('startup'), company?.nameSv ?? '?'])
        expect(JSON.stringify(seen)).not.toContain(secret);
      expect(await house.as('lab').refused(NeedDocument, { id: needId })).toBe('NOT_FOUND');
    });

    it('is empty for another host, for startups and coordinators, and unknown in another workspace', async () => {
      const capabilityId = await house.capability('lab');
      await house.published();
      for (const person of ['hospital', 'startup', 'stockholm'] as const)
        expect(await openNeeds(person, capabilityId)).toMatchObject({ totalCount: 0, edges: [] });
      expect(await house.as('elsewhere').refused(OpenNeedsDocument, { id: capabilityId })).toBe('NOT_FOUND');
    });
  });
});
