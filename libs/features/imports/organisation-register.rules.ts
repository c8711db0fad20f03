import type { OrganisationKind } from '#features/organisations';
import { mergeFacts, statedFacts } from './given-facts.rules.js';
import type { ImportSource } from './parsed.js';

/** The facts that a register may state about an organisation. */
export interface OrganisationFacts {
  nameSv: string;
  nameEn: string | null;
  kind: OrganisationKind;
  orgnr: string | null;
  rorId: string | null;
  municipality: string | null;
  website: string | null;
}

export interface StoredOrganisation extends OrganisationFacts {
  id: string;
  version: number;
  source: string;
  mergedInto: string | null;
}

/** A register's key for an organisation, with the facts that the register gave. */
export interface SourceLink {
  source: ImportSource;
  sourceKey: string;
  organisationId: string;
  sourceHash: string;
  given: Partial<OrganisationFacts>;
}

export interface SourceRecord {
  source: ImportSource;
  sourceKey: string;
  sourceHash: string;
  facts: OrganisationFacts;
}

export type Verdict = 'new' | 'changed' | 'same';

/**
 * The organisations of a workspace while an import is planned: finds the organisations that records refer to, and
 * collects the changes to write. Nothing outside this object is changed.
 *
 * A record belongs to the organisation that its register's key already refers to; else to the one with its ROR id, else
 * its organisation number; else to the only one of the same kind with the same name, unless both state different
 * numbers of the same sort, in which case they are two organisations.
 */
export class OrganisationRegister {
  readonly created = new Map<string, StoredOrganisation>();
  readonly changed = new Map<string, StoredOrganisation>();
  readonly linksToWrite = new Map<string, SourceLink>();
  private readonly byId: Map<string, StoredOrganisation>;
  private readonly byNumber = new Map<string, string>();
  private readonly byName = new Map<string, Set<string>>();
  private readonly links: Map<string, SourceLink>;

  constructor(
    organisations: readonly StoredOrganisation[],
    links: readonly SourceLink[],
    private readonly newId: () => string,
  ) {
    this.byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    this.links = new Map(links.map((link) => [linkKey(link), link]));
    // Merged ones last, so that their numbers lead to the survivor only where no unmerged organisation has them.
    for (const organisation of [...organisations].sort(
      (a, b) => Number(a.mergedInto !== null) - Number(b.mergedInto !== null),
    ))
      this.index(organisation);
  }

  /** @param nameIsProof false when several records of the file share the name. */
  take(record: SourceRecord, nameIsProof: boolean): Verdict {
    const link = this.links.get(linkKey(record));
    if (link?.sourceHash === record.sourceHash) return 'same';
    const found = link ? this.survivor(link.organisationId) : this.match(record.facts, nameIsProof);
    if (!found) {
      this.create(record);
      return 'new';
    }
    const { patch, given } = mergeFacts(
      factsOf(found),
      link?.given ?? {},
      this.withoutTakenNumbers(found, record.facts),
    );
    this.link(record, found.id, given);
    if (Object.keys(patch).length === 0) return 'same';
    this.change({ ...found, ...patch });
    return 'changed';
  }

  /** The organisation that another record refers to (as coordinator or host). Its facts are left unchanged. */
  resolve(record: SourceRecord): { organisationId: string; created: boolean } {
    const link = this.links.get(linkKey(record));
    const found = link ? this.survivor(link.organisationId) : this.match(record.facts, true);
    if (!found) return { organisationId: this.create(record), created: true };
    if (!link) this.link(record, found.id, {});
    return { organisationId: found.id, created: false };
  }

  name(id: string): string {
    return this.byId.get(id)?.nameSv ?? '';
  }

