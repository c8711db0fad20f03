import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import type { Role } from '../../support/generated/graphql.js';
import { eventually, GraphqlClient } from '../../support/graphql-client.js';
import { Invitations, tokenIn } from '../../support/invitations.js';
import { operation } from '../../support/operation.js';
import {
  InvitationsDocument,
  InviteDocument,
  ReceivedInvitationDocument,
  ResendInvitationDocument,
  RevokeInvitationDocument,
} from '../../support/operations/invitations.graphql.js';

describe('operations on invitations', () => {
  let house: DemoHouse;
  let invitations: Invitations;
  beforeAll(async () => {
    house = await DemoHouse.withMail();
    invitations = new Invitations(house);
  });
  afterAll(() => house.close());

  const listed = async (by: Person | GraphqlClient) =>
    (await (typeof by === 'string' ? house.as(by) : by).ok(InvitationsDocument)).invitations.edges.map(
      ({ node }) => node,
    );

  operation('invite', () => {
    it('sends a mail in the language of the invited, with a link and nothing of what is inside', async () => {
      const sv = await invitations.sent({ language: 'SV' });
      expect(sv.text).toContain('Ada Admin bjuder in dig');
      expect(sv.text).toContain('som partner, för');
      const en = await invitations.sent({ language: 'EN', role: 'COORDINATOR' });
      expect(en.text).toMatch(/Ada Admin invites you to .+ as regional coordinator/);
      expect(house.mail.mails.at(-1)?.subject).toMatch(/^Invitation to /);
      expect(await listed('admin')).toEqual(
        expect.arrayContaining([expect.objectContaining({ id: sv.id, state: 'PENDING', inviterName: 'Ada Admin' })]),
      );
    });
    it('keeps only a hash of the link: not in tables, events or jobs', async () => {
      const { token } = await invitations.sent();
      const [all] = await house.rows<{ all: string }>(
        "SELECT (SELECT string_agg(t::text, ' ') FROM invitation_token t) || (SELECT string_agg(e::text, ' ') FROM event e) || (SELECT string_agg(i::text, ' ') FROM invitation i) AS all",
      );
      expect(all?.all).not.toContain(token);
    });
    it.each<[Person, Role, Person, boolean]>([
      ['admin', 'ADMIN', 'staff', true],
      ['admin', 'STAFF', 'staff', true],
      ['admin', 'COORDINATOR', 'stockholm', true],
      ['staff', 'STARTUP', 'startup', true],
      ['staff', 'PARTNER', 'hospital', true],
      ['staff', 'STAFF', 'staff', false],
      ['staff', 'ADMIN', 'staff', false],
      ['staff', 'COORDINATOR', 'stockholm', false],
      ['lab', 'PARTNER', 'lab', true],
      ['lab', 'PARTNER', 'hospital', false],
      ['lab', 'STARTUP', 'lab', false],
      ['lab', 'ADMIN', 'lab', false],
      ['startup', 'STARTUP', 'startup', true],
      ['startup', 'STARTUP', 'rival', false],
      ['startup', 'PARTNER', 'startup', false],
      ['stockholm', 'COORDINATOR', 'stockholm', false],
    ])('lets %s invite a %s of the organisation of %s: %p', async (by, role, of, allowed) => {
      const answer = await house
        .as(by)
        .ask(InviteDocument, { input: invitations.to({ role, organisationId: house.organisationOf(of) }) });
      expect(answer.errors?.[0]?.extensions.code).toBe(allowed ? undefined : 'FORBIDDEN');
    });
    it('refuses an address that is none, that is two, or that is a header', async () => {
      for (const email of [
        '',
        'x',
        'a@b',
        'a@b.se,c@d.se',
        'a@b.se\r\nBcc: c@d.se',
        'A <a@b.se>',
        `${'a'.repeat(250)}@b.se`,
      ])
        expect([email, await house.as('admin').refused(InviteDocument, { input: invitations.to({ email }) })]).toEqual([
          email,
          'INVALID',
        ]);
    });
    it('refuses an organisation or initiative of another workspace, and a guest of none', async () => {
      const [foreign] = await house.rows<{ id: string }>(
        "SELECT o.id FROM organisation o JOIN workspace w ON w.id = o.workspace_id WHERE w.slug = 'other' LIMIT 1",
      );
      for (const organisationId of [foreign?.id ?? '', UNKNOWN, 'x'])
        expect(await house.as('admin').refused(InviteDocument, { input: invitations.to({ organisationId }) })).toBe(
          'NOT_FOUND',
        );
      expect(
        await house
          .as('admin')
          .refused(InviteDocument, { input: invitations.to({ role: 'GUEST', initiativeId: UNKNOWN }) }),
      ).toBe('NOT_FOUND');
      expect(await house.as('admin').refused(InviteDocument, { input: invitations.to({ role: 'GUEST' }) })).toBe(
        'INVALID',
      );
      expect(
        await house
          .as('admin')
          .refused(InviteDocument, { input: invitations.to({ role: 'PARTNER', initiativeId: UNKNOWN }) }),
      ).toBe('INVALID');
      expect(await house.anybody().refused(InviteDocument, { input: invitations.to() })).toBe('UNAUTHENTICATED');
    });
    it('tells the inviter nothing of whether the address has an account, here, elsewhere or at all', async () => {
      const shape = async (email: string) => {
        const { invite } = await house.as('lab').ok(InviteDocument, { input: invitations.to({ email }) });
        return { ...invite, id: '', email: '' };
      };
      const stranger = await shape(invitations.address());
      for (const email of ['hospital@demo.example', 'staff@other.example', 'lab@demo.example'])
        expect(await shape(email)).toEqual(stranger);
    });
    it('takes the place of the former invitation to the same place', async () => {
      const email = invitations.address();
      const first = await invitations.sent({ email });
      const second = await invitations.sent({ email });
      expect(await house.anybody().refused(ReceivedInvitationDocument, { token: first.token })).toBe('INVITATION_GONE');
      expect(await house.anybody().ok(ReceivedInvitationDocument, { token: second.token })).toMatchObject({
        receivedInvitation: { email },
      });
    });
    it('makes one invitation and one mail of a request that is repeated', async () => {
      const input = invitations.to({ idempotencyKey: 'once' });
      const ids = await Promise.all(
        [1, 2, 3].map(async () => (await house.as('admin').ok(InviteDocument, { input })).invite.id),
      );
      expect(new Set(ids).size).toBe(1);
      expect(await house.rows('SELECT 1 FROM invitation_sending WHERE invitation_id = $1', [ids[0]])).toHaveLength(1);
    });
    it('counts mails by inviter, those at the same moment too', async () => {
      const client = await house.colleagueOf('startup', 'Spam Startup');
      const answers = await Promise.all(
        Array.from({ length: 14 }, () =>
          client.ask(InviteDocument, {
            input: invitations.to({ role: 'STARTUP', organisationId: house.organisationOf('startup') }),
          }),
        ),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(10);
      expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? [])).toEqual(
        Array(4).fill('TOO_MANY_INVITATIONS'),
      );
    });
    it('is sent again when the mail server was away, under the same Message-ID, and both links work once', async () => {
      house.mail.refuse = true;
      const input = invitations.to();
      const { invite } = await house.as('admin').ok(InviteDocument, { input });
      await eventually(
        () => house.rows('SELECT 1 FROM invitation_token WHERE invitation_id = $1', [invite.id]),
        (rows) => rows.length > 0,
      );
      house.mail.refuse = false;
      const [found] = await eventually(
        () => Promise.resolve(house.mail.mails.filter((one) => JSON.stringify(one.to).includes(input.email))),
        (mails) => mails.length > 0,
        60,
      );
      expect(found?.messageId).toMatch(/^<invitation-[\w-]+@klustermotor>$/);
      expect(await invitations.takeUp(tokenIn(found?.text))).toBe('accepted');
    });
  });

  operation('invitations', () => {
    it('are those one might have sent oneself', async () => {
      await invitations.sent({ role: 'STAFF', organisationId: house.organisationOf('staff') });
      const ofHospital = await invitations.sent({ organisationId: house.organisationOf('hospital') }, 'staff');
      expect((await listed('staff')).every(({ role }) => ['STARTUP', 'PARTNER', 'GUEST'].includes(role))).toBe(true);
      expect((await listed('lab')).map(({ id }) => id)).not.toContain(ofHospital.id);
      expect((await listed('hospital')).map(({ id }) => id)).toContain(ofHospital.id);
      expect(await listed('elsewhere')).toEqual([]);
      expect(await house.as('stockholm').refused(InvitationsDocument)).toBe('FORBIDDEN');
    });
  });

  operation('resendInvitation', () => {
    it('gives a new link for another fortnight; the former one ends', async () => {
      const first = await invitations.sent();
      await invitations.expire(first.id);
      expect(await house.anybody().refused(ReceivedInvitationDocument, { token: first.token })).toBe('INVITATION_GONE');
      const sent = house.mail.mails.length;
      const { resendInvitation } = await house
        .as('admin')
        .ok(ResendInvitationDocument, { id: first.id, version: first.version });
      expect(resendInvitation.state).toBe('PENDING');
      expect(Math.round((Date.parse(resendInvitation.expiresAt) - Date.now()) / 86_400_000)).toBe(14);
      const again = await eventually(
        () => Promise.resolve(house.mail.mails.slice(sent)),
        (mails) => mails.length > 0,
      );
      expect(await house.anybody().refused(ReceivedInvitationDocument, { token: first.token })).toBe('INVITATION_GONE');
      expect(await invitations.takeUp(tokenIn(again[0]?.text))).toBe('accepted');
    });
    it('refuses what is out of sight, withdrawn or stale', async () => {
      const { id, version } = await invitations.sent();
      expect(await house.as('admin').refused(ResendInvitationDocument, { id, version: version + 1 })).toBe(
        'CHANGED_MEANWHILE',
      );
      for (const person of ['hospital', 'elsewhere', 'startup'] as const)
        expect(await house.as(person).refused(ResendInvitationDocument, { id, version })).toBe('NOT_FOUND');
      await house.as('admin').ok(RevokeInvitationDocument, { id, version });
      expect(await house.as('admin').refused(ResendInvitationDocument, { id, version: version + 1 })).toBe('NOT_FOUND');
    });
  });

  operation('revokeInvitation', () => {
    it('ends the link', async () => {
      const { id, version, token } = await invitations.sent();
      expect(await house.as('admin').ok(RevokeInvitationDocument, { id, version })).toMatchObject({
        revokeInvitation: { state: 'REVOKED' },
      });
      expect(await house.anybody().refused(ReceivedInvitationDocument, { token })).toBe('INVITATION_GONE');
      expect(await invitations.takeUp(token)).toBe('INVITATION_GONE');
      expect((await listed('admin')).map((one) => one.id)).not.toContain(id);
    });
    it('refuses what is out of sight or stale', async () => {
      const { id, version } = await invitations.sent({ role: 'COORDINATOR' });
      expect(await house.as('staff').refused(RevokeInvitationDocument, { id, version })).toBe('NOT_FOUND');
      expect(await house.as('admin').refused(RevokeInvitationDocument, { id, version: version + 1 })).toBe(
        'CHANGED_MEANWHILE',
      );
      for (const none of [UNKNOWN, 'x'])
        expect(await house.as('admin').refused(RevokeInvitationDocument, { id: none, version })).toBe('NOT_FOUND');
    });
  });
});
