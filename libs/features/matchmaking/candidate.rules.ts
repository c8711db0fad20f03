import type { LocalisedText } from '#kernel';

export const GATE_CODES = ['OPEN_TO_COMPANIES', 'BIOSAFETY_LEVEL', 'GMM_CLASS', 'KIND', 'CLINICAL_SPECIALITY', 'VALIDITY', 'WINDOW', 'NOT_EXCLUDED'] as const;
export type GateCode = (typeof GATE_CODES)[number];

/** An unknown never excludes silently: it is a question to ask the host. */
export const GATE_VERDICTS = ['MEETS', 'UNKNOWN', 'FAILS'] as const;
export type GateVerdict = (typeof GATE_VERDICTS)[number];

export interface Gate {
  code: GateCode;
  verdict: GateVerdict;
  reason: LocalisedText;
}

export const SCORE_PART_CODES = ['TEXT', 'SITE', 'LEAD_TIME'] as const;
export type ScorePartCode = (typeof SCORE_PART_CODES)[number];

export interface ScorePart {
  code: ScorePartCode;
  value: number;
  reason: LocalisedText;
  matchedTerms: string[];
}

/** The facts a gate's reason is put into words from. */
export interface GateFacts {
  need: { kind: string; biosafetyLevel: number | null; gmmClass: string | null; clinicalSpeciality: string | null; windowFrom: string; windowTo: string };
  capability: { kind: string; openToCompanies: boolean | null; biosafetyLevel: number | null; gmmClass: string | null; clinicalSpeciality: string | null; validUntil: string | null; leadTimeDays: number | null };
}

type Words = (facts: GateFacts) => LocalisedText;
const say = (sv: string, en: string): LocalisedText => ({ sv, en });

/** Each gate's verdict in words, as somebody at the cluster would say it. */
const REASONS: Record<GateCode, Record<GateVerdict, Words>> = {
  OPEN_TO_COMPANIES: {
    MEETS: () => say('Tar emot företag.', 'Takes companies.'),
    UNKNOWN: () => say('Fråga om de tar emot företag.', 'Ask whether they take companies.'),
    FAILS: () => say('Tar inte emot företag. Passar om värden öppnar för företag.', 'Does not take companies. Fits if the host opens to companies.'),
  },
  BIOSAFETY_LEVEL: {
    MEETS: ({ need, capability }) =>
      need.biosafetyLevel === null ? say('Behovet kräver ingen skyddsnivå.', 'The need asks for no biosafety level.') : say(`Skyddsnivå ${capability.biosafetyLevel} räcker för ${need.biosafetyLevel}.`, `Biosafety level ${capability.biosafetyLevel} covers ${need.biosafetyLevel}.`),
    UNKNOWN: ({ need }) => say(`Fråga om de har skyddsnivå ${need.biosafetyLevel}.`, `Ask whether they have biosafety level ${need.biosafetyLevel}.`),
    FAILS: ({ need, capability }) => say(`Har skyddsnivå ${capability.biosafetyLevel}, behovet kräver ${need.biosafetyLevel}.`, `Has biosafety level ${capability.biosafetyLevel}; the need asks for ${need.biosafetyLevel}.`),
  },
  GMM_CLASS: {
    MEETS: ({ need, capability }) =>
      need.gmmClass === null ? say('Behovet gäller inte GMM.', 'The need does not involve GMM.') : say(`${capability.gmmClass}-verksamhet täcker ${need.gmmClass}.`, `GMM class ${capability.gmmClass} covers ${need.gmmClass}.`),
    UNKNOWN: ({ need }) => say(`Fråga om de får bedriva ${need.gmmClass}-verksamhet med GMM.`, `Ask whether they may work with GMM of class ${need.gmmClass}.`),
    FAILS: ({ need, capability }) => say(`Har ${capability.gmmClass}-verksamhet, behovet kräver ${need.gmmClass}.`, `Has GMM class ${capability.gmmClass}; the need asks for ${need.gmmClass}.`),
  },
  KIND: {
    MEETS: () => say('Rätt slags resurs.', 'The right kind of resource.'),
    UNKNOWN: () => say('Fråga vilket slags resurs det är.', 'Ask what kind of resource it is.'),
    FAILS: () => say('Ett annat slags resurs än behovet gäller.', 'Another kind of resource than the need is for.'),
  },
  CLINICAL_SPECIALITY: {
    MEETS: ({ need }) => (need.clinicalSpeciality ? say(`Rätt specialitet: ${need.clinicalSpeciality}.`, `The right speciality: ${need.clinicalSpeciality}.`) : say('Behovet kräver ingen särskild specialitet.', 'The need asks for no speciality.')),
    UNKNOWN: ({ need }) => say(`Fråga om de arbetar med ${need.clinicalSpeciality}.`, `Ask whether they work in ${need.clinicalSpeciality}.`),
    FAILS: ({ need, capability }) => say(`Specialiteten är ${capability.clinicalSpeciality}, behovet gäller ${need.clinicalSpeciality}.`, `The speciality is ${capability.clinicalSpeciality}; the need is for ${need.clinicalSpeciality}.`),
  },
  VALIDITY: {
    MEETS: ({ capability }) => say(`Uppgifterna gäller till ${capability.validUntil}.`, `The entry is valid until ${capability.validUntil}.`),
    UNKNOWN: () => say('Fråga hur länge uppgifterna gäller.', 'Ask how long the entry is valid.'),
    FAILS: ({ capability }) => say(`Uppgifterna gällde till ${capability.validUntil}. Passar om värden bekräftar dem.`, `The entry was valid until ${capability.validUntil}. Fits if the host confirms it.`),
  },
  WINDOW: {
    MEETS: ({ capability }) => say(`Ledtid ${capability.leadTimeDays} dagar: hinner inom perioden.`, `Lead time ${capability.leadTimeDays} days: in time for the window.`),
    UNKNOWN: () => say('Fråga om ledtiden.', 'Ask about the lead time.'),
    FAILS: ({ need, capability }) => say(`Ledtiden ${capability.leadTimeDays} dagar går förbi ${need.windowTo}. Passar om perioden förlängs.`, `A lead time of ${capability.leadTimeDays} days passes ${need.windowTo}. Fits if the window is extended.`),
  },
  NOT_EXCLUDED: {
    MEETS: () => say('Ingen spärr.', 'Not excluded.'),
    UNKNOWN: () => say('Ingen spärr känd.', 'No exclusion known.'),
    FAILS: () => say('Undantagen av behovets ägare.', 'Excluded by the owner of the need.'),
  },
};