  private match(facts: OrganisationFacts, nameIsProof: boolean): StoredOrganisation | undefined {
    for (const number of numbersOf(facts)) {
      const id = this.byNumber.get(number);
      if (id) return this.survivor(id);
    }
    if (!nameIsProof) return undefined;
    const candidates = new Set(nameKeys(facts).flatMap((key) => [...(this.byName.get(key) ?? [])]));
    const fitting = [...candidates].flatMap((id) => {
      const candidate = this.byId.get(id);
      return candidate &&
        sharesName(candidate, facts) &&
        !differs(candidate.orgnr, facts.orgnr) &&
        !differs(candidate.rorId, facts.rorId)
        ? [candidate]
        : [];
    });
    // Two organisations of the same name: only a person can decide which one is meant.
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  private survivor(id: string): StoredOrganisation | undefined {
    let organisation = this.byId.get(id);
    for (let steps = 0; organisation?.mergedInto && steps < 20; steps++)
      organisation = this.byId.get(organisation.mergedInto);
    return organisation;
  }

  /** Drops a number that another organisation of the workspace already has; the two can only be merged by a person. */
  private withoutTakenNumbers(organisation: StoredOrganisation, facts: OrganisationFacts): OrganisationFacts {
    const free = (sort: 'orgnr' | 'rorId'): string | null => {
      const holder = facts[sort] === null ? undefined : this.byNumber.get(`${sort} ${facts[sort]}`);
      return holder === undefined || holder === organisation.id ? facts[sort] : organisation[sort];
    };
    return { ...facts, orgnr: free('orgnr'), rorId: free('rorId') };
  }

  private create(record: SourceRecord): string {
    const organisation: StoredOrganisation = {
      ...record.facts,
      id: this.newId(),
      version: 1,
      source: record.source,
      mergedInto: null,
    };
    this.byId.set(organisation.id, organisation);
    this.created.set(organisation.id, organisation);
    this.index(organisation);
    this.link(record, organisation.id, statedFacts(record.facts));
    return organisation.id;
  }

  private change(organisation: StoredOrganisation): void {
    this.byId.set(organisation.id, organisation);
    (this.created.has(organisation.id) ? this.created : this.changed).set(organisation.id, organisation);
    this.index(organisation);
  }

  private link(
    { source, sourceKey, sourceHash }: SourceRecord,
    organisationId: string,
    given: Partial<OrganisationFacts>,
  ): void {
    const link = { source, sourceKey, organisationId, sourceHash, given };
    this.links.set(linkKey(link), link);
    this.linksToWrite.set(linkKey(link), link);
  }

  private index(organisation: StoredOrganisation): void {
    for (const number of numbersOf(organisation))
      if (!this.byNumber.has(number)) this.byNumber.set(number, organisation.id);
    if (organisation.mergedInto) return;
    for (const key of nameKeys(organisation)) {
      const ids = this.byName.get(key) ?? new Set();
      this.byName.set(key, ids.add(organisation.id));
    }
  }
}

/** A name in the form used for comparison: letters and digits only, case ignored. */
export const bareName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** One key for each of an organisation's names, within its kind. */
export const nameKeys = ({ nameSv, nameEn, kind }: Pick<OrganisationFacts, 'nameSv' | 'nameEn' | 'kind'>): string[] =>
  [...new Set([nameSv, nameEn ?? ''].map(bareName))].filter((name) => name !== '').map((name) => `${kind} ${name}`);

const sharesName = (a: OrganisationFacts, b: OrganisationFacts): boolean =>
  nameKeys(a).some((key) => nameKeys(b).includes(key));

const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const numbersOf = ({ rorId, orgnr }: OrganisationFacts): string[] => [
  ...(rorId === null ? [] : [`rorId ${rorId}`]),
  ...(orgnr === null ? [] : [`orgnr ${orgnr}`]),
];

const factsOf = ({
  nameSv,
  nameEn,
  kind,
  orgnr,
  rorId,
  municipality,
  website,
}: OrganisationFacts): OrganisationFacts => ({ nameSv, nameEn, kind, orgnr, rorId, municipality, website });

const linkKey = ({ source, sourceKey }: Pick<SourceLink, 'source' | 'sourceKey'>): string => `${source} ${sourceKey}`;
