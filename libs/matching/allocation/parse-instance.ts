import type { AllocationInstance, Applicant, Host, PreferenceList } from './allocation.types.js';
import { PROBLEMS, type ProblemCode } from './problems.js';

export interface InstanceProblem {
  /** Such as `hosts[2].preferences[0][1]`; '' is the whole input. */
  path: string;
  code: ProblemCode;
  sv: string;
  en: string;
}

/** Says everything that is wrong with an instance, so that all of it can be mended at once. */
export class InvalidInstance extends Error {
  constructor(readonly problems: readonly InstanceProblem[]) {
    super(problems.map(({ path, en }) => (path ? `${path}: ${en}` : en)).join('\n'));
    this.name = 'InvalidInstance';
  }
}

/** More places than this at one host is a slip of the pen. */
const MOST_PLACES = 1_000_000_000;

/**
 * Reads an instance from anything, such as parsed JSON. Fields it does not know are left out.
 * Preferences go both ways: an applicant and a host list each other, or neither does.
 * @throws InvalidInstance naming every problem
 */
export function parseInstance(value: unknown): AllocationInstance {
  return new Parser().instance(value);
}

type Fields = Record<string, unknown>;

/** `null` where the value is no object. Arrays are none either. */
const fieldsOf = (value: unknown): Fields | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null);

class Parser {
  private readonly problems: InstanceProblem[] = [];

  instance(value: unknown): AllocationInstance {
    const fields = fieldsOf(value);
    if (!fields) {
      this.problem('', 'NOT_AN_OBJECT');
      throw new InvalidInstance(this.problems);
    }
    const applicants = this.list(fields, '', 'applicants').map((entry, at): Applicant => this.applicant(entry, `applicants[${at}]`));
    const hosts = this.list(fields, '', 'hosts').map((entry, at): Host => this.host(entry, `hosts[${at}]`));
    const { seed } = fields;
    if (seed !== undefined && typeof seed !== 'string' && !(typeof seed === 'number' && Number.isFinite(seed))) this.problem('seed', 'NOT_A_SEED');
    this.uniqueIds(applicants, 'applicants');
    this.uniqueIds(hosts, 'hosts');
    this.references(applicants, hosts);
    if (this.problems.length > 0) throw new InvalidInstance(this.problems);
    return { applicants, hosts, ...(seed === undefined ? {} : { seed: seed as string | number }) };
  }

  private applicant(value: unknown, path: string): Applicant {
    const fields = fieldsOf(value);
    if (!fields) this.problem(path, 'NOT_AN_OBJECT');
    return fields ? { id: this.id(fields['id'], `${path}.id`), preferences: this.preferences(fields, path) } : { id: '', preferences: [] };
  }

  private host(value: unknown, path: string): Host {
    const fields = fieldsOf(value);
    if (!fields) {
      this.problem(path, 'NOT_AN_OBJECT');
      return { id: '', capacity: 0, preferences: [] };
    }
    const id = this.id(fields['id'], `${path}.id`);
    const capacity = this.count(fields['capacity'], `${path}.capacity`);
    // null is how JSON says "none".
    const minimum = fields['minimum'] === undefined || fields['minimum'] === null ? undefined : this.count(fields['minimum'], `${path}.minimum`);
    if (capacity !== null && minimum !== undefined && minimum !== null && minimum > capacity) this.problem(`${path}.minimum`, 'MINIMUM_ABOVE_CAPACITY', `${minimum} > ${capacity}`);
    return { id, capacity: capacity ?? 0, ...(minimum === undefined ? {} : { minimum: minimum ?? 0 }), preferences: this.preferences(fields, path) };
  }

  /** '' is no id: it stands for one that is wrong and has been complained about. */
  private id(value: unknown, path: string): string {
    if (typeof value === 'string' && value !== '') return value;
    this.problem(path, value === undefined ? 'MISSING' : 'NOT_AN_ID');
    return '';
  }

