import { BROKEN_OFF_STATES, STATES_BEFORE_AGREEMENT } from '#features/matchmaking';
import { parseOrgnr, type OrganisationKind } from '#features/organisations';
import type { Day } from '#kernel';
import type { Cooperation, IndicatorFact, MilestoneFact, Participant, ReportFacts } from './facts.rules.js';

/** A text that is present in both languages. */
export interface BothLanguages {
  sv: string;
  en: string;
}

/** A row behind a figure, and why it is or is not counted. */
export interface FigureRow {
  label: string;
  date: Day | null;
  counts: boolean;
  reason: BothLanguages;
}

export interface Figure {
  code: string;
  name: BothLanguages;
  definition: BothLanguages;
  unit: string;
  value: number;
  baseline: number | null;
  target: number | null;
  rows: FigureRow[];
}

type Period = Pick<ReportFacts, 'periodFrom' | 'periodTo'>;

const both = (sv: string, en: string): BothLanguages => ({ sv, en });
const counts = (label: string, date: Day | null, sv: string, en: string): FigureRow => ({
  label,
  date,
  counts: true,
  reason: both(sv, en),
});
const countsNot = (label: string, date: Day | null, sv: string, en: string): FigureRow => ({
  label,
  date,
  counts: false,
  reason: both(sv, en),
});

/** The valid organisation number by which a company is counted once; null without a valid number. */
function countableOrgnr(orgnr: string | null): string | null {
  const parsed = orgnr ? parseOrgnr(orgnr) : null;
  return parsed?.ok ? parsed.orgnr : null;
}

/**
 * RCO01, enterprises supported: each company is counted once per project, by distinct valid orgnr, however often it
 * takes part.
 */
export function supportedCompanies(participants: readonly Participant[]): FigureRow[] {
  const countedAs = new Map<string, string>();
  return participants
    .filter(({ role }) => role === 'STARTUP')
    .map(({ nameSv, orgnr }) => {
      if (!orgnr)
        return countsNot(
          nameSv,
          null,
          'Organisationsnummer saknas, så företaget kan inte räknas en gång.',
          'It has no organisation number by which it could be counted once.',
        );
      const countable = countableOrgnr(orgnr);
      if (!countable)
        return countsNot(nameSv, null, 'Organisationsnumret är inte giltigt.', 'Its organisation number is not valid.');
      const already = countedAs.get(countable);
      if (already !== undefined)
        return countsNot(
          nameSv,
          null,
          `Samma organisationsnummer som ${already}. Varje företag räknas en gång.`,
          `Same organisation number as ${already}. Each company counts once.`,
        );
      countedAs.set(countable, nameSv);
      return counts(
        nameSv,
        null,
        'Deltar i initiativet och har ett giltigt organisationsnummer.',
        'Takes part in the initiative and has a valid organisation number.',
      );
    });
}

/**
 * Kinds of organisation that do research themselves. A university hospital does; for a single clinic, the agreement
 * decides.
 */
const RESEARCH_KINDS: readonly OrganisationKind[] = ['UNIVERSITY', 'LAB', 'HOSPITAL'];

/**
 * Whether a match counts towards RCO10, enterprises cooperating with research organisations. A purchased service does
 * not count; active R&D cooperation counts, with its agreement as evidence, if it lasts at least as long as the
 * supported project.
 */
function judgeCooperation(
  { state, company, partner, agreements, endedOn }: Cooperation,
  { periodTo }: Period,
  projectEndsOn: Day | null,
): FigureRow {
  const label = `${company.nameSv} – ${partner.nameSv}`;
  const research = agreements
    .filter(({ type }) => type === 'RND')
    .sort((a, b) => (a.signedOn < b.signedOn ? -1 : 1))[0];
  const signedOn = research?.signedOn ?? null;
  const no = (sv: string, en: string) => countsNot(label, signedOn, sv, en);
  if (!RESEARCH_KINDS.includes(partner.kind))
    return no('Motparten är inte en forskningsorganisation.', 'The other party is not a research organisation.');
  if (BROKEN_OFF_STATES.includes(state))
    return no('Samarbetet blev inte av eller avbröts.', 'The cooperation did not come about or was broken off.');
  if (STATES_BEFORE_AGREEMENT.includes(state))
    return no('En introduktion är inte ett samarbete än.', 'An introduction is not a cooperation yet.');
  if (!research && agreements.some(({ type }) => type === 'SERVICE'))
    return no('En köpt tjänst räknas inte som samarbete.', 'A purchased service does not count as cooperation.');
  if (!research)
    return no(
      'Inget avtal om forskningssamarbete är registrerat.',
      'No agreement on research cooperation has been recorded.',
    );
  if (research.signedOn > periodTo)
    return no('Avtalet tecknades efter perioden.', 'The agreement was signed after the period.');
  if (state === 'AGREEMENT')
    return no(
      'Avtalet är tecknat men samarbetet har inte börjat.',
      'The agreement is signed but the cooperation has not begun.',
    );
  if (state === 'DONE' && projectEndsOn && endedOn && endedOn < projectEndsOn)
    return no('Samarbetet slutade före projektet.', 'The cooperation ended before the project did.');
  if (!countableOrgnr(company.orgnr))
    return no('Företaget saknar giltigt organisationsnummer.', 'The company has no valid organisation number.');
  if (state === 'DONE')
    return counts(
      label,
      signedOn,
      'Forskningssamarbete med avtal, genomfört under hela projektet.',
      'Research cooperation under an agreement, carried through the whole project.',
    );
  return counts(
    label,
    signedOn,
    'Pågående forskningssamarbete med avtal. Det ska vara minst lika länge som projektet.',
    'Ongoing research cooperation under an agreement. It has to last at least as long as the project.',
  );
}

