import { addDays, type LocalisedText } from '#kernel';
import { type CapabilityFacts, daysBetween, type NeedFacts } from '../facts.js';
import type { Counterfactual, GateCode, GateDefinition, GateVerdict, Pair } from './gate.types.js';
import { and, days, inWords, kindWords, say, specialities } from './gate-words.js';
import { hasTerm, sameTerm } from './same-term.js';

const onNeed = <F extends keyof NeedFacts>(
  { need }: Pair,
  field: F,
  to: NeedFacts[F],
  sv: string,
  en: string,
): Counterfactual => ({ side: 'NEED', field, from: need[field], to, words: say(sv, en) });
const onCapability = <F extends keyof CapabilityFacts>(
  { capability }: Pair,
  field: F,
  to: CapabilityFacts[F],
  sv: string,
  en: string,
): Counterfactual => ({ side: 'CAPABILITY', field, from: capability[field], to, words: say(sv, en) });

const verdict = (meets: boolean): GateVerdict => (meets ? 'MEETS' : 'FAILS');

/** Verdict of a requirement: MEETS when the need has none, UNKNOWN when the fact is not known, else the comparison. */
const compared = <W, H>(wanted: W | null, has: H | null, enough: (has: H, wanted: W) => boolean): GateVerdict =>
  wanted === null ? 'MEETS' : has === null ? 'UNKNOWN' : verdict(enough(has, wanted));

const GMM_ORDER = 'FLR';
const coversGmm = (has: string, wanted: string): boolean => GMM_ORDER.indexOf(has) >= GMM_ORDER.indexOf(wanted);

const asked = (terms: readonly string[]): readonly string[] | null => (terms.length === 0 ? null : terms);
const lacking = (has: readonly string[], wanted: readonly string[]): string[] =>
  wanted.filter((term) => !hasTerm(has, term));
/** Days until the host can begin: the lead time, but not before the next free slot. Null when neither is known. */
const waitOf = ({ capability: { leadTimeDays, nextFreeOn }, today }: Pair): number | null =>
  leadTimeDays === null && nextFreeOn === null
    ? null
    : Math.max(leadTimeDays ?? 0, nextFreeOn === null ? 0 : daysBetween(today, nextFreeOn));

/** The gate of a list that the capability has to cover: certificates, kinds of sample. */
function covers(
  field: 'certifications' | 'sampleTypes',
  words: {
    none: LocalisedText;
    ask: (terms: LocalisedText) => LocalisedText;
    lacks: (terms: LocalisedText) => LocalisedText;
    fits: (terms: LocalisedText) => LocalisedText;
  },
): GateDefinition {
  return {
    reads: [field],
    asks: (need) => need[field].length > 0,
    evaluate: ({ need, capability }) =>
      compared(asked(need[field]), capability[field], (has, wanted) => lacking(has, wanted).length === 0),
    words: {
      MEETS: ({ need }) =>
        need[field].length === 0 ? words.none : say(`Har ${and(need[field]).sv}.`, `Has ${and(need[field]).en}.`),
      UNKNOWN: ({ need }) => words.ask(and(need[field])),
      FAILS: ({ need, capability }) => words.lacks(and(lacking(capability[field] ?? [], need[field]))),
    },
    changes: (pair) => {
      const has = pair.capability[field] ?? [];
      const missing = lacking(has, pair.need[field]);
      const fits = words.fits(and(missing));
      return [onCapability(pair, field, [...has, ...missing], fits.sv ?? '', fits.en ?? '')];
    },
  };
}

