import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { PersonQuery } from '../../support/generated/graphql.js';
import { type Given, GraphqlClient } from '../../support/graphql-client.js';
import { operation } from '../../support/operation.js';
import { UseMembershipDocument } from '../../support/operations/account.graphql.js';
import { MatchCountDocument } from '../../support/operations/matches.graphql.js';
import {
  ChangeRoleDocument,
  DisablePersonDocument,
  EnablePersonDocument,
  EndMembershipDocument,
  EndSessionsOfPersonDocument,
  PeopleDocument,
  PersonDocument,
} from '../../support/operations/people.graphql.js';

type PersonSeen = PersonQuery['person'];

describe('operations on people and memberships', () => {
  let house: DemoHouse;
  let count = 0;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const seen = async (id: string, by: Person = 'admin') => (await house.as(by).ok(PersonDocument, { id })).person;
  const member = async (person: Person = 'lab') => {
    const client = await house.colleagueOf(person, `Vera Vanlig ${(count += 1)}`);
    const it = await seen((await client.me()).id);
    return { client, person: it, membership: it.memberships[0] as PersonSeen['memberships'][number] };
  };
  const events = (subject: string) =>
    house
      .rows<{ name: string }>('SELECT name FROM event WHERE subject_id = $1 ORDER BY position', [subject])
      .then((rows) => rows.map(({ name }) => name));
  /** Everybody who must be told FORBIDDEN, and the anonymous. */
  const refusedToOthers = async <V>(allowed: Person[], document: TypedDocumentNode<unknown, V>, ...given: Given<V>) => {
    for (const person of (['admin', 'staff', 'startup', 'lab', 'stockholm'] as const).filter(
      (one) => !allowed.includes(one),
    ))
      expect([person, await house.as(person).refused(document, ...given)]).toEqual([person, 'FORBIDDEN']);
    expect(await house.anybody().refused(document, ...given)).toBe('UNAUTHENTICATED');
  };

  operation('people', () => {
    it('are found by name, address and organisation, with their rights here', async () => {
      const { people } = await house.as('staff').ok(PeopleDocument, { search: 'stina startup' });
      expect(people.edges.map(({ node }) => [node.name, node.email, node.memberships[0]?.role])).toEqual([
        ['Stina Startup', 'startup@demo.example', 'STARTUP'],
      ]);
      for (const search of ['startup@DEMO', 'Exempelcell'])
        expect(JSON.stringify(await house.as('admin').ok(PeopleDocument, { search }))).toContain('Stina Startup');
      const coordinators = await house.as('admin').ok(PeopleDocument, { role: 'COORDINATOR' });
      expect(coordinators.people.edges.map(({ node }) => node.name)).toEqual(['Samir Samordnare', 'Ulla Uppsala']);
    });
    it('are those of this workspace, whatever is searched for', async () => {
      for (const search of ['Nora', 'other.example', '%', '_'])
        expect(JSON.stringify(await house.as('admin').ok(PeopleDocument, { search }))).not.toContain('other.example');
      expect(JSON.stringify(await house.as('elsewhere').ok(PeopleDocument))).not.toContain('demo.example');
    });
    it('are not for others', () => refusedToOthers(['admin', 'staff'], PeopleDocument));
  });

  operation('person', () => {
    it('is shown with what one may do; staff only look', async () => {
      const { person } = await member();
      expect(person).toMatchObject({
        disabled: false,
        actions: ['DISABLE', 'END_SESSIONS'],
        memberships: [{ role: 'PARTNER', actions: ['CHANGE_ROLE', 'END'] }],
      });
      expect(await seen(person.id, 'staff')).toMatchObject({ actions: [], memberships: [{ actions: [] }] });
    });
    it('says nothing of rights elsewhere', async () => {
      const { person } = await member();
      await house.alsoMemberAt('elsewhere', person.name, 'PARTNER');
      expect((await seen(person.id)).memberships).toHaveLength(1);
    });
    it('is not found when it belongs elsewhere or nowhere', async () => {
      const theirs = (await house.as('elsewhere').me()).id;
      for (const id of [theirs, UNKNOWN, 'x'])
        expect(await house.as('admin').refused(PersonDocument, { id })).toBe('NOT_FOUND');
      await refusedToOthers(['admin', 'staff'], PersonDocument, { id: UNKNOWN });
    });
  });

  operation('changeRole', () => {
    it('ends one membership and starts another, with the rights of the new role only', async () => {
      const { client, person, membership } = await member();
      await house
        .as('admin')
        .ok(ChangeRoleDocument, { membershipId: membership.id, version: membership.version, role: 'COORDINATOR' });
      expect((await seen(person.id)).memberships).toEqual([
        expect.objectContaining({ role: 'COORDINATOR', organisation: membership.organisation }),
      ]);
      expect(await client.refused(MatchCountDocument)).toBe('UNAUTHENTICATED');
      const again = await GraphqlClient.signIn(house.origin, person.email);
      expect(await again.refused(MatchCountDocument)).toBe('FORBIDDEN');
      expect(await events(membership.id)).toEqual(['membership.ended']);
    });
    it('refuses the role one has, a guest without an initiative, and a stale version', async () => {
      const {
        membership: { id, version },
      } = await member();
      expect(await house.as('admin').refused(ChangeRoleDocument, { membershipId: id, version, role: 'PARTNER' })).toBe(
        'INVALID',
      );
      expect(await house.as('admin').refused(ChangeRoleDocument, { membershipId: id, version, role: 'GUEST' })).toBe(
        'INVALID',
      );
      expect(
        await house
          .as('admin')
          .refused(ChangeRoleDocument, { membershipId: id, version: version + 1, role: 'STARTUP' }),
      ).toBe('CHANGED_MEANWHILE');
    });
    it('refuses one’s own right, and everybody but administrators', async () => {
      const me = await seen((await house.as('admin').me()).id);
      expect(me).toMatchObject({ actions: [], memberships: [{ actions: [] }] });
      const own = { membershipId: me.memberships[0]?.id ?? '', version: 1 };
      expect(await house.as('admin').refused(ChangeRoleDocument, { ...own, role: 'STAFF' })).toBe('OWN_RIGHTS');
      await refusedToOthers(['admin'], ChangeRoleDocument, { ...own, role: 'STAFF' });
    });
    it('does not reach a membership of another workspace, of an administrator of both', async () => {
      const theirs = (await house.as('elsewhere').me()).membership.id;
      expect(
        await house.as('admin').refused(ChangeRoleDocument, { membershipId: theirs, version: 1, role: 'STARTUP' }),
      ).toBe('NOT_FOUND');
    });
  });

  operation('endMembership', () => {
    it('ends that right and its sessions, and leaves those elsewhere', async () => {
      const { client, person, membership } = await member();
      await house.alsoMemberAt('elsewhere', person.name, 'PARTNER');
      const other = await GraphqlClient.signIn(house.origin, person.email);
      const me = await other.me();
      await other.ok(UseMembershipDocument, {
        membershipId: me.memberships.find(({ id }) => id !== membership.id)?.id ?? '',
      });
      const kept = await house.rows<{ count: string }>(
        'SELECT count(*) AS count FROM session s JOIN workspace w ON w.id = s.workspace_id WHERE s.person_id = $1 AND w.slug = $2 AND s.ended_at IS NULL',
        [person.id, 'other'],
      );
      await house.as('admin').ok(EndMembershipDocument, { membershipId: membership.id, version: membership.version });
      expect(await client.refused(MatchCountDocument)).toBe('UNAUTHENTICATED');
      expect(await house.as('admin').refused(PersonDocument, { id: person.id })).toBe('NOT_FOUND');
      expect(Number(kept[0]?.count)).toBe(1);
      expect(
        await house.rows(
          'SELECT 1 FROM session s JOIN workspace w ON w.id = s.workspace_id WHERE s.person_id = $1 AND w.slug = $2 AND s.ended_at IS NULL',
          [person.id, 'other'],
        ),
      ).toHaveLength(1);
    });
    it('refuses a second time, a stale version, one’s own, and one of another workspace', async () => {
      const {
        membership: { id, version },
      } = await member();
      expect(await house.as('admin').refused(EndMembershipDocument, { membershipId: id, version: version + 1 })).toBe(
        'CHANGED_MEANWHILE',
      );
      await house.as('admin').ok(EndMembershipDocument, { membershipId: id, version });
      expect(await house.as('admin').refused(EndMembershipDocument, { membershipId: id, version })).toBe('NOT_FOUND');
      const own = (await house.as('admin').me()).membership.id;
      expect(await house.as('admin').refused(EndMembershipDocument, { membershipId: own, version: 1 })).toBe(
        'OWN_RIGHTS',
      );
      const theirs = (await house.as('elsewhere').me()).membership.id;
      for (const foreign of [theirs, UNKNOWN, 'x'])
        expect(await house.as('admin').refused(EndMembershipDocument, { membershipId: foreign, version: 1 })).toBe(
          'NOT_FOUND',
        );
      await refusedToOthers(['admin'], EndMembershipDocument, { membershipId: id, version });
    });
    it('leaves one of two administrators who end each other at the same moment', async () => {
      for (let turn = 0; turn < 10; turn += 1) {
        const [one, two] = [
          await house.colleagueOf('admin', `Anna Admin ${turn}`),
          await house.colleagueOf('admin', `Bert Admin ${turn}`),
        ];
        const [a, b] = [await one.me(), await two.me()];
        const answers = await Promise.all([
          one.ask(EndMembershipDocument, { membershipId: b.membership.id, version: 1 }),
          two.ask(EndMembershipDocument, { membershipId: a.membership.id, version: 1 }),
        ]);
        expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      }
    });
  });

  operation('disablePerson', () => {
    it('shuts the account and ends its sessions', async () => {
      const { client, person } = await member();
      const { disablePerson } = await house
        .as('admin')
        .ok(DisablePersonDocument, { id: person.id, version: person.version });
      expect(disablePerson).toMatchObject({ disabled: true, version: person.version + 1, actions: ['ENABLE'] });
      expect(await client.refused(MatchCountDocument)).toBe('UNAUTHENTICATED');
      await expect(GraphqlClient.signIn(house.origin, person.email)).rejects.toThrow('SIGN_IN_REFUSED');
    });
    it('is not possible while the account is also used elsewhere, and the error does not say where', async () => {
      const { person } = await member();
      await house.alsoMemberAt('elsewhere', person.name, 'PARTNER');
      const { errors } = await house.as('admin').ask(DisablePersonDocument, { id: person.id, version: person.version });
      expect(errors?.[0]?.extensions.code).toBe('CANNOT_DISABLE_HERE');
      expect(JSON.stringify(errors)).not.toMatch(/Norr|other|Exempelklustret/i);
      expect((await seen(person.id)).disabled).toBe(false);
    });
    it('refuses a stale version, oneself, strangers and everybody but administrators', async () => {
      const { person } = await member();
      expect(
        await house.as('admin').refused(DisablePersonDocument, { id: person.id, version: person.version + 1 }),
      ).toBe('CHANGED_MEANWHILE');
      const own = await house.as('admin').me();
      expect(await house.as('admin').refused(DisablePersonDocument, { id: own.id, version: 1 })).toBe('OWN_RIGHTS');
      for (const id of [(await house.as('elsewhere').me()).id, UNKNOWN, 'x'])
        expect(await house.as('admin').refused(DisablePersonDocument, { id, version: 1 })).toBe('NOT_FOUND');
      await refusedToOthers(['admin'], DisablePersonDocument, { id: person.id, version: person.version });
    });
  });

  operation('enablePerson', () => {
    it('lets the person sign in again, in a new session only', async () => {
      const { client, person } = await member();
      await house.as('admin').ok(DisablePersonDocument, { id: person.id, version: person.version });
      expect(
        await house.as('admin').ok(EnablePersonDocument, { id: person.id, version: person.version + 1 }),
      ).toMatchObject({ enablePerson: { disabled: false } });
      expect(await client.refused(MatchCountDocument)).toBe('UNAUTHENTICATED');
      expect((await GraphqlClient.signIn(house.origin, person.email)).token).not.toBe('');
    });
    it('refuses what is not disabled, and everybody but administrators', async () => {
      const { person } = await member();
      expect(await house.as('admin').refused(EnablePersonDocument, { id: person.id, version: person.version })).toBe(
        'CHANGED_MEANWHILE',
      );
      await refusedToOthers(['admin'], EnablePersonDocument, { id: person.id, version: person.version });
    });
  });

  operation('endSessionsOfPerson', () => {
    it('ends every session here; the person may sign in again', async () => {
      const { client, person } = await member();
      const second = await GraphqlClient.signIn(house.origin, person.email);
      await house.as('admin').ok(EndSessionsOfPersonDocument, { id: person.id });
      for (const one of [client, second]) expect(await one.refused(MatchCountDocument)).toBe('UNAUTHENTICATED');
      expect((await GraphqlClient.signIn(house.origin, person.email)).token).not.toBe('');
      expect(await events(person.id)).toEqual(['person.sessions-ended']);
    });
    it('refuses strangers, and everybody but administrators', async () => {
      expect(
        await house.as('admin').refused(EndSessionsOfPersonDocument, { id: (await house.as('elsewhere').me()).id }),
      ).toBe('NOT_FOUND');
      await refusedToOthers(['admin'], EndSessionsOfPersonDocument, { id: UNKNOWN });
    });
  });
});