export function cooperatingCompanies({ cooperation, participants, initiative, ...period }: ReportFacts): FigureRow[] {
  const judged = cooperation ? [judgeCooperation(cooperation, period, initiative.endsOn)] : [];
  const others = participants.filter(({ role, id }) => role === 'PARTNER' && id !== cooperation?.partner.id);
  return [
    ...judged,
    ...others.map(({ nameSv }) =>
      countsNot(
        nameSv,
        null,
        'Deltar utan registrerat samarbete med ett företag.',
        'Takes part without a recorded cooperation with a company.',
      ),
    ),
  ];
}

const within = (day: Day, { periodFrom, periodTo }: Period): boolean => day >= periodFrom && day <= periodTo;

export function milestonesDone(milestones: readonly MilestoneFact[], period: Period): FigureRow[] {
  return milestones.map(({ title, dueOn, doneOn, state }) => {
    if (state === 'CANCELLED') return countsNot(title, dueOn, 'Inställt.', 'Cancelled.');
    if (!doneOn) return countsNot(title, dueOn, 'Inte klart än.', 'Not done yet.');
    if (within(doneOn, period))
      return counts(title, doneOn, 'Klart under perioden, med underlag.', 'Done in the period, with evidence.');
    return doneOn < period.periodFrom
      ? countsNot(title, doneOn, 'Klart före perioden.', 'Done before the period.')
      : countsNot(title, doneOn, 'Klart efter perioden.', 'Done after the period.');
  });
}

export function milestonesPlanned(milestones: readonly MilestoneFact[], period: Period): FigureRow[] {
  return milestones.map(({ title, dueOn, state }) => {
    if (state === 'CANCELLED') return countsNot(title, dueOn, 'Inställt.', 'Cancelled.');
    if (within(dueOn, period))
      return counts(title, dueOn, 'Skulle bli klart under perioden.', 'Was to be done in the period.');
    return countsNot(title, dueOn, 'Skulle inte bli klart under perioden.', 'Was not to be done in the period.');
  });
}

interface Derived {
  code: string;
  name: BothLanguages;
  definition: BothLanguages;
  unit: string;
  rows: (facts: ReportFacts) => FigureRow[];
}

/**
 * Figures that every report derives from its rows, following the principle of entering data once and reporting it to
 * many.
 */
const DERIVED: readonly Derived[] = [
  {
    code: 'RCO01',
    name: both('Företag som får stöd', 'Enterprises supported'),
    definition: both(
      'Antal företag som får stöd i projektet. Varje företag räknas en gång, efter giltigt organisationsnummer.',
      'Number of enterprises supported by the project. Each counts once, by a valid organisation number.',
    ),
    unit: 'företag',
    rows: ({ participants }) => supportedCompanies(participants),
  },
  {
    code: 'RCO10',
    name: both(
      'Företag som samarbetar med forskningsorganisationer',
      'Enterprises cooperating with research organisations',
    ),
    definition: both(
      'Antal företag i forskningssamarbete som varar minst lika länge som projektet. En köpt tjänst räknas inte.',
      'Number of enterprises in research cooperation lasting at least as long as the project. A purchased service does not count.',
    ),
    unit: 'företag',
    rows: cooperatingCompanies,
  },
  {
    code: 'MILESTONES_DONE',
    name: both('Delmål klara under perioden', 'Milestones done in the period'),
    definition: both(
      'Antal delmål som blev klara under perioden, med underlag.',
      'Number of milestones done in the period, with evidence.',
    ),
    unit: 'delmål',
    rows: (facts) => milestonesDone(facts.milestones, facts),
  },
  {
    code: 'MILESTONES_PLANNED',
    name: both('Delmål planerade till perioden', 'Milestones planned for the period'),
    definition: both(
      'Antal delmål vars gällande datum ligger i perioden.',
      'Number of milestones whose present date is in the period.',
    ),
    unit: 'delmål',
    rows: (facts) => milestonesPlanned(facts.milestones, facts),
  },
];

const DERIVED_CODES = DERIVED.map(({ code }) => code);

/** Indicators that a report takes over with their latest value; codes that the report derives itself are left out. */
export const ownIndicators = (indicators: readonly IndicatorFact[]): IndicatorFact[] =>
  indicators.filter(({ code }) => !DERIVED_CODES.includes(code));

/** The figures of a report, each with the rows behind it. A pure function: the same facts give the same figures. */
export function computeFigures(facts: ReportFacts): Figure[] {
  const derived = DERIVED.map(({ rows: rowsOf, ...figure }): Figure => {
    const rows = rowsOf(facts);
    const goals = facts.indicators.find(({ code }) => code === figure.code);
    return {
      ...figure,
      value: rows.filter((row) => row.counts).length,
      baseline: goals?.baseline ?? null,
      target: goals?.target ?? null,
      rows,
    };
  });
  const own = ownIndicators(facts.indicators).flatMap((indicator): Figure[] => {
    // Without a value there is no figure, because a zero would be a claim.
    if (indicator.actual === null) return [];
    return [
      {
        code: indicator.code,
        name: both(indicator.nameSv, indicator.nameEn),
        definition: both(indicator.definitionSv, indicator.definitionEn),
        unit: indicator.unit,
        value: indicator.actual,
        baseline: indicator.baseline,
        target: indicator.target,
        rows: [counts(indicator.nameSv, null, 'Det senast registrerade värdet.', 'The value recorded last.')],
      },
    ];
  });
  return [...derived, ...own];
}
