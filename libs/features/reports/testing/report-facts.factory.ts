import type { ReportFacts } from '../facts.rules.js';
import { freeze, type FrozenReport } from '../frozen.rules.js';
import { problemsOf } from '../report.rules.js';

const organisation = (id: string, nameSv: string, orgnr: string | null) => ({ id, nameSv, nameEn: null, orgnr });

/** An initiative of a lab and a startup in its second half year, with an example of everything that a report judges. */
export const reportFacts = (change: Partial<ReportFacts> = {}): ReportFacts => ({
  reportId: '019ab000-0000-7000-8000-000000000001',
  periodFrom: '2026-07-01',
  periodTo: '2026-12-31',
  dueOn: '2027-01-31',
  initiative: {
    id: '019ab000-0000-7000-8000-0000000000aa',
    titleSv: 'Tidig upptäckt av sepsis i helblod',
    titleEn: 'Early detection of sepsis in whole blood',
    stage: 'IMPLEMENTATION',
    startsOn: '2026-05-01',
    endsOn: '2027-10-31',
    programme: 'Klustermotor Flemingsberg',
    financier: 'Europeiska regionala utvecklingsfonden',
    processLeader: 'Stina Lind',
  },
  recipient: { ...organisation('r', 'Region Stockholm', '2321000016'), kind: 'REGION', coordinators: 1 },
  participants: [
    { ...organisation('f', 'Flemingsberg Science', '8099990015'), kind: 'FOUNDATION', role: 'OWNER' },
    { ...organisation('s', 'Hemolytica AB', '5599990016'), kind: 'STARTUP', role: 'STARTUP' },
    { ...organisation('k', 'Karolinska Institutet', '2021002973'), kind: 'UNIVERSITY', role: 'PARTNER' },
  ],
  milestones: [
    {
      title: 'Samarbetsavtal klart',
      dueOn: '2026-06-15',
      state: 'DONE',
      doneOn: '2026-06-12',
      owner: 'Flemingsberg Science',
      moves: 0,
    },
    {
      title: 'Första mätserien med 40 prover',
      dueOn: '2026-10-30',
      state: 'DONE',
      doneOn: '2026-11-04',
      owner: 'Karolinska Institutet',
      moves: 1,
    },
    {
      title: 'Etikansökan inlämnad till Etikprövningsmyndigheten',
      dueOn: '2026-12-01',
      state: 'PLANNED',
      doneOn: null,
      owner: 'Hemolytica AB',
      moves: 2,
    },
    {
      title: 'Resultat av pilot redovisade',
      dueOn: '2027-09-30',
      state: 'PLANNED',
      doneOn: null,
      owner: 'Hemolytica AB',
      moves: 0,
    },
  ],
  indicators: [
    {
      code: 'LAB_HOURS',
      nameSv: 'Timmar i labb',
      nameEn: 'Hours in the lab',
      definitionSv: 'Bokad och använd tid i forskningsinfrastruktur.',
      definitionEn: 'Booked and used time in research infrastructure.',
      unit: 'timmar',
      baseline: 0,
      target: 1200,
      actual: 1034.5,
    },
    {
      code: 'RCO01',
      nameSv: 'Företag som får stöd',
      nameEn: 'Enterprises supported',
      definitionSv: '–',
      definitionEn: '–',
      unit: 'företag',
      baseline: 0,
      target: 1,
      actual: null,
    },
  ],
  cooperation: {
    state: 'RUNNING',
    company: organisation('s', 'Hemolytica AB', '5599990016'),
    partner: { ...organisation('k', 'Karolinska Institutet', '2021002973'), kind: 'UNIVERSITY' },
    agreements: [
      { type: 'NDA', signedOn: '2026-04-02' },
      { type: 'RND', signedOn: '2026-06-12' },
    ],
    endedOn: null,
  },
  ...change,
});

export const frozenReport = (change: Partial<ReportFacts> = {}): FrozenReport => {
  const facts = reportFacts(change);
  const at = new Date('2027-01-11T08:45:00Z');
  return freeze({
    report: {
      id: facts.reportId,
      series: '000000aa-region-stockholm-2026-07-01',
      revision: 1,
      template: 'initiative-status/1',
    },
    facts,
    sender: organisation('f', 'Flemingsberg Science', '8099990015'),
    signatoryName: 'Stina Lind',
    problems: problemsOf(facts, '2027-01-11'),
    previous: null,
    at,
  });
};
