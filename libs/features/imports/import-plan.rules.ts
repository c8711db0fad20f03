import { contentHash } from './content-hash.rules.js';
import { mergeFacts, statedFacts } from './given-facts.rules.js';
import type { ParsedImport } from './import-format.rules.js';
import { organisationKey } from './import-keys.rules.js';
import {
  bareName,
  nameKeys,
  OrganisationRegister,
  type SourceLink,
  type SourceRecord,
  type StoredOrganisation,
  type Verdict,
} from './organisation-register.rules.js';
import {
  type ImportSource,
  isDuplicate,
  type ParsedCapability,
  type ParsedGrant,
  type ParsedOrganisation,
  type ParsedParty,
} from './parsed.js';

/** Number of rows in the file by outcome; the other five counts add up to `total`. */
export interface ImportCounts {
  total: number;
  new: number;
  changed: number;
  same: number;
  duplicate: number;
  rejected: number;
}

export interface CapabilityFacts {
  organisationId: string;
  site: string;
  nameSv: string | null;
  nameEn: string | null;
  summaryEn: string | null;
  category: string | null;
  methods: string[];
  equipment: string[];
  biosafetyLevel: number | null;
  accessCriteriaUrl: string | null;
  openToCompanies: boolean | null;
}

/** Source data kept on a capability. A changed host name means that the source moved it to another host. */
export interface GivenCapability {
  hostName: string;
  facts: Partial<CapabilityFacts>;
}

export interface StoredCapability extends CapabilityFacts {
  id: string;
  version: number;
  sourceKey: string;
  sourceHash: string | null;
  sourceGiven: GivenCapability | null;
}

export interface StoredGrant {
  id: string;
  sourceId: string;
  sourceHash: string;
  coordinatorId: string | null;
}

/** The rows of the workspace that an import may concern. */
export interface Stored {
  organisations: StoredOrganisation[];
  links: SourceLink[];
  grants: StoredGrant[];
  capabilities: StoredCapability[];
}

export type CapabilityToWrite = Omit<StoredCapability, 'sourceHash' | 'sourceGiven'> & {
  sourceHash: string;
  sourceGiven: GivenCapability;
};

export type GrantToWrite = Omit<ParsedGrant, 'coordinator'> & { id: string; sourceHash: string; coordinatorId: string };

/** Everything that an import would write. A preview computes the same plan and does not write it. */
export interface ImportPlan {
  counts: ImportCounts;
  newOrganisations: StoredOrganisation[];
  changedOrganisations: StoredOrganisation[];
  links: SourceLink[];
  grants: GrantToWrite[];
  newCapabilities: CapabilityToWrite[];
  changedCapabilities: CapabilityToWrite[];
  /** Number of organisations created because a record names them as coordinator or host. */
  organisationsCreated: number;
}

/** @param newId creates the id of each row to insert. */
export function planImport({ format, result }: ParsedImport, stored: Stored, newId: () => string): ImportPlan {
  const plan = new Planner(stored, newId);
  const verdicts: Record<Verdict, number> = { new: 0, changed: 0, same: 0 };
  switch (format) {
    case 'ROR':
    case 'SWECRIS_ORGANISATIONS': {
      const records = uses(result.records);
      for (const organisation of result.records) verdicts[plan.organisation(organisation, records)] += 1;
      break;
    }
    case 'SWECRIS_GRANTS':
      for (const grant of result.records) verdicts[plan.grant(grant)] += 1;
      break;
    case 'LAB_CAPABILITIES':
      for (const capability of result.records) verdicts[plan.capability(capability)] += 1;
      break;
  }
  const duplicate = result.rejected.filter(isDuplicate).length;
  return plan.done({ total: result.total, ...verdicts, duplicate, rejected: result.rejected.length - duplicate });
}

/** Whether the plan changes anything visible; changes to source bookkeeping alone do not count. */
export const changesFacts = ({ counts }: ImportPlan): boolean => counts.new + counts.changed > 0;

export const writesNothing = (plan: ImportPlan): boolean =>
  !changesFacts(plan) && plan.links.length === 0 && plan.changedCapabilities.length === 0;

class Planner {
  private readonly register: OrganisationRegister;
  private readonly grants: Map<string, StoredGrant>;
  private readonly capabilities: Map<string, StoredCapability>;
  private readonly grantsToWrite: GrantToWrite[] = [];
  private readonly newCapabilities: CapabilityToWrite[] = [];
  private readonly changedCapabilities: CapabilityToWrite[] = [];
  private organisationsCreated = 0;

