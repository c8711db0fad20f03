import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  Checks,
  type Clock,
  dayOf,
  newId,
  notFound,
  type Page,
  type PageRequest,
  type Scope,
} from '#kernel';
import { assertAllowed } from '#platform/access';
import { type Tx, UnitOfWork, type NewRow } from '#platform/database';
import { CLOCK } from '#platform/events';
import { CapabilitiesRepository } from './capabilities.repository.js';
import type { CapabilityEntity, CapabilityForMatching } from './capability.entity.js';
import { mayRegisterCapability, mayUpdateCapability } from './capability.policy.js';
import { type CapabilityChange, checkCapabilityChange } from './capability.rules.js';
import { capabilityChanged, capabilityRegistered } from './capability.events.js';

export type NewCapability = Pick<CapabilityEntity, 'organisationId' | 'site' | 'kind' | 'source'> &
  Partial<Omit<NewRow<CapabilityEntity>, 'workspaceId' | 'id'>>;

/** A capability row in which every fact not given is unknown. */
export const capabilityRow = (
  workspaceId: string,
  id: string,
  capability: NewCapability,
): NewRow<CapabilityEntity> => ({
  workspaceId,
  id,
  sourceKey: null,
  unit: null,
  nameSv: null,
  nameEn: null,
  summarySv: null,
  summaryEn: null,
  category: null,
  methods: [],
  equipment: [],
  biosafetyLevel: null,
  gmmClass: null,
  certifications: [],
  sampleTypes: [],
  clinicalSpeciality: null,
  capacityPerMonth: null,
  leadTimeDays: null,
  nextFreeOn: null,
  trlFrom: null,
  trlTo: null,
  priceGroups: [],
  accessCriteriaUrl: null,
  requiredTraining: null,
  openToCompanies: null,
  validUntil: null,
  lastConfirmed: null,
  sourceHash: null,
  sourceGiven: null,
  retrievedAt: null,
  ...capability,
});

@Injectable()
export class CapabilitiesService {
  constructor(
    private readonly repository: CapabilitiesRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Enters what a lab or clinic offers. @returns its id. */
  async register(scope: Scope, capability: NewCapability): Promise<string> {
    assertAllowed(mayRegisterCapability(scope));
    new Checks()
      .text('name', capability.nameSv ?? capability.nameEn, { least: 2, most: 200 })
      .text('site', capability.site, { least: 1, most: 200 })
      .between('biosafetyLevel', capability.biosafetyLevel, 1, 4)
      .between('leadTimeDays', capability.leadTimeDays, 0, 3650)
      .done();
    const id = newId();
    await this.uow.run(scope, async (tx) => {
      await this.repository.insert(tx, [capabilityRow(scope.workspaceId, id, capability)]);
      tx.emit(capabilityRegistered(id));
    });
    return id;
  }

  /**
   * Corrects facts of a capability; facts not named stay as they are. A correction by the host itself also confirms the
   * entry as of today.
   * @throws AppError FORBIDDEN to everybody but staff and the host, CHANGED_MEANWHILE for a stale version.
   */
  async update(actor: Actor, id: string, version: number, change: CapabilityChange): Promise<CapabilityEntity> {
    const capability = await this.get(actor, id);
    assertAllowed(mayUpdateCapability(actor, capability));
    checkCapabilityChange({ ...capability, ...change });
    const confirmed =
      actor.organisationId === capability.organisationId ? { lastConfirmed: dayOf(this.clock.now()) } : {};
    await this.uow.run(actor, async (tx) => {
      await this.repository.change(tx, id, version, { ...change, ...confirmed });
      tx.emit(capabilityChanged(id));
    });
    return this.get(actor, id);
  }

  list(actor: Actor, search: string | null, page: PageRequest): Promise<Page<CapabilityEntity>> {
    return this.repository.page(actor, search, page);
  }

  async get(actor: Actor, id: string): Promise<CapabilityEntity> {
    const found = (await this.repository.byIds(actor.workspaceId, [id])).get(id);
    if (!found) throw notFound();
    return found;
  }

  byIds(workspaceId: string, ids: readonly string[]): Promise<Map<string, CapabilityEntity>> {
    return this.repository.byIds(workspaceId, ids);
  }

  // For other features, inside the workspace ----------------------------------------------------------

  /** Writes rows that an import has read and checked, in the caller's transaction. */
  record(tx: Tx, capabilities: NewRow<CapabilityEntity>[]): Promise<void> {
    return this.repository.insert(tx, capabilities);
  }

  /** The capabilities with these ids, each with its host's facts from the register; for null, all of the workspace. */
  forMatching(workspaceId: string, ids: readonly string[] | null): Promise<CapabilityForMatching[]> {
    return this.repository.forMatching(workspaceId, ids);
  }

  /** Version stamps of all capabilities, by which a cache finds the entries that have changed. */
  stamps(workspaceId: string): Promise<Pick<CapabilityForMatching, 'id' | 'version' | 'municipality'>[]> {
    return this.repository.stamps(workspaceId);
  }
}
