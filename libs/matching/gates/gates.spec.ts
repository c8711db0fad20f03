import fc from 'fast-check';
import { addDays } from '#kernel';
import type { CapabilityFacts, NeedFacts } from '../facts.js';
import { evaluateGates, firstThatHolds, gateOutcomes, hardnessOf, passesGates, verdictOf } from './evaluate.js';
import { GATE_CODES, GATE_VERDICTS, type GateCode, type GateVerdict, SOFTENABLE_GATES } from './gate.types.js';
import { GATES } from './gate-table.js';
import { sameTerm } from './same-term.js';

const TODAY = '2026-11-23';

const NEED: NeedFacts = {
  organisationId: 'company',
  kind: 'LAB',
  municipality: null,
  biosafetyLevel: null,
  gmmClass: null,
  certifications: [],
  sampleTypes: [],
  clinicalSpeciality: null,
  windowFrom: '2026-12-01',
  windowTo: '2027-01-31',
  volumePerMonth: null,
  trainingAccepted: null,
  excludedOrganisationIds: [],
  trlNow: 3,
  trlTarget: 5,
  softGates: [],
};
const CAPABILITY: CapabilityFacts = {
  organisationId: 'host',
  kind: 'LAB',
  site: 'Novum',
  municipality: null,
  openToCompanies: true,
  biosafetyLevel: null,
  gmmClass: null,
  certifications: null,
  sampleTypes: null,
  clinicalSpeciality: null,
  capacityPerMonth: null,
  leadTimeDays: 10,
  nextFreeOn: null,
  requiredTraining: null,
  validUntil: '2027-06-30',
  trlFrom: null,
  trlTo: null,
  priceGroups: null,
  methods: [],
  equipment: [],
};

/** Need, capability, verdict and, if it fails, the change in Swedish. */
const CASES: [GateCode, Partial<NeedFacts>, Partial<CapabilityFacts>, GateVerdict, string?][] = [
  ['OPEN_TO_COMPANIES', {}, { openToCompanies: true }, 'MEETS'],
  ['OPEN_TO_COMPANIES', {}, { openToCompanies: null }, 'UNKNOWN'],
  ['OPEN_TO_COMPANIES', {}, { openToCompanies: false }, 'FAILS', 'Passar om värden öppnar för företag.'],
  ['BIOSAFETY_LEVEL', {}, {}, 'MEETS'],
  ['BIOSAFETY_LEVEL', { biosafetyLevel: 2 }, { biosafetyLevel: 3 }, 'MEETS'],
  ['BIOSAFETY_LEVEL', { biosafetyLevel: 2 }, {}, 'UNKNOWN'],
  ['BIOSAFETY_LEVEL', { biosafetyLevel: 3 }, { biosafetyLevel: 2 }, 'FAILS', 'Passar om värden får skyddsnivå 3.'],
  ['GMM_CLASS', { gmmClass: 'L' }, { gmmClass: 'R' }, 'MEETS'],
  ['GMM_CLASS', { gmmClass: 'L' }, {}, 'UNKNOWN'],
  ['GMM_CLASS', { gmmClass: 'R' }, { gmmClass: 'L' }, 'FAILS', 'Passar om värden får bedriva R-verksamhet med GMM.'],
  ['KIND', {}, {}, 'MEETS'],
  ['KIND', { kind: 'LAB' }, { kind: 'CLINIC' }, 'FAILS', 'Passar om behovet får gälla en klinik.'],
  ['CERTIFICATION', { certifications: ['ISO/IEC 17025'] }, { certifications: ['ISO_17025'] }, 'MEETS'],
  ['CERTIFICATION', { certifications: ['GMP'] }, {}, 'UNKNOWN'],
  [
    'CERTIFICATION',
    { certifications: ['GMP', 'GLP'] },
    { certifications: ['glp'] },
    'FAILS',
    'Passar om värden skaffar GMP.',
  ],
  ['SAMPLE_TYPE', { sampleTypes: ['blod'] }, { sampleTypes: ['Whole blood', 'urine'] }, 'MEETS'],
  ['SAMPLE_TYPE', { sampleTypes: ['blod'] }, {}, 'UNKNOWN'],
  [
    'SAMPLE_TYPE',
    { sampleTypes: ['blod', 'saliv'] },
    { sampleTypes: ['plasma'] },
    'FAILS',
    'Passar om värden även tar emot blod och saliv.',
  ],
  [
    'CLINICAL_SPECIALITY',
    { clinicalSpeciality: 'Kardiologi' },
    { clinicalSpeciality: 'oncology, cardiology' },
    'MEETS',
  ],
  ['CLINICAL_SPECIALITY', { clinicalSpeciality: 'kardiologi' }, {}, 'UNKNOWN'],
  [
    'CLINICAL_SPECIALITY',
    { clinicalSpeciality: 'kardiologi' },
    { clinicalSpeciality: 'onkologi' },
    'FAILS',
    'Passar om värden även arbetar med kardiologi.',
  ],
  ['WINDOW', {}, { leadTimeDays: 69 }, 'MEETS'],
  ['WINDOW', {}, { leadTimeDays: null }, 'UNKNOWN'],
  ['WINDOW', {}, { leadTimeDays: null, nextFreeOn: '2027-01-31' }, 'MEETS'],
  ['WINDOW', {}, { leadTimeDays: 70 }, 'FAILS', 'Passar om perioden får sluta 1 februari 2027 (1 dag senare).'],
  [
    'WINDOW',
    {},
    { leadTimeDays: 10, nextFreeOn: '2027-03-01' },
    'FAILS',
    'Passar om perioden får sluta 1 mars 2027 (29 dagar senare).',
  ],
  ['CAPACITY', { volumePerMonth: 40 }, { capacityPerMonth: 40 }, 'MEETS'],
  ['CAPACITY', { volumePerMonth: 40 }, {}, 'UNKNOWN'],
  ['CAPACITY', { volumePerMonth: 40 }, { capacityPerMonth: 25 }, 'FAILS', 'Passar om volymen sänks till 25 per månad.'],
  ['CAPACITY', { volumePerMonth: 40 }, { capacityPerMonth: 0 }, 'FAILS', 'Passar om värden ökar till 40 per månad.'],
  ['TRAINING', { trainingAccepted: true }, { requiredTraining: 'Kurs' }, 'MEETS'],
  ['TRAINING', {}, {}, 'MEETS'],
  ['TRAINING', {}, { requiredTraining: 'Kurs' }, 'UNKNOWN'],
  ['TRAINING', { trainingAccepted: false }, {}, 'UNKNOWN'],
  [
    'TRAINING',
    { trainingAccepted: false },
    { requiredTraining: 'Kurs' },
    'FAILS',
    'Passar om bolaget går utbildningen: Kurs.',
  ],
  ['VALIDITY', {}, { validUntil: TODAY }, 'MEETS'],
  ['VALIDITY', {}, { validUntil: null }, 'UNKNOWN'],
  ['VALIDITY', {}, { validUntil: '2026-11-22' }, 'FAILS', 'Passar om värden bekräftar uppgifterna på nytt.'],
  ['NOT_EXCLUDED', {}, {}, 'MEETS'],
  ['NOT_EXCLUDED', { excludedOrganisationIds: ['host'] }, {}, 'FAILS'],
  ['NOT_EXCLUDED', { organisationId: 'host' }, {}, 'FAILS'],
];

