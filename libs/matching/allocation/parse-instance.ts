import type { AllocationInstance, Applicant, Host, PreferenceList } from './allocation.types.js';
import { type Complain, findUnanswered, resolveLists } from './cross-references.js';
import { PROBLEMS, type ProblemCode } from './problems.js';

export interface InstanceProblem {
  /** For example `hosts[2].preferences[0][1]`; '' is the whole input. */
  path: string;
  code: ProblemCode;
  sv: string;
  en: string;
}

/** Lists every problem of an instance, so that all of them can be corrected at once. */
export class InvalidInstance extends Error {
  constructor(readonly problems: readonly InstanceProblem[]) {
    super(problems.map(({ path, en }) => (path ? `${path}: ${en}` : en)).join('\n'));
    this.name = 'InvalidInstance';
  }
}

/** Maximum number of places at one host; more is taken for a typing error. */
const MOST_PLACES = 1_000_000_000;

/**
 * Reads an instance from any value, such as parsed JSON. Unknown fields are dropped. Listing must be mutual: an
 * applicant and a host list each other, or neither does.
 * @throws InvalidInstance naming every problem
 */
export function parseInstance(value: unknown): AllocationInstance {
  return new Parser().instance(value);
}

type Fields = Record<string, unknown>;

/** The value as an object; null for anything else, arrays included. */
const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

class Parser {
  private readonly problems: InstanceProblem[] = [];

  instance(value: unknown): AllocationInstance {
    const fields = fieldsOf(value);
    if (!fields) {
      this.problem('', 'NOT_AN_OBJECT');
      throw new InvalidInstance(this.problems);
    }
    const applicants = this.list(fields, '', 'applicants').map((entry, at): Applicant =>
      this.applicant(entry, `applicants[${at}]`),
    );
    const hosts = this.list(fields, '', 'hosts').map((entry, at): Host => this.host(entry, `hosts[${at}]`));
    const seed = fields['seed'] ?? undefined;
    if (seed !== undefined && typeof seed !== 'string' && !(typeof seed === 'number' && Number.isFinite(seed)))
      this.problem('seed', 'NOT_A_SEED');
    const unique = [this.uniqueIds(applicants, 'applicants'), this.uniqueIds(hosts, 'hosts')].every(Boolean);
    this.references(applicants, hosts, unique);
    if (this.problems.length > 0) throw new InvalidInstance(this.problems);
    return { applicants, hosts, ...(seed === undefined ? {} : { seed: seed as string | number }) };
  }

  private applicant(value: unknown, path: string): Applicant {
    const fields = fieldsOf(value);
    if (!fields) this.problem(path, 'NOT_AN_OBJECT');
    return fields
      ? { id: this.id(fields['id'], `${path}.id`), preferences: this.preferences(fields, path) }
      : { id: '', preferences: [] };
  }

  private host(value: unknown, path: string): Host {
    const fields = fieldsOf(value);
    if (!fields) {
      this.problem(path, 'NOT_AN_OBJECT');
      return { id: '', capacity: 0, preferences: [] };
    }
    const id = this.id(fields['id'], `${path}.id`);
    const capacity = this.count(fields['capacity'], `${path}.capacity`);
    // In JSON, null means "none", here as for the seed.
    const minimum =
      fields['minimum'] === undefined || fields['minimum'] === null
        ? undefined
        : this.count(fields['minimum'], `${path}.minimum`);
    if (capacity !== null && minimum !== undefined && minimum !== null && minimum > capacity)
      this.problem(`${path}.minimum`, 'MINIMUM_ABOVE_CAPACITY', `${minimum} > ${capacity}`);
    return {
      id,
      capacity: capacity ?? 0,
      ...(minimum === undefined ? {} : { minimum: minimum ?? 0 }),
      preferences: this.preferences(fields, path),
    };
  }

  /** Returns '' for an invalid id, whose problem has been reported. */
  private id(value: unknown, path: string): string {
    if (typeof value === 'string' && value !== '') return value;
    this.problem(path, value === undefined ? 'MISSING' : 'NOT_AN_ID');
    return '';
  }

  private count(value: unknown, path: string): number | null {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_PLACES) return value;
    if (value === undefined) this.problem(path, 'MISSING');
    else if (typeof value !== 'number' || !Number.isInteger(value))
      this.problem(path, 'NOT_A_WHOLE_NUMBER', JSON.stringify(value));
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
        // A bare id is read as a group of one, as was probably meant, so that the other side gets no follow-up error.
        return typeof group === 'string' ? [group] : [];
      }
      if (group.length === 0) this.problem(at(), 'EMPTY_GROUP');
      for (let i = 0; i < group.length; i++)
        if (typeof group[i] !== 'string' || group[i] === '') this.problem(`${at()}[${i}]`, 'NOT_AN_ID');
      return group as string[];
    });
  }

  private uniqueIds(entries: readonly { id: string }[], name: string): boolean {
    let unique = true;
    const firstAt = new Map<string, number>();
    entries.forEach(({ id }, at) => {
      const first = firstAt.get(id);
      if (id === '') return;
      if (first === undefined) {
        firstAt.set(id, at);
        return;
      }
      unique = false;
      this.problem(`${name}[${at}].id`, 'DUPLICATE_ID', `${JSON.stringify(id)}, ${name}[${first}]`);
    });
    return unique;
  }

  /** Checks the ids in lists: they must be known, be listed once, and list back. */
  private references(applicants: readonly Applicant[], hosts: readonly Host[], unique: boolean): void {
    const choices = applicants.map(({ preferences }) => preferences);
    const views = hosts.map(({ preferences }) => preferences);
    const ofApplicants = this.complaints('applicants', choices, 'NOT_LISTED_BY_HOST');
    const ofHosts = this.complaints('hosts', views, 'NOT_LISTED_BY_APPLICANT');
    const byApplicants = resolveLists(choices, positions(hosts), hosts.length, ofApplicants);
    const byHosts = resolveLists(views, positions(applicants), applicants.length, ofHosts);
    // With duplicate ids, it is undecidable which member is listed.
    if (!unique) return;
    findUnanswered(choices, byApplicants, byHosts, ofApplicants);
    findUnanswered(views, byHosts, byApplicants, ofHosts);
  }

  private complaints(name: string, lists: readonly PreferenceList[], notAnswered: ProblemCode): Complain {
    return (problem, owner, offset, id) => {
      // The problem of an invalid id has been reported already.
      if (typeof id !== 'string' || id === '') return;
      this.problem(
        `${name}[${owner}].preferences${placeOf(lists[owner] ?? [], offset)}`,
        problem === 'NOT_ANSWERED' ? notAnswered : problem,
        JSON.stringify(id),
      );
    };
  }

  private problem(path: string, code: ProblemCode, detail?: string): void {
    const { sv, en } = PROBLEMS[code];
    const after = detail === undefined ? '' : ` (${detail})`;
    this.problems.push({ path, code, sv: sv + after, en: en + after });
  }
}

const positions = (entries: readonly { id: string }[]): Map<string, number> =>
  new Map(entries.map(({ id }, at) => [id, at]));

/** The place of entry number `offset` of a list, as `[group][place in it]`. */
function placeOf(list: PreferenceList, offset: number): string {
  let left = offset;
  const group = list.findIndex(({ length }) => {
    if (left < length) return true;
    left -= length;
    return false;
  });
  return `[${group}][${left}]`;
}
