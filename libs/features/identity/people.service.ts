import { Inject, Injectable } from '@nestjs/common';
import { type Actor, addDays, type Clock, dayOf, newId, type Role, type Scope } from '#kernel';
import { assertAllowed } from '#platform/access';
import { UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import type { Language, NewWorkspace } from './identity.entity.js';
import { membershipStarted } from './identity.events.js';
import { IdentityRepository } from './identity.repository.js';
import { hashPassword } from './password.rules.js';
import { mayManageMembers } from './member.policy.js';

/** Contact details are kept for two years after the last reason to keep them, unless another date is set. */
const RETENTION_DAYS = 730;

export interface NewPerson {
  name: string;
  email: string;
  language: Language;
  password?: string;
  legalBasis: string;
  source: string;
}

/** Workspaces, people and their memberships. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly repository: IdentityRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Creates a workspace. Called by the program (seed, command line), never by a request. */
  async createWorkspace(workspace: NewWorkspace): Promise<string> {
    const id = newId();
    await this.repository.insertWorkspace({ id, ...workspace });
    return id;
  }

  /** Marks the setup of a workspace as complete. After a crash before this, setup starts over. */
  finishWorkspace(id: string): Promise<void> {
    return this.repository.markWorkspaceReady(id);
  }

  async workspaceId(slug: string): Promise<string | undefined> {
    return (await this.repository.workspaceBySlug(slug))?.id;
  }

  /**
   * The actor of a membership, for work that a member began and the program completes in the member's name. Ended
   * memberships are included.
   */
  async actorOf(workspaceId: string, membershipId: string): Promise<Actor | undefined> {
    const member = await this.repository.member(workspaceId, membershipId);
    return member && { workspaceId, membershipId, ...member };
  }

  /** Gives a person (new, or found by e-mail address) a role at an organisation in the scope's workspace. */
  async addMember(scope: Scope, person: NewPerson, organisationId: string, role: Role): Promise<Actor> {
    assertAllowed(mayManageMembers(scope));
    const passwordHash = person.password ? await hashPassword(person.password) : null;
    const known = await this.repository.personByEmail(person.email);
    const personId = known?.id ?? newId();
    const membershipId = newId();
    await this.uow.run(scope, async (tx) => {
      if (!known) {
        await this.repository.insertPerson(tx, {
          id: personId,
          name: person.name,
          email: person.email,
          language: person.language,
          passwordHash,
          legalBasis: person.legalBasis,
          source: person.source,
          retentionDate: addDays(dayOf(this.clock.now()), RETENTION_DAYS),
          disabledAt: null,
        });
      }
      await this.repository.insertMembership(tx, {
        workspaceId: scope.workspaceId,
        id: membershipId,
        personId,
        organisationId,
        role,
        initiativeId: null,
        endedAt: null,
      });
      tx.emit(membershipStarted(membershipId));
    });
    return {
      personId,
      personName: known?.name ?? person.name,
      workspaceId: scope.workspaceId,
      membershipId,
      organisationId,
      role,
    };
  }
}