describe('evaluateGates', () => {
  it.each(CASES.map(([code, need, capability, verdict, change]) => ({ code, need, capability, verdict, change })))(
    '$code: need $need, capability $capability → $verdict',
    ({ code, need, capability, verdict, change }) => {
      const gate = evaluateGates({ ...NEED, ...need }, { ...CAPABILITY, ...capability }, TODAY).find(
        (each) => each.code === code,
      );
      expect([gate?.verdict, gate?.change?.words.sv]).toEqual([verdict, change]);
      for (const text of [gate?.reason.sv, gate?.reason.en]) expect(text).toMatch(/^(?!.*(undefined|null)).{5,}$/);
    },
  );

  it('has a case for every verdict a gate can give', () => {
    const seen = new Set(CASES.map(([code, , , verdict]) => `${code} ${verdict}`));
    const impossible = ['KIND UNKNOWN', 'NOT_EXCLUDED UNKNOWN'];
    expect(
      GATE_CODES.flatMap((code) => GATE_VERDICTS.map((verdict) => `${code} ${verdict}`)).filter(
        (each) => !seen.has(each),
      ),
    ).toEqual(impossible);
  });

  it('lets a wish fail with a warning, but not what law or safety asks', () => {
    const need = { ...NEED, kind: 'CLINIC', biosafetyLevel: 3, softGates: ['KIND', 'BIOSAFETY_LEVEL'] };
    const capability = { ...CAPABILITY, biosafetyLevel: 2 };
    expect(gateOutcomes(need, TODAY)(capability)).toEqual({
      failed: ['BIOSAFETY_LEVEL'],
      warned: ['KIND'],
      unknown: [],
    });
    expect(passesGates(evaluateGates(need, capability, TODAY))).toBe(false);
    expect(passesGates(evaluateGates(need, { ...capability, biosafetyLevel: 3 }, TODAY))).toBe(true);
    const all = { ...NEED, softGates: GATE_CODES };
    expect(GATE_CODES.filter((code) => hardnessOf(all, code) === 'SOFT')).toEqual([...SOFTENABLE_GATES]);
  });

  it('never tells a change that does not hold', () => {
    // A shorter lead time does not help a host that is booked until May.
    const pair = {
      need: NEED,
      capability: { ...CAPABILITY, leadTimeDays: 100, nextFreeOn: '2027-05-01' },
      today: TODAY,
    };
    const changes = GATES.WINDOW.changes(pair).reverse();
    expect(changes.map(({ field }) => field)).toEqual(['leadTimeDays', 'windowTo']);
    expect(firstThatHolds('WINDOW', pair, changes)?.field).toBe('windowTo');
    expect(firstThatHolds('WINDOW', pair, changes.slice(0, 1))).toBeNull();
  });
});

