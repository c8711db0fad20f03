import { Injectable } from '@nestjs/common';
import { type Actor, Checks, hasRole, isActor, newId, notFound, type Page, type PageRequest, type Scope } from '#kernel';
import { assertAllowed } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { SubjectGates } from '#platform/live';
import { CapabilitiesRepository } from './capabilities.repository.js';
import type { CapabilityEntity } from './capability.entity.js';
import { capabilityRegistered } from './matchmaking.events.js';

export type NewCapability = Pick<CapabilityEntity, 'organisationId' | 'site' | 'kind' | 'source'> & Partial<Omit<CapabilityEntity, 'workspaceId' | 'id' | 'version'>>;

/** A capability row with everything that was not said left unknown. */
export const capabilityRow = (workspaceId: string, id: string, capability: NewCapability): Omit<CapabilityEntity, 'version'> => ({
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
    gates: SubjectGates,
  ) {
    gates.register('CAPABILITY', (actor, ids) => this.repository.titles(actor, ids));
  }

  /** Enters what a lab or clinic offers. @returns its id. */
  async register(scope: Scope, capability: NewCapability): Promise<string> {
    assertAllowed(!isActor(scope) || hasRole(scope, 'STAFF', 'ADMIN'));
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
}
