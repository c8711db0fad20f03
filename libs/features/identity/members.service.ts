import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  changedMeanwhile,
  type Clock,
  invalidField,
  newId,
  notFound,
  type Page,
  type PageRequest,
  type Role,
  unauthenticated,
} from '#kernel';
import { assertAllowed } from '#platform/access';
import { type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import {
  membershipEnded,
  membershipStarted,
  personDisabled,
  personEnabled,
  personSessionsEnded,
} from './identity.events.js';
import { InvitationsRepository } from './invitations.repository.js';
import { cannotDisableHere, lastAdmin, ownRights } from './member.errors.js';
import { mayManageMember, mayManageMembers } from './member.policy.js';
import { MembersRepository, type MemberRow, type PersonRow } from './members.repository.js';

/**
 * The members of a workspace and their roles. Every change emits an event, upon which the open connections of the
 * people concerned are checked again.
 */
@Injectable()
export class MembersService {
  constructor(
    private readonly repository: MembersRepository,
    private readonly invitations: InvitationsRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(
    actor: Actor,
    filter: { search?: string | null; role?: Role | null },
    page: PageRequest,
  ): Promise<Page<PersonRow>> {
    return this.repository.page(actor, filter, page);
  }

  /** @throws AppError NOT_FOUND for a person without a membership in this workspace. */
  async get(actor: Actor, id: string): Promise<PersonRow> {
    const found = await this.repository.visiblePerson(actor, id);
    if (!found) throw notFound();
    return found;
  }

  ofPeople(workspaceId: string, personIds: readonly string[]): Promise<Map<string, MemberRow[]>> {
    return this.repository.ofPeople(workspaceId, personIds);
  }

  /**
   * Gives a member another role at the same organisation. The membership ends and another starts, so that nothing begun
   * under the old role continues under the new one.
   * @returns the person's id.
   * @throws AppError NOT_FOUND; OWN_RIGHTS; LAST_ADMIN; CHANGED_MEANWHILE; INVALID for GUEST, which takes an
   *   invitation.
   */
  async changeRole(actor: Actor, membershipId: string, version: number, role: Role): Promise<string> {
    if (role === 'GUEST')
      throw invalidField('role', 'En gäst bjuds in till ett initiativ.', 'A guest is invited to an initiative.');
    return this.asAdmin(actor, async (tx) => {
      const member = await this.manageable(tx, actor, membershipId);
      if (member.role === role)
        throw invalidField('role', 'Personen har redan den rollen.', 'The person has this role already.');
      await this.repository.endMembership(tx, { id: member.id, version }, this.clock.now());
      tx.emit(membershipEnded(member.id, { related: [{ kind: 'PERSON', id: member.personId }] }));
      const startedId = newId();
      const started = await this.invitations.startMembership(tx, startedId, member.personId, {
        organisationId: member.organisationId,
        role,
        initiativeId: null,
      });
      if (started) tx.emit(membershipStarted(startedId, { related: [{ kind: 'PERSON', id: member.personId }] }));
      return member.personId;
    });
  }

  /** @throws AppError NOT_FOUND; OWN_RIGHTS; LAST_ADMIN; CHANGED_MEANWHILE. */
  async endMembership(actor: Actor, membershipId: string, version: number): Promise<string> {
    return this.asAdmin(actor, async (tx) => {
      const member = await this.manageable(tx, actor, membershipId);
      await this.repository.endMembership(tx, { id: member.id, version }, this.clock.now());
      tx.emit(membershipEnded(member.id, { related: [{ kind: 'PERSON', id: member.personId }] }));
      return member.personId;
    });
  }

  /**
   * Disables an account, provided that it has memberships in this workspace only, since other workspaces decide on
   * theirs.
   * @throws AppError NOT_FOUND; OWN_RIGHTS; LAST_ADMIN; CANNOT_DISABLE_HERE; CHANGED_MEANWHILE.
   */
  async disable(actor: Actor, personId: string, version: number): Promise<PersonRow> {
    await this.changePerson(actor, personId, version, async (tx, person) => {
      if (person.disabledAt) throw changedMeanwhile();
      if (await this.repository.belongsElsewhere(tx, person.id)) throw cannotDisableHere();
      const now = this.clock.now();
      await this.repository.setDisabled(tx, { id: person.id, version }, now);
      await this.repository.endSessions(tx, person.id, now);
      tx.emit(personDisabled(person.id));
    });
    return this.get(actor, personId);
  }

  async enable(actor: Actor, personId: string, version: number): Promise<PersonRow> {
    await this.changePerson(actor, personId, version, async (tx, person) => {
      if (!person.disabledAt) throw changedMeanwhile();
      if (await this.repository.belongsElsewhere(tx, person.id)) throw cannotDisableHere();
      await this.repository.setDisabled(tx, { id: person.id, version }, null);
      tx.emit(personEnabled(person.id));
    });
    return this.get(actor, personId);
  }

  /** Ends every session of a person in this workspace, e.g. after the loss of a telephone. */
  async endSessions(actor: Actor, personId: string): Promise<PersonRow> {
    await this.changePerson(actor, personId, null, async (tx, person) => {
      await this.repository.endSessions(tx, person.id, this.clock.now());
      tx.emit(personSessionsEnded(person.id));
    });
    return this.get(actor, personId);
  }

  private async changePerson(
    actor: Actor,
    personId: string,
    version: number | null,
    work: (tx: Tx, person: PersonRow) => Promise<void>,
  ): Promise<void> {
    await this.asAdmin(actor, async (tx) => {
      const person = await this.repository.lockPerson(tx, actor, personId);
      if (!mayManageMember(actor, { personId: person.id })) throw ownRights();
      if (version !== null && person.version !== version) throw changedMeanwhile();
      await work(tx, person);
    });
  }

  private async manageable(tx: Tx, actor: Actor, membershipId: string): Promise<MemberRow> {
    const member = await this.repository.lockMembership(tx, membershipId);
    if (!mayManageMember(actor, member)) throw ownRights();
    return member;
  }

  /**
   * Runs the work of one administrator at a time, and checks that the actor is still an administrator when its turn
   * comes.
   */
  private asAdmin<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    assertAllowed(mayManageMembers(actor));
    return this.uow.run(actor, async (tx) => {
      if (!(await this.repository.lockAdmins(tx, actor))) throw unauthenticated();
      const result = await work(tx);
      if ((await this.repository.countAdmins(tx)) === 0) throw lastAdmin();
      return result;
    });
  }
}
