import { Injectable } from '@nestjs/common';
import { type Actor, newId, notFound, type Page, type PageRequest, type Scope } from '#kernel';
import { assertAllowed } from '#platform/access';
import { type Tx, UnitOfWork } from '#platform/database';
import type { OrganisationEntity } from './organisation.entity.js';
import { organisationRegistered } from './organisation.events.js';
import { mayRegisterOrganisation } from './organisation.policy.js';
import { checkOrganisation, type NewOrganisation } from './organisation.rules.js';
import { type OrganisationFilter, OrganisationsRepository } from './organisations.repository.js';
import { parseOrgnr } from './orgnr.rules.js';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly repository: OrganisationsRepository,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * Enters an organisation.
   * @returns its id.
   * @throws AppError INVALID for a bad field, e.g. an organisation number that is a personal number.
   */
  async register(scope: Scope, organisation: NewOrganisation): Promise<string> {
    assertAllowed(mayRegisterOrganisation(scope));
    checkOrganisation(organisation);
    const orgnr = organisation.orgnr ? parseOrgnr(organisation.orgnr) : undefined;
    const id = newId();
    await this.uow.run(scope, async (tx) => {
      await this.repository.insert(tx, [
        {
          workspaceId: scope.workspaceId,
          id,
          nameSv: organisation.nameSv.trim(),
          nameEn: organisation.nameEn ?? null,
          kind: organisation.kind,
          orgnr: orgnr?.ok ? orgnr.orgnr : null,
          foreignId: organisation.foreignId ?? null,
          rorId: organisation.rorId ?? null,
          clusterRoles: organisation.clusterRoles ?? [],
          municipality: organisation.municipality ?? null,
          website: organisation.website ?? null,
          source: organisation.source,
          retrievedAt: null,
        },
      ]);
      tx.emit(organisationRegistered(id));
    });
    return id;
  }

  list(actor: Actor, filter: OrganisationFilter, page: PageRequest): Promise<Page<OrganisationEntity>> {
    return this.repository.page(actor, filter, page);
  }

  async get(actor: Actor, id: string): Promise<OrganisationEntity> {
    const found = (await this.repository.byIds(actor.workspaceId, [id])).get(id);
    if (!found) throw notFound();
    return found;
  }

  byIds(workspaceId: string, ids: readonly string[]): Promise<Map<string, OrganisationEntity>> {
    return this.repository.byIds(workspaceId, ids);
  }

  /** Writes rows that an import has read and checked, in the caller's transaction. */
  record(tx: Tx, organisations: Parameters<OrganisationsRepository['insert']>[1]): Promise<void> {
    return this.repository.insert(tx, organisations);
  }

  /** The organisation of that name in either language; without a name the workspace's first, which is its host. */
  hostOrNamed(workspaceId: string, name?: string): Promise<OrganisationEntity | undefined> {
    return this.repository.hostOrNamed(workspaceId, name);
  }

  /** Regions that have a coordinator here, hence can receive reports. */
  reportRecipients(actor: Actor): Promise<OrganisationEntity[]> {
    return this.repository.regions(actor);
  }
}
