import { parseOrgnr } from '#features/organisations';
import {
  DEMO_ADOPTIONS,
  DEMO_CAPABILITIES,
  DEMO_INITIATIVES,
  DEMO_LETTER,
  DEMO_NEEDS,
  DEMO_ORGANISATIONS,
  DEMO_ROUNDS,
  DEMO_WORKSPACES,
} from './demo-content.js';

const organisationKeys = new Set(DEMO_ORGANISATIONS.map((organisation) => organisation.key));
const known = (key: string): boolean => organisationKeys.has(key);
const repeated = (keys: readonly string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);
const sentences = (text: string): number => text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;

describe('demo content', () => {
  it('uses every key once and refers only to keys that exist', () => {
    const lists = [
      DEMO_ORGANISATIONS,
      DEMO_CAPABILITIES,
      DEMO_NEEDS,
      DEMO_INITIATIVES,
      DEMO_INITIATIVES.flatMap((i) => i.milestones),
    ];
    for (const list of lists) expect(repeated(list.map((item) => item.key))).toEqual([]);
    const references = [
      ...DEMO_WORKSPACES.map((w) => w.ownerKey),
      ...DEMO_CAPABILITIES.map((c) => c.hostKey),
      ...DEMO_NEEDS.flatMap((n) => [n.companyKey, ...n.excludedKeys]),
      ...DEMO_INITIATIVES.flatMap((i) => [
        i.ownerKey,
        ...i.participants.map((p) => p.organisationKey),
        ...i.milestones.map((m) => m.ownerKey),
      ]),
      ...DEMO_ADOPTIONS.flatMap((a) => [a.organisationKey, ...(a.sendToKey === null ? [] : [a.sendToKey])]),
      DEMO_LETTER.leadKey,
    ];
    expect(references.filter((key) => !known(key))).toEqual([]);
    const needs = new Set(DEMO_NEEDS.map((need) => need.key));
    const capabilities = new Set(DEMO_CAPABILITIES.map((capability) => capability.key));
    expect(DEMO_ROUNDS.flatMap((round) => round.needKeys).filter((key) => !needs.has(key))).toEqual([]);
    expect(
      DEMO_ROUNDS.flatMap((round) => round.slots.map((slot) => slot.capabilityKey)).filter(
        (key) => !capabilities.has(key),
      ),
    ).toEqual([]);
    expect(DEMO_NEEDS.filter((need) => need.splitFromKey !== null && !needs.has(need.splitFromKey))).toEqual([]);
  });

  it('has numbers that pass, made-up ones only in the group that nobody has', () => {
    for (const { orgnr, fictional } of DEMO_ORGANISATIONS) {
      if (orgnr === null) continue;
      expect(parseOrgnr(orgnr)).toEqual({ ok: true, orgnr });
      expect(orgnr.startsWith('449900')).toBe(fictional);
    }
  });

  it('lets only fictional organisations offer and ask for things, and says so in their names', () => {
    const fictional = new Set(DEMO_ORGANISATIONS.filter((o) => o.fictional).map((o) => o.key));
    expect(
      [...DEMO_CAPABILITIES.map((c) => c.hostKey), ...DEMO_NEEDS.map((n) => n.companyKey)].filter(
        (key) => !fictional.has(key),
      ),
    ).toEqual([]);
    expect(
      DEMO_ORGANISATIONS.filter((o) => o.fictional && !(/fiktiv/.test(o.nameSv) && /fictional/.test(o.nameEn))),
    ).toEqual([]);
  });

  it('describes each capability in three to five sentences in both languages', () => {
    for (const { key, summarySv, summaryEn } of DEMO_CAPABILITIES) {
      for (const text of [summarySv, summaryEn])
        expect([key, sentences(text) >= 3 && sentences(text) <= 6]).toEqual([key, true]);
    }
  });

  it('has windows, milestones and dependencies in order', () => {
    for (const { window, trlNow, trlTarget } of DEMO_NEEDS)
      expect(window.from < window.to && trlNow <= trlTarget).toBe(true);
    for (const { start, end, milestones } of DEMO_INITIATIVES) {
      const due = new Map(milestones.map((m) => [m.key, m.due]));
      for (const m of milestones) {
        expect(m.due >= start && m.due <= end).toBe(true);
        for (const before of m.dependsOnKeys) expect((due.get(before) ?? Infinity) < m.due).toBe(true);
      }
    }
  });
});
