import { DemoHouse, type OnTheWay } from '../../support/demo-house.js';
import { eventually, GraphqlClient } from '../../support/graphql-client.js';
import { type Listener, WAYS_TO_LISTEN } from '../../support/listeners.js';
import { PositionDocument } from '../../support/operations/activity.graphql.js';
import { MatchDocument, WithdrawMatchDocument } from '../../support/operations/matches.graphql.js';
import { NeedDocument } from '../../support/operations/needs.graphql.js';
import {
  ChangeRoleDocument,
  DisablePersonDocument,
  EndMembershipDocument,
  EndSessionsOfPersonDocument,
  PersonDocument,
} from '../../support/operations/people.graphql.js';
import { SignOutDocument } from '../../support/operations/sessions.graphql.js';

/** The promise: nothing more is heard or fetched this many seconds after a right has ended. */
const PROMISE_SECONDS = 5;

interface Member {
  personId: string;
  personVersion: number;
  membershipId: string;
  membershipVersion: number;
}

describe('revocation', () => {
  let house: DemoHouse;
  let count = 0;
  beforeAll(async () => {
    house = await DemoHouse.open();
  });
  afterAll(() => house.close());

  const admin = () => house.as('admin');
  const memberOf = async (client: GraphqlClient): Promise<Member> => {
    const me = await client.me();
    const { person } = await admin().ok(PersonDocument, { id: me.id });
    return {
      personId: me.id,
      personVersion: person.version,
      membershipId: me.membership.id,
      membershipVersion: person.memberships.find(({ id }) => id === me.membership.id)?.version ?? 0,
    };
  };

  const WAYS_TO_REVOKE: [name: string, revoke: (client: GraphqlClient, member: Member) => Promise<unknown>][] = [
    [
      'disabling the person',
      (_client, { personId, personVersion }) =>
        admin().ok(DisablePersonDocument, { id: personId, version: personVersion }),
    ],
    [
      'ending the membership',
      (_client, { membershipId, membershipVersion }) =>
        admin().ok(EndMembershipDocument, { membershipId: membershipId, version: membershipVersion }),
    ],
    [
      'changing the role',
      (_client, { membershipId, membershipVersion }) =>
        admin().ok(ChangeRoleDocument, { membershipId: membershipId, version: membershipVersion, role: 'PARTNER' }),
    ],
    ['ending all sessions', (_client, { personId }) => admin().ok(EndSessionsOfPersonDocument, { id: personId })],
    ['signing out', (client) => client.ok(SignOutDocument)],
  ];
  const EACH = WAYS_TO_REVOKE.flatMap(([way, revoke]) =>
    WAYS_TO_LISTEN.map(([transport, listen]) => [way, transport, revoke, listen] as const),
  );

  const settled = () => new Promise((wait) => setTimeout(wait, 400));
  const position = async () => (await admin().ok(PositionDocument)).position;
  const colleague = () => house.colleagueOf('startup', `Roland Revoked ${(count += 1)}`);

  it.each(EACH)('by %s ends %s at once, and nothing more is heard', async (_way, _transport, revoke, listen) => {
    const client = await colleague();
    const member = await memberOf(client);
    const [leaving, staying] = [listen(house.origin, client.token), listen(house.origin, house.as('startup').token)];
    await eventually(
      () => Promise.resolve([leaving.open(), staying.open()]),
      (open) => open.every(Boolean),
    );
    const before = await house.submitted();
    await eventually(
      () => Promise.resolve([leaving.heard, staying.heard]),
      (lists) => lists.every((heard) => heard.some(({ subjectId }) => subjectId === before)),
    );
    await revoke(client, member);
    const after = await house.submitted();
    await eventually(() => Promise.resolve(leaving.ended()), Boolean, PROMISE_SECONDS);
    await eventually(
      () => Promise.resolve(staying.heard),
      (heard) => heard.some(({ subjectId }) => subjectId === after),
    );
    await settled();
    expect(leaving.heard.map(({ subjectId }) => subjectId)).not.toContain(after);
    // The other one of the same organisation is not concerned.
    expect(staying.ended()).toBe(false);
    for (const listener of [leaving, staying]) listener.close();
  });

  it.each(EACH)(
    'by %s gives nothing over %s to a client that was offline and comes back',
    async (_way, _transport, revoke, listen) => {
      const client = await colleague();
      const member = await memberOf(client);
      const from = await position();
      const missed = await house.submitted();
      await revoke(client, member);
      const returning = listen(house.origin, client.token, from);
      await eventually(() => Promise.resolve(returning.ended()), Boolean, PROMISE_SECONDS);
      await settled();
      expect(returning.heard).toEqual([]);
      expect(await client.refused(NeedDocument, { id: missed })).toBe('UNAUTHENTICATED');
      returning.close();
    },
  );

  it.each(WAYS_TO_REVOKE)('by %s closes download links', async (_way, revoke) => {
    const client = await house.colleagueOf('stockholm', `Dagny Download ${(count += 1)}`);
    const member = await memberOf(client);
    const [report] = await house.rows<{ id: string }>(
      `SELECT r.id FROM report r WHERE r.recipient_id = $1 AND r.state IN ('DELIVERED', 'RECEIVED', 'COMPLETION_ASKED', 'ACCEPTED') LIMIT 1`,
      [house.organisationOf('stockholm')],
    );
    const link = `${house.origin}/files/reports/${report?.id}/pdf`;
    const status = async () => (await fetch(link, { headers: { authorization: `Bearer ${client.token}` } })).status;
    // The demo's reports may have no file on this disk; what matters is that the door was open before.
    expect(await status()).not.toBe(401);
    await revoke(client, member);
    expect(await status()).toBe(401);
  });

  it.each(WAYS_TO_LISTEN)('closes an idle connection over %s, which listens to nothing', async (transport, listen) => {
    const client = await colleague();
    const member = await memberOf(client);
    const idle: Listener = listen(house.origin, client.token);
    await eventually(() => Promise.resolve(idle.open()), Boolean);
    await admin().ok(EndSessionsOfPersonDocument, { id: member.personId });
    await eventually(() => Promise.resolve(idle.ended()), Boolean, PROMISE_SECONDS);
    expect([transport, idle.heard]).toEqual([transport, []]);
    idle.close();
  });

  describe('of a match, by withdrawing it', () => {
    const withdrawn = async (match: OnTheWay) => house.step('startup', WithdrawMatchDocument, match);

    it.each(WAYS_TO_LISTEN)(
      'tells an open %s only that it is gone, and nothing of it afterwards',
      async (_transport, listen) => {
        const match = await house.asked({ title: 'Hemlig rubrik som dras tillbaka' });
        const partner = listen(house.origin, house.as('lab').token);
        await eventually(() => Promise.resolve(partner.open()), Boolean);
        await withdrawn(match);
        await eventually(
          () => Promise.resolve(partner.heard),
          (heard) => heard.some(({ subjectId }) => subjectId === match.id),
        );
        await house.event('match.noted', 'MATCH', match.id);
        await house.event('need.noted', 'NEED', match.needId);
        await settled();
        expect(JSON.stringify(partner.heard)).not.toContain('Hemlig rubrik');
        expect(partner.heard.some(({ subjectId }) => subjectId === match.needId)).toBe(false);
        expect(await house.as('lab').refused(MatchDocument, { id: match.id })).toBe('NOT_FOUND');
        partner.close();
      },
    );

    it.each(WAYS_TO_LISTEN)(
      'replays nothing of it over %s to a partner that was offline',
      async (_transport, listen) => {
        const from = await position();
        const match = await house.asked({ title: 'Hemlig rubrik under bortavaron' });
        await withdrawn(match);
        const seen = await house.asked({ title: 'En annan fråga till samma labb' });
        const returning = listen(house.origin, house.as('lab').token, from);
        await eventually(
          () => Promise.resolve(returning.heard),
          (heard) => heard.some(({ subjectId }) => subjectId === seen.id),
        );
        expect(JSON.stringify(returning.heard)).not.toContain('Hemlig rubrik');
        expect(returning.heard.map(({ subjectId }) => subjectId)).not.toContain(match.needId);
        returning.close();
      },
    );
  });
});
