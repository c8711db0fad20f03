import fc from 'fast-check';
import type { CapabilityFacts, NeedFacts } from './facts.js';
import { type Fitting, FitTable } from './fit-table.js';
import { gateOutcomes } from './gates/evaluate.js';
import { ConceptFinder } from './glossary/concept-finder.js';
import { GLOSSARY } from './glossary/glossary.js';
import { TextIndex } from './ranking/text-index.js';
import type { TextItem } from './ranking/text.types.js';
import { FACT_PART_CODES, FACT_PARTS, factFeatures, type Outcomes } from './scoring/fact-features.js';
import { mentioned, NameReader } from './scoring/names.js';
import { HAND_WEIGHTS, scoreOfFeatures } from './scoring/parts.js';
import { loadAnalyser } from './text/analyser.js';

const TODAY = '2026-11-23';
const NEED: NeedFacts = {
  organisationId: 'company',
  kind: 'LAB',
  municipality: 'Huddinge',
  biosafetyLevel: 2,
  gmmClass: null,
  certifications: [],
  sampleTypes: ['blod'],
  clinicalSpeciality: null,
  windowFrom: '2026-12-01',
  windowTo: '2027-01-31',
  volumePerMonth: 10,
  trainingAccepted: null,
  excludedOrganisationIds: ['host2'],
  trlNow: 3,
  trlTarget: 5,
  softGates: ['CAPACITY'],
};
const maybe = <T>(...values: T[]) => fc.constantFrom(null, ...values);
const NAMES = ['flow cytometry', 'mikroskop', 'RNA sequencing', 'cell culture', 'Zeiss LSM 980'];
const facts: fc.Arbitrary<CapabilityFacts> = fc.record({
  organisationId: fc.constantFrom('host1', 'host2', 'host3'),
  kind: fc.constantFrom('LAB', 'CLINIC'),
  site: fc.constantFrom('Novum', 'Solna'),
  municipality: maybe('Huddinge', 'Uppsala'),
  openToCompanies: maybe(true, false),
  biosafetyLevel: maybe(1, 2, 3),
  gmmClass: maybe('F'),
  certifications: maybe(['GMP']),
  sampleTypes: maybe(['blood'], ['urine']),
  clinicalSpeciality: maybe('onkologi'),
  capacityPerMonth: maybe(5, 20),
  leadTimeDays: maybe(0, 30, 300),
  nextFreeOn: maybe('2026-12-24', '2027-05-01'),
  requiredTraining: maybe('Kurs'),
  validUntil: maybe('2026-01-01', '2027-06-30'),
  trlFrom: maybe(2, 7),
  trlTo: maybe(4, 9),
  priceGroups: maybe(['sme: 100'], ['academic']),
  methods: fc.subarray(NAMES),
  equipment: fc.subarray(NAMES),
});
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  facts: fc.option(facts, { nil: undefined }),
  text: fc.subarray(NAMES, { minLength: 1 }),
});
const QUERY: TextItem = {
  fields: [
    {
      name: 'title',
      text: 'Vi behöver flödescytometri av blod och ett mikroskop, eller RNA sequencing',
      language: 'sv',
    },
  ],
};
const OUTCOMES: Record<string, Outcomes> = { host1: { good: 3, all: 4 } };

it('comes to the same gates and scores, to the last bit, as one by one, whatever was put in, exchanged and taken out before', async () => {
  const analyser = await loadAnalyser(GLOSSARY);
  const concepts = new ConceptFinder(GLOSSARY, analyser);
  const reader = new NameReader(analyser, concepts);
  const mentions = reader.mentionsIn(QUERY);
  const outcomesOf = (host: string): Outcomes => OUTCOMES[host] ?? { good: 0, all: 0 };
  const biasOf = (host: string): number => (host === 'host3' ? -1.5 : 0);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const table = new FitTable<Fitting>();
      const index = new TextIndex(analyser, concepts);
      const expected = new Map<string, Fitting>();
      for (const { id, facts: given, text } of steps) {
        if (given) {
          const entry = { id, facts: given, names: reader.namesOf(given) };
          expected.set(id, entry);
          table.set(entry);
          index.upsert({ id, items: [{ fields: [{ name: 'text', text: text.join('. ') }] }] });
        } else {
          expected.delete(id);
          table.remove(id);
          index.remove(id);
        }
      }
      const hits = index.compare(QUERY);
      const found = table.fits(
        { need: NEED, mentions, today: TODAY, weights: HAND_WEIGHTS, outcomesOf, biasOf },
        hits,
      )(() => true);
      const alone = [...expected.values()].map((entry) => {
        const namesInCommon = mentioned(mentions, entry.names);
        const features = {
          ...index.compareOne(QUERY, entry.id)!.features,
          ...factFeatures({
            need: NEED,
            capability: entry.facts,
            namesInCommon,
            outcomes: outcomesOf(entry.facts.organisationId),
            today: TODAY,
          }),
        };
        return {
          entry,
          outcome: gateOutcomes(NEED, TODAY)(entry.facts),
          score: scoreOfFeatures(features, HAND_WEIGHTS, biasOf(entry.facts.organisationId)),
        };
      });
      expect(found).toEqual(alone.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1)));
      expect([table.size, [...table.entries()].map(({ id }) => id).sort()]).toEqual([
        expected.size,
        [...expected.keys()].sort(),
      ]);
    }),
    { numRuns: 150 },
  );
});

it('each fact part reads of a capability what it says it reads, and nothing else', () => {
  fc.assert(
    fc.property(facts, (capability) => {
      for (const code of FACT_PART_CODES) {
        const read = new Set<PropertyKey>();
        FACT_PARTS[code].feature({
          need: NEED,
          capability: new Proxy(capability, { get: (of, fact) => (read.add(fact), Reflect.get(of, fact)) }),
          namesInCommon: [],
          outcomes: { good: 0, all: 0 },
          today: TODAY,
        });
        expect([...read].filter((fact) => !(FACT_PARTS[code].reads as readonly PropertyKey[]).includes(fact))).toEqual(
          [],
        );
      }
    }),
  );
});