  private count(value: unknown, path: string): number | null {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_PLACES) return value;
    if (value === undefined) this.problem(path, 'MISSING');
    else if (typeof value !== 'number' || !Number.isInteger(value)) this.problem(path, 'NOT_A_WHOLE_NUMBER', JSON.stringify(value));
    else this.problem(path, value < 0 ? 'NEGATIVE' : 'TOO_LARGE', String(value));
    return null;
  }

  private list(fields: Fields, path: string, name: string): unknown[] {
    const value = fields[name];
    if (Array.isArray(value)) return value as unknown[];
    this.problem(path ? `${path}.${name}` : name, value === undefined ? 'MISSING' : 'NOT_A_LIST');
    return [];
  }

  private preferences(fields: Fields, path: string): PreferenceList {
    return this.list(fields, path, 'preferences').map((group, g) => {
      const at = (): string => `${path}.preferences[${g}]`;
      if (!Array.isArray(group)) {
        this.problem(at(), 'NOT_A_GROUP');
        return [];
      }
      if (group.length === 0) this.problem(at(), 'EMPTY_GROUP');
      for (let i = 0; i < group.length; i++) if (typeof group[i] !== 'string' || group[i] === '') this.problem(`${at()}[${i}]`, 'NOT_AN_ID');
      return group as string[];
    });
  }

  private uniqueIds(entries: readonly { id: string }[], name: string): void {
    const firstAt = new Map<string, number>();
    entries.forEach(({ id }, at) => {
      const first = firstAt.get(id);
      if (id === '') return;
      if (first === undefined) firstAt.set(id, at);
      else this.problem(`${name}[${at}].id`, 'DUPLICATE_ID', `${JSON.stringify(id)}, ${name}[${first}]`);
    });
  }

  /** Ids in lists: known, once, and answered from the other side. */
  private references(applicants: readonly Applicant[], hosts: readonly Host[]): void {
    const applicantAt = positions(applicants);
    const hostAt = positions(hosts);
    const byApplicants = this.listed(applicants, 'applicants', hostAt);
    const byHosts = this.listed(hosts, 'hosts', applicantAt);
    applicants.forEach((applicant, a) => {
      eachListed(applicant.preferences, (id, place) => {
        const host = hostAt.get(id);
        if (host !== undefined && !byHosts[host]?.has(a)) this.problem(`applicants[${a}].preferences${place()}`, 'NOT_LISTED_BY_HOST', JSON.stringify(id));
      });
    });
    hosts.forEach((host, h) => {
      eachListed(host.preferences, (id, place) => {
        const applicant = applicantAt.get(id);
        if (applicant !== undefined && !byApplicants[applicant]?.has(h)) this.problem(`hosts[${h}].preferences${place()}`, 'NOT_LISTED_BY_APPLICANT', JSON.stringify(id));
      });
    });
  }

  /** Of each entry, the positions of those it lists. */
  private listed(entries: readonly { preferences: PreferenceList }[], name: string, others: ReadonlyMap<string, number>): Set<number>[] {
    return entries.map(({ preferences }, at) => {
      const seen = new Set<number>();
      eachListed(preferences, (id, place) => {
        if (typeof id !== 'string' || id === '') return;
        const other = others.get(id);
        if (other === undefined) this.problem(`${name}[${at}].preferences${place()}`, 'UNKNOWN_ID', JSON.stringify(id));
        else if (seen.has(other)) this.problem(`${name}[${at}].preferences${place()}`, 'LISTED_TWICE', JSON.stringify(id));
        else seen.add(other);
      });
      return seen;
    });
  }

  private problem(path: string, code: ProblemCode, detail?: string): void {
    const { sv, en } = PROBLEMS[code];
    const after = detail === undefined ? '' : ` (${detail})`;
    this.problems.push({ path, code, sv: sv + after, en: en + after });
  }
}

const positions = (entries: readonly { id: string }[]): Map<string, number> => new Map(entries.map(({ id }, at) => [id, at]));

/** `place` is worked out only for those with a problem: there are millions without. */
function eachListed(preferences: PreferenceList, see: (id: string, place: () => string) => void): void {
  preferences.forEach((group, g) => group.forEach((id, i) => see(id, () => `[${g}][${i}]`)));
}
