import { explainGates, GATE_CODES, GATE_VERDICTS, type GateFacts, passesGates, scoreOf, scoreParts } from './candidate.rules.js';

const facts: GateFacts = {
  need: { kind: 'LAB', biosafetyLevel: 3, gmmClass: 'R', clinicalSpeciality: 'kardiologi', windowFrom: '2026-12-01', windowTo: '2027-01-01' },
  capability: { kind: 'LAB', openToCompanies: true, biosafetyLevel: 2, gmmClass: 'F', clinicalSpeciality: 'onkologi', validUntil: '2026-01-01', leadTimeDays: 60 },
};

describe('explainGates', () => {
  it.each(GATE_VERDICTS)('says every gate that %s in both languages, without an undefined', (verdict) => {
    const verdicts = Object.fromEntries(GATE_CODES.map((code) => [code, verdict])) as Parameters<typeof explainGates>[0];
    const gates = explainGates(verdicts, facts);
    expect(gates.map(({ code }) => code)).toEqual([...GATE_CODES]);
    for (const { reason } of gates) for (const text of [reason.sv, reason.en]) expect(text).toMatch(/^(?!.*(undefined|null)).{5,}$/);
    expect(passesGates(gates)).toBe(verdict !== 'FAILS');
  });
});

describe('scoreParts', () => {
  it('adds up to the score exactly', () => {
    const parts = scoreParts({ score: 7.25, matchedTerms: ['cell'] }, 'Huddinge', { municipality: 'Huddinge', leadTimeDays: 45 });
    expect(parts.map(({ value }) => value)).toEqual([7.25, 0.5, 0.25]);
    expect(scoreOf(parts)).toBe(8);
  });
  it('gives nothing for what is unknown', () => {
    expect(scoreOf(scoreParts({ score: 0, matchedTerms: [] }, null, { municipality: null, leadTimeDays: null }))).toBe(0);
  });
});