const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const day = fc.integer({ min: -60, max: 400 }).map((offset) => addDays(TODAY, offset));
const level = fc.integer({ min: 1, max: 4 });
const gmm = fc.constantFrom('F', 'L', 'R');
const certificates = fc.subarray(['GMP', 'GLP', 'ISO 17025']);
const samples = fc.subarray(['blood', 'plasma', 'skin']);
const speciality = fc.constantFrom('kardiologi', 'oncology', 'radiology');
const kind = fc.constantFrom('LAB', 'CLINIC');
const amount = fc.integer({ min: 0, max: 50 });
const softGates = fc.subarray([...GATE_CODES]);

const needs: fc.Arbitrary<NeedFacts> = fc
  .record({
    kind,
    biosafetyLevel: orNull(level),
    gmmClass: orNull(gmm),
    certifications: certificates,
    sampleTypes: samples,
    clinicalSpeciality: orNull(speciality),
    windowTo: day,
    volumePerMonth: orNull(amount),
    trainingAccepted: orNull(fc.boolean()),
    excludedOrganisationIds: fc.subarray(['host', 'other']),
    softGates,
  })
  .map((facts) => ({ ...NEED, ...facts, windowFrom: facts.windowTo }));
const capabilities: fc.Arbitrary<CapabilityFacts> = fc
  .record({
    kind,
    openToCompanies: orNull(fc.boolean()),
    biosafetyLevel: orNull(level),
    gmmClass: orNull(gmm),
    certifications: orNull(certificates),
    sampleTypes: orNull(samples),
    clinicalSpeciality: orNull(speciality),
    capacityPerMonth: orNull(amount),
    leadTimeDays: orNull(fc.integer({ min: 0, max: 300 })),
    nextFreeOn: orNull(day),
    requiredTraining: orNull(fc.constant('Kurs')),
    validUntil: orNull(day),
  })
  .map((facts) => ({ ...CAPABILITY, ...facts }));

const with1 = <T extends object>(facts: T, change: Partial<T>): T => ({ ...facts, ...change });

/** Changes that only improve one side, with the gate that reads the fact. */
const IMPROVEMENTS: [
  string,
  GateCode,
  (need: NeedFacts, capability: CapabilityFacts, by: number) => [NeedFacts, CapabilityFacts],
][] = [
  [
    'a higher biosafety level',
    'BIOSAFETY_LEVEL',
    (n, c, by) => [
      n,
      with1(c, { biosafetyLevel: c.biosafetyLevel === null ? null : Math.min(4, c.biosafetyLevel + by) }),
    ],
  ],
  [
    'a higher GMM class',
    'GMM_CLASS',
    (n, c, by) => [
      n,
      with1(c, { gmmClass: c.gmmClass === null ? null : ('FLR'[Math.min(2, 'FLR'.indexOf(c.gmmClass) + by)] ?? null) }),
    ],
  ],
  [
    'one certificate more',
    'CERTIFICATION',
    (n, c) => [n, with1(c, { certifications: [...(c.certifications ?? []), 'ISO 9001'] })],
  ],
  [
    'one kind of sample more',
    'SAMPLE_TYPE',
    (n, c) => [n, with1(c, { sampleTypes: [...(c.sampleTypes ?? []), 'DNA'] })],
  ],
  [
    'one speciality more',
    'CLINICAL_SPECIALITY',
    (n, c) => [n, with1(c, { clinicalSpeciality: [c.clinicalSpeciality, 'pathology'].filter(Boolean).join(', ') })],
  ],
  ['a wider window', 'WINDOW', (n, c, by) => [with1(n, { windowTo: addDays(n.windowTo, by) }), c]],
  [
    'a shorter lead time',
    'WINDOW',
    (n, c, by) => [n, with1(c, { leadTimeDays: c.leadTimeDays === null ? null : Math.max(0, c.leadTimeDays - by) })],
  ],
  [
    'more capacity',
    'CAPACITY',
    (n, c, by) => [n, with1(c, { capacityPerMonth: c.capacityPerMonth === null ? null : c.capacityPerMonth + by })],
  ],
  [
    'a smaller volume',
    'CAPACITY',
    (n, c, by) => [
      with1(n, { volumePerMonth: n.volumePerMonth === null ? null : Math.max(0, n.volumePerMonth - by) }),
      c,
    ],
  ],
  ['accepted training', 'TRAINING', (n, c) => [with1(n, { trainingAccepted: true }), c]],
  ['opening to companies', 'OPEN_TO_COMPANIES', (n, c) => [n, with1(c, { openToCompanies: true })]],
  [
    'a longer validity',
    'VALIDITY',
    (n, c, by) => [n, with1(c, { validUntil: c.validUntil === null ? null : addDays(c.validUntil, by) })],
  ],
  [
    'fewer excluded parties',
    'NOT_EXCLUDED',
    (n, c) => [with1(n, { excludedOrganisationIds: n.excludedOrganisationIds.slice(1) }), c],
  ],
];

