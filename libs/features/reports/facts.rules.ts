import type { Day } from '#kernel';
import type { MatchState } from '#features/matchmaking';
import type { OrganisationKind } from '#features/organisations';

/** The rows from which a report is computed, as of one moment. Days are days in Stockholm. */
export interface ReportFacts {
  reportId: string;
  periodFrom: Day;
  periodTo: Day;
  dueOn: Day;
  initiative: {
    id: string;
    titleSv: string;
    titleEn: string | null;
    stage: string;
    startsOn: Day | null;
    endsOn: Day | null;
    programme: string | null;
    financier: string | null;
    processLeader: string;
  };
  recipient: NamedOrganisation & { kind: OrganisationKind; coordinators: number };
  participants: Participant[];
  milestones: MilestoneFact[];
  indicators: IndicatorFact[];
  /** The match that the initiative was started from, if any. */
  cooperation: Cooperation | null;
}

export interface NamedOrganisation {
  id: string;
  nameSv: string;
  nameEn: string | null;
  orgnr: string | null;
}

export interface Participant extends NamedOrganisation {
  kind: OrganisationKind;
  role: 'OWNER' | 'STARTUP' | 'PARTNER' | 'FINANCIER' | 'COORDINATOR';
}

export interface MilestoneFact {
  title: string;
  dueOn: Day;
  state: 'PLANNED' | 'DONE' | 'CANCELLED';
  doneOn: Day | null;
  owner: string;
  /** Number of times the date was moved. */
  moves: number;
}

export interface IndicatorFact {
  code: string;
  nameSv: string;
  nameEn: string;
  definitionSv: string;
  definitionEn: string;
  unit: string;
  baseline: number | null;
  target: number | null;
  actual: number | null;
}

export interface Cooperation {
  state: MatchState;
  company: NamedOrganisation;
  partner: NamedOrganisation & { kind: OrganisationKind };
  agreements: { type: string; signedOn: Day }[];
  /** The day on which it was finished or broken off. */
  endedOn: Day | null;
}