/** The gates of one need and one capability, verdicts from SQL, reasons in words. */
export const explainGates = (verdicts: Record<GateCode, GateVerdict>, facts: GateFacts): Gate[] =>
  GATE_CODES.map((code) => ({ code, verdict: verdicts[code], reason: REASONS[code][verdicts[code]](facts) }));

export const passesGates = (gates: Gate[]): boolean => gates.every(({ verdict }) => verdict !== 'FAILS');

/** Added when need and capability are in the same municipality, in BM25 points. */
const SAME_MUNICIPALITY = 0.5;
/** Added when there is no wait, falling to nothing at 90 days of lead time, in BM25 points. */
const NO_WAIT = 0.5;
const LONGEST_WAIT_DAYS = 90;

/** The parts of a candidate's score; the score is exactly their sum. */
export function scoreParts(text: { score: number; matchedTerms: string[] }, needMunicipality: string | null, capability: { municipality: string | null; leadTimeDays: number | null }): ScorePart[] {
  const near = !!needMunicipality && needMunicipality === capability.municipality;
  const { leadTimeDays } = capability;
  const promptness = leadTimeDays === null ? 0 : NO_WAIT * Math.max(0, 1 - leadTimeDays / LONGEST_WAIT_DAYS);
  const terms = text.matchedTerms.slice(0, 12);
  return [
    {
      code: 'TEXT',
      value: text.score,
      reason: terms.length > 0 ? say(`Gemensamma ord: ${terms.join(', ')}.`, `Words in common: ${terms.join(', ')}.`) : say('Inga gemensamma ord.', 'No words in common.'),
      matchedTerms: terms,
    },
    { code: 'SITE', value: near ? SAME_MUNICIPALITY : 0, reason: near ? say('Samma kommun.', 'Same municipality.') : say('Olika kommuner, eller okänt.', 'Different municipalities, or unknown.'), matchedTerms: [] },
    {
      code: 'LEAD_TIME',
      value: promptness,
      reason: leadTimeDays === null ? say('Ledtiden är okänd.', 'The lead time is unknown.') : say(`Ledtid ${leadTimeDays} dagar.`, `Lead time ${leadTimeDays} days.`),
      matchedTerms: [],
    },
  ];
}

export const scoreOf = (parts: ScorePart[]): number => parts.reduce((sum, { value }) => sum + value, 0);