describe('properties of the gates', () => {
  it('every change that is told makes its gate meet when the gate is asked again', () => {
    fc.assert(
      fc.property(needs, capabilities, (need, capability) => {
        for (const { code, change, verdict } of evaluateGates(need, capability, TODAY)) {
          if (verdict !== 'FAILS') expect(change).toBeNull();
          if (!change) continue;
          const after =
            change.side === 'NEED'
              ? verdictOf(code, { ...need, [change.field]: change.to }, capability, TODAY)
              : verdictOf(code, need, { ...capability, [change.field]: change.to }, TODAY);
          expect([code, after]).toEqual([code, 'MEETS']);
        }
      }),
    );
  });

  it('every failed gate has such a change, except an exclusion', () => {
    fc.assert(
      fc.property(needs, capabilities, (need, capability) =>
        evaluateGates(need, capability, TODAY).every(
          ({ code, verdict, change }) => verdict !== 'FAILS' || (change === null) === (code === 'NOT_EXCLUDED'),
        ),
      ),
    );
  });

  it.each(IMPROVEMENTS)('%s never turns %s from MEETS to FAILS', (_what, code, better) => {
    fc.assert(
      fc.property(needs, capabilities, fc.integer({ min: 1, max: 30 }), (need, capability, by) => {
        fc.pre(verdictOf(code, need, capability, TODAY) === 'MEETS');
        expect(verdictOf(code, ...better(need, capability, by), TODAY)).not.toBe('FAILS');
      }),
    );
  });

  it('each reads of a capability what it says it reads, and nothing else', () => {
    fc.assert(
      fc.property(needs, capabilities, (need, capability) => {
        for (const code of GATE_CODES) {
          const read = new Set<PropertyKey>();
          verdictOf(
            code,
            need,
            new Proxy(capability, { get: (facts, fact) => (read.add(fact), Reflect.get(facts, fact)) }),
            TODAY,
          );
          expect([...read].filter((fact) => !(GATES[code].reads as readonly PropertyKey[]).includes(fact))).toEqual([]);
        }
      }),
    );
  });

  it('the quick outcome says the same as the full evaluation', () => {
    fc.assert(
      fc.property(needs, capabilities, (need, capability) => {
        const gates = evaluateGates(need, capability, TODAY);
        const codes = (keep: (gate: (typeof gates)[number]) => boolean): GateCode[] =>
          gates.filter(keep).map(({ code }) => code);
        expect(gateOutcomes(need, TODAY)(capability)).toEqual({
          failed: codes(({ verdict, hardness }) => verdict === 'FAILS' && hardness === 'HARD'),
          warned: codes(({ verdict, hardness }) => verdict === 'FAILS' && hardness === 'SOFT'),
          unknown: codes(({ verdict }) => verdict === 'UNKNOWN'),
        });
      }),
    );
  });
});

describe('sameTerm', () => {
  it.each([
    ['Kardiologi', 'kardiologi', true],
    ['kardiologi', 'Cardiology', true],
    ['ISO_15189', 'iso15189', true],
    ['ISO/IEC 17025', 'ISO 17025', true],
    ['cell-lines', 'Cellinjer', true],
    ['plasma', 'serum', false],
    ['ISO 17025', 'ISO 15189', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect([sameTerm(a, b), sameTerm(b, a)]).toEqual([same, same]);
  });
});