  constructor(
    stored: Stored,
    private readonly newId: () => string,
  ) {
    this.register = new OrganisationRegister(stored.organisations, stored.links, newId);
    this.grants = new Map(stored.grants.map((grant) => [grant.sourceId, grant]));
    this.capabilities = new Map(stored.capabilities.map((capability) => [capability.sourceKey, capability]));
  }

  /** @param nameUses number of records in the file with each name. */
  organisation(record: ParsedOrganisation, nameUses: ReadonlyMap<string, number>): Verdict {
    const { nameSv, nameEn, kind, orgnr, rorId, municipality, website } = record;
    const facts = { nameSv, nameEn, kind, orgnr, rorId, municipality, website };
    return this.register.take(
      { source: record.source, sourceKey: organisationKey(record), sourceHash: contentHash(record), facts },
      nameKeys(facts).every((key) => nameUses.get(key) === 1),
    );
  }

  grant({ coordinator, ...grant }: ParsedGrant): Verdict {
    const sourceHash = contentHash({ ...grant, coordinator });
    const before = this.grants.get(grant.sourceId);
    if (before?.sourceHash === sourceHash) return 'same';
    this.grantsToWrite.push({
      ...grant,
      id: before?.id ?? this.newId(),
      sourceHash,
      coordinatorId: this.party(grant.source, coordinator),
    });
    return before ? 'changed' : 'new';
  }

  capability(record: ParsedCapability): Verdict {
    const sourceHash = contentHash(record);
    const before = this.capabilities.get(record.sourceKey);
    if (before?.sourceHash === sourceHash) return 'same';
    // The host is resolved again only when the source names another one, because people may have moved the capability
    // since.
    const hostStays = before?.sourceGiven?.hostName === record.hostName && before.sourceGiven.facts.organisationId;
    const host = { orgnr: null, nameSv: record.hostName, nameEn: record.hostNameEn, kind: record.hostKind };
    const organisationId = hostStays || this.party(record.source, host);
    const said = capabilityFacts(record, organisationId, this.register.name(organisationId) || record.hostName);
    if (!before) {
      this.newCapabilities.push({
        ...said,
        id: this.newId(),
        version: 1,
        sourceKey: record.sourceKey,
        sourceHash,
        sourceGiven: { hostName: record.hostName, facts: statedFacts(said) },
      });
      return 'new';
    }
    const { id, version, sourceKey, sourceGiven, sourceHash: _hash, ...facts } = before;
    const { patch, given } = mergeFacts(facts, sourceGiven?.facts ?? {}, said);
    this.changedCapabilities.push({
      ...facts,
      ...patch,
      id,
      version,
      sourceKey,
      sourceHash,
      sourceGiven: { hostName: record.hostName, facts: given },
    });
    return Object.keys(patch).length > 0 ? 'changed' : 'same';
  }

  done(counts: ImportCounts): ImportPlan {
    return {
      counts,
      newOrganisations: [...this.register.created.values()],
      changedOrganisations: [...this.register.changed.values()],
      links: [...this.register.linksToWrite.values()],
      grants: this.grantsToWrite,
      newCapabilities: this.newCapabilities,
      changedCapabilities: this.changedCapabilities,
      organisationsCreated: this.organisationsCreated,
    };
  }

  private party(source: ImportSource, { orgnr, nameSv, nameEn, kind }: ParsedParty): string {
    const facts = { nameSv, nameEn, kind, orgnr, rorId: null, municipality: null, website: null };
    // The same key as in the register's own file of organisations, so that both lead to one row.
    const sourceKey = orgnr === null ? `name:${kind}:${bareName(nameSv)}` : organisationKey(facts);
    const record: SourceRecord = { source, sourceKey, sourceHash: contentHash(facts), facts };
    const { organisationId, created } = this.register.resolve(record);
    if (created) this.organisationsCreated += 1;
    return organisationId;
  }
}

/** The source's text on access is appended to the description, since people read both before they make contact. */
function capabilityFacts(record: ParsedCapability, organisationId: string, organisationName: string): CapabilityFacts {
  const { nameSv, nameEn, category, methods, equipment, biosafetyLevel, openToCompanies } = record;
  const texts = [record.summary, record.accessText === null ? null : `Access: ${record.accessText}`].filter(
    (text) => text !== null,
  );
  return {
    organisationId,
    site: record.site ?? organisationName,
    nameSv,
    nameEn,
    summaryEn: texts.length > 0 ? texts.join('\n\n') : null,
    category,
    methods,
    equipment,
    biosafetyLevel,
    accessCriteriaUrl: record.website ?? record.sourceUrl,
    openToCompanies,
  };
}

function uses(records: readonly ParsedOrganisation[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of records.flatMap(nameKeys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