/** The definition of each gate: its requirement, evaluation and texts, and the single changes that could help. */
export const GATES: Record<GateCode, GateDefinition> = {
  OPEN_TO_COMPANIES: {
    reads: ['openToCompanies'],
    evaluate: ({ capability }) =>
      capability.openToCompanies === null ? 'UNKNOWN' : verdict(capability.openToCompanies),
    words: {
      MEETS: () => say('Tar emot företag.', 'Takes companies.'),
      UNKNOWN: () => say('Fråga om de tar emot företag.', 'Ask whether they take companies.'),
      FAILS: () => say('Tar inte emot företag.', 'Does not take companies.'),
    },
    changes: (pair) => [
      onCapability(
        pair,
        'openToCompanies',
        true,
        'Passar om värden öppnar för företag.',
        'Fits if the host opens to companies.',
      ),
    ],
  },
  BIOSAFETY_LEVEL: {
    reads: ['biosafetyLevel'],
    asks: (need) => need.biosafetyLevel !== null,
    evaluate: ({ need, capability }) =>
      compared(need.biosafetyLevel, capability.biosafetyLevel, (has, wanted) => has >= wanted),
    words: {
      MEETS: ({ need, capability }) =>
        need.biosafetyLevel === null
          ? say('Behovet kräver ingen skyddsnivå.', 'The need asks for no biosafety level.')
          : say(
              `Skyddsnivå ${capability.biosafetyLevel} räcker för ${need.biosafetyLevel}.`,
              `Biosafety level ${capability.biosafetyLevel} covers ${need.biosafetyLevel}.`,
            ),
      UNKNOWN: ({ need }) =>
        say(
          `Fråga om de har skyddsnivå ${need.biosafetyLevel}.`,
          `Ask whether they have biosafety level ${need.biosafetyLevel}.`,
        ),
      FAILS: ({ need, capability }) =>
        say(
          `Har skyddsnivå ${capability.biosafetyLevel}, behovet kräver ${need.biosafetyLevel}.`,
          `Has biosafety level ${capability.biosafetyLevel}; the need asks for ${need.biosafetyLevel}.`,
        ),
    },
    // Only the host's level can change; the level that an agent requires is not for the company to lower.
    changes: (pair) => [
      onCapability(
        pair,
        'biosafetyLevel',
        pair.need.biosafetyLevel,
        `Passar om värden får skyddsnivå ${pair.need.biosafetyLevel}.`,
        `Fits if the host gets biosafety level ${pair.need.biosafetyLevel}.`,
      ),
    ],
  },
  GMM_CLASS: {
    reads: ['gmmClass'],
    asks: (need) => need.gmmClass !== null,
    evaluate: ({ need, capability }) => compared(need.gmmClass, capability.gmmClass, coversGmm),
    words: {
      MEETS: ({ need, capability }) =>
        need.gmmClass === null
          ? say('Behovet gäller inte GMM.', 'The need does not involve GMM.')
          : say(
              `${capability.gmmClass}-verksamhet täcker ${need.gmmClass}.`,
              `GMM class ${capability.gmmClass} covers ${need.gmmClass}.`,
            ),
      UNKNOWN: ({ need }) =>
        say(
          `Fråga om de får bedriva ${need.gmmClass}-verksamhet med GMM.`,
          `Ask whether they may work with GMM of class ${need.gmmClass}.`,
        ),
      FAILS: ({ need, capability }) =>
        say(
          `Har ${capability.gmmClass}-verksamhet, behovet kräver ${need.gmmClass}.`,
          `Has GMM class ${capability.gmmClass}; the need asks for ${need.gmmClass}.`,
        ),
    },
    changes: (pair) => [
      onCapability(
        pair,
        'gmmClass',
        pair.need.gmmClass,
        `Passar om värden får bedriva ${pair.need.gmmClass}-verksamhet med GMM.`,
        `Fits if the host may work with GMM of class ${pair.need.gmmClass}.`,
      ),
    ],
  },
  KIND: {
    reads: ['kind'],
    evaluate: ({ need, capability }) => verdict(capability.kind === need.kind),
    words: {
      MEETS: () => say('Rätt slags resurs.', 'The right kind of resource.'),
      UNKNOWN: () => say('Fråga vilket slags resurs det är.', 'Ask what kind of resource it is.'),
      FAILS: ({ need, capability }) =>
        say(
          `Erbjuder ${kindWords(capability.kind).sv}, behovet gäller ${kindWords(need.kind).sv}.`,
          `Offers ${kindWords(capability.kind).en}; the need is for ${kindWords(need.kind).en}.`,
        ),
    },
    changes: (pair) => [
      onNeed(
        pair,
        'kind',
        pair.capability.kind,
        `Passar om behovet får gälla ${kindWords(pair.capability.kind).sv}.`,
        `Fits if the need may be for ${kindWords(pair.capability.kind).en}.`,
      ),
    ],
  },
  CERTIFICATION: covers('certifications', {
    none: say('Behovet kräver inget certifikat.', 'The need asks for no certificate.'),
    ask: ({ sv, en }) => say(`Fråga om de har ${sv}.`, `Ask whether they have ${en}.`),
    lacks: ({ sv, en }) => say(`Saknar ${sv}.`, `Lacks ${en}.`),
    fits: ({ sv, en }) => say(`Passar om värden skaffar ${sv}.`, `Fits if the host gets ${en}.`),
  }),
  SAMPLE_TYPE: covers('sampleTypes', {
    none: say('Behovet anger inget slags prov.', 'The need names no kind of sample.'),
    ask: ({ sv, en }) => say(`Fråga om de tar emot ${sv}.`, `Ask whether they take ${en}.`),
    lacks: ({ sv, en }) => say(`Tar inte emot ${sv}, enligt registret.`, `Does not take ${en}, says the register.`),
    fits: ({ sv, en }) => say(`Passar om värden även tar emot ${sv}.`, `Fits if the host takes ${en} as well.`),
  }),
  CLINICAL_SPECIALITY: {
    reads: ['clinicalSpeciality'],
    asks: (need) => need.clinicalSpeciality !== null,
    evaluate: ({ need, capability }) =>
      compared(
        need.clinicalSpeciality,
        capability.clinicalSpeciality,
        (has, wanted) => sameTerm(has, wanted) || specialities(has).some((speciality) => sameTerm(speciality, wanted)),
      ),
    words: {
      MEETS: ({ need }) =>
        need.clinicalSpeciality === null
          ? say('Behovet kräver ingen särskild specialitet.', 'The need asks for no speciality.')
          : say(`Rätt specialitet: ${need.clinicalSpeciality}.`, `The right speciality: ${need.clinicalSpeciality}.`),
      UNKNOWN: ({ need }) =>
        say(
          `Fråga om de arbetar med ${need.clinicalSpeciality}.`,
          `Ask whether they work in ${need.clinicalSpeciality}.`,
        ),
      FAILS: ({ need, capability }) =>
        say(
          `Specialiteten är ${capability.clinicalSpeciality}, behovet gäller ${need.clinicalSpeciality}.`,
          `The speciality is ${capability.clinicalSpeciality}; the need is for ${need.clinicalSpeciality}.`,
        ),
    },
    changes: (pair) => [
      onCapability(
        pair,
        'clinicalSpeciality',
        [pair.capability.clinicalSpeciality, pair.need.clinicalSpeciality].filter(Boolean).join(', '),
        `Passar om värden även arbetar med ${pair.need.clinicalSpeciality}.`,
        `Fits if the host works in ${pair.need.clinicalSpeciality} as well.`,
      ),
    ],
  },
  WINDOW: {
    reads: ['leadTimeDays', 'nextFreeOn'],
    evaluate: (pair) => {
      const wait = waitOf(pair);
      return wait === null ? 'UNKNOWN' : verdict(wait <= daysBetween(pair.today, pair.need.windowTo));
    },
    words: {
      MEETS: (pair) =>
        say(`Kan börja ${startOf(pair).sv}, inom perioden.`, `Can begin on ${startOf(pair).en}, within the window.`),
      UNKNOWN: () => say('Fråga när de kan börja.', 'Ask when they can begin.'),
      FAILS: (pair) =>
        say(
          `Kan börja först ${startOf(pair).sv}, perioden slutar ${inWords(pair.need.windowTo).sv}.`,
          `Cannot begin before ${startOf(pair).en}; the window ends on ${inWords(pair.need.windowTo).en}.`,
        ),
    },
    changes: (pair) => {
      const wait = waitOf(pair) ?? 0;
      const left = daysBetween(pair.today, pair.need.windowTo);
      const start = addDays(pair.today, wait);
      // Both changes cover the same number of days. The need's comes first, since a company can move its plans more
      // easily than a lab its queue.
      return [
        onNeed(
          pair,
          'windowTo',
          start,
          `Passar om perioden får sluta ${inWords(start).sv} (${days(wait - left).sv} senare).`,
          `Fits if the window may end on ${inWords(start).en} (${days(wait - left).en} later).`,
        ),
        ...(left >= 0
          ? [
              onCapability(
                pair,
                'leadTimeDays',
                left,
                `Passar om ledtiden blir ${days(left).sv}.`,
                `Fits if the lead time becomes ${days(left).en}.`,
              ),
            ]
          : []),
      ];
    },
  },
  CAPACITY: {
    reads: ['capacityPerMonth'],
    asks: (need) => need.volumePerMonth !== null,
    evaluate: ({ need, capability }) =>
      compared(need.volumePerMonth, capability.capacityPerMonth, (has, wanted) => has >= wanted),
    words: {
      MEETS: ({ need, capability }) =>
        need.volumePerMonth === null
          ? say('Behovet anger ingen volym.', 'The need states no volume.')
          : say(
              `Kapacitet ${capability.capacityPerMonth} per månad räcker för ${need.volumePerMonth}.`,
              `A capacity of ${capability.capacityPerMonth} a month covers ${need.volumePerMonth}.`,
            ),
      UNKNOWN: ({ need }) =>
        say(
          `Fråga om de klarar ${need.volumePerMonth} per månad.`,
          `Ask whether they manage ${need.volumePerMonth} a month.`,
        ),
      FAILS: ({ need, capability }) =>
        say(
          `Klarar ${capability.capacityPerMonth} per månad, behovet är ${need.volumePerMonth}.`,
          `Manages ${capability.capacityPerMonth} a month; the need is ${need.volumePerMonth}.`,
        ),
    },
    changes: (pair) => {
      const { capacityPerMonth: has } = pair.capability;
      return [
        ...(has === null || has < 1
          ? []
          : [
              onNeed(
                pair,
                'volumePerMonth',
                has,
                `Passar om volymen sänks till ${has} per månad.`,
                `Fits if the volume is lowered to ${has} a month.`,
              ),
            ]),
        onCapability(
          pair,
          'capacityPerMonth',
          pair.need.volumePerMonth,
          `Passar om värden ökar till ${pair.need.volumePerMonth} per månad.`,
          `Fits if the host goes up to ${pair.need.volumePerMonth} a month.`,
        ),
      ];
    },
  },
  TRAINING: {
    reads: ['requiredTraining'],
    asks: (need) => need.trainingAccepted !== true,
    evaluate: ({ need: { trainingAccepted }, capability: { requiredTraining } }) => {
      if (trainingAccepted === true) return 'MEETS';
      if (trainingAccepted === null) return requiredTraining === null ? 'MEETS' : 'UNKNOWN';
      return requiredTraining === null ? 'UNKNOWN' : 'FAILS';
    },
    words: {
      MEETS: ({ capability }) =>
        capability.requiredTraining === null
          ? say('Ingen utbildning är angiven.', 'No training is stated.')
          : say(
              `Bolaget går utbildningen: ${capability.requiredTraining}.`,
              `The company takes the training: ${capability.requiredTraining}.`,
            ),
      UNKNOWN: ({ capability }) =>
        capability.requiredTraining === null
          ? say('Fråga om värden kräver utbildning.', 'Ask whether the host asks for training.')
          : say(
              `Fråga bolaget om det går utbildningen: ${capability.requiredTraining}.`,
              `Ask the company whether it takes the training: ${capability.requiredTraining}.`,
            ),
      FAILS: ({ capability }) =>
        say(
          `Kräver utbildning, som bolaget inte vill gå: ${capability.requiredTraining}.`,
          `Asks for training that the company does not want: ${capability.requiredTraining}.`,
        ),
    },
    changes: (pair) => [
      onNeed(
        pair,
        'trainingAccepted',
        true,
        `Passar om bolaget går utbildningen: ${pair.capability.requiredTraining}.`,
        `Fits if the company takes the training: ${pair.capability.requiredTraining}.`,
      ),
    ],
  },
  VALIDITY: {
    reads: ['validUntil'],
    evaluate: ({ capability, today }) =>
      capability.validUntil === null ? 'UNKNOWN' : verdict(capability.validUntil >= today),
    words: {
      MEETS: ({ capability }) =>
        say(`Uppgifterna gäller till ${capability.validUntil}.`, `The entry is valid until ${capability.validUntil}.`),
      UNKNOWN: () => say('Fråga hur länge uppgifterna gäller.', 'Ask how long the entry is valid.'),
      FAILS: ({ capability }) =>
        say(`Uppgifterna gällde till ${capability.validUntil}.`, `The entry was valid until ${capability.validUntil}.`),
    },
    changes: (pair) => [
      onCapability(
        pair,
        'validUntil',
        pair.today,
        'Passar om värden bekräftar uppgifterna på nytt.',
        'Fits if the host confirms the entry again.',
      ),
    ],
  },
  NOT_EXCLUDED: {
    reads: ['organisationId'],
    evaluate: ({ need, capability }) =>
      verdict(
        capability.organisationId !== need.organisationId &&
          !need.excludedOrganisationIds.includes(capability.organisationId),
      ),
    words: {
      MEETS: () => say('Ingen spärr.', 'Not excluded.'),
      UNKNOWN: () => say('Ingen spärr känd.', 'No exclusion known.'),
      FAILS: () => say('Undantagen av behovets ägare.', 'Excluded by the owner of the need.'),
    },
    changes: () => [],
  },
};

const startOf = (pair: Pair): { sv: string; en: string } =>
  inWords(addDays(pair.today, Math.max(0, waitOf(pair) ?? 0)));
