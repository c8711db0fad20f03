import { DemoHouse, type Person, UNKNOWN } from '../../support/demo-house.js';
import { eventually, GraphqlClient } from '../../support/graphql-client.js';
import { invitedByMail, tokenIn } from '../../support/invitations.js';
import { MailCatcher } from '../../support/mail-catcher.js';
import { operation } from '../../support/operation.js';
import { MeDocument } from '../../support/operations/account.graphql.js';
import { ActivityDocument, AgendaDocument } from '../../support/operations/activity.graphql.js';
import { CapabilityCountDocument } from '../../support/operations/capabilities.graphql.js';
import {
  AddMilestoneDocument,
  InitiativeDocument,
  InitiativeWorkingsDocument,
  InitiativesDocument,
} from '../../support/operations/initiatives.graphql.js';
import {
  AcceptInvitationDocument,
  InvitationsDocument,
  InviteDocument,
  ReceivedInvitationDocument,
  ResendInvitationDocument,
  RevokeInvitationDocument,
} from '../../support/operations/invitations.graphql.js';
import { MatchCountDocument } from '../../support/operations/matches.graphql.js';
import { NeedCountDocument } from '../../support/operations/needs.graphql.js';
import { LettersOfIntentDocument, OrganisationCountDocument } from '../../support/operations/organisations.graphql.js';
import { PeopleDocument } from '../../support/operations/people.graphql.js';
import { ReportCountDocument, ReportRecipientsDocument } from '../../support/operations/reports.graphql.js';
import { AllocationRoundCountDocument } from '../../support/operations/rounds.graphql.js';
import { AlertCountDocument, SavedSearchCountDocument } from '../../support/operations/saved-searches.graphql.js';
const PASSWORD = 'ett långt lösenord 1';

describe('operations on invitations', () => {
  let house: DemoHouse;
  let count = 0;
  const mail = new MailCatcher();
  beforeAll(async () => {
    await mail.start();
    house = await DemoHouse.open({ SMTP_URL: mail.url });
  });
  afterAll(async () => {
    await house.close();
    await mail.stop();
  });

  const address = () => `inbjuden.${(count += 1)}@nya.example`;
  const to = (over: Record<string, unknown> = {}) => ({
    email: address(),
    role: 'PARTNER',
    language: 'SV',
    organisationId: house.organisationOf('lab'),
    ...over,
  });
  const invited = (over: Record<string, unknown> = {}, by: Person = 'admin') =>
    invitedByMail(house, mail, house.as(by), to(over));
  const listed = async (by: Person | GraphqlClient) =>
    (await (typeof by === 'string' ? house.as(by) : by).ok(InvitationsDocument)).invitations.edges.map(
      ({ node }) => node,
    );
  const asNew = (token: string, over: Record<string, unknown> = {}) =>
    house.anybody().ask(AcceptInvitationDocument, { input: { token, name: 'Ny Person', password: PASSWORD, ...over } });
  const codeOf = async (answer: ReturnType<typeof asNew>) => (await answer).errors?.[0]?.extensions.code ?? 'accepted';

  operation('invite', () => {
    it('sends a mail in the language of the invited, with a link and nothing of what is inside', async () => {
      const sv = await invited({ language: 'SV' });
      expect(sv.text).toContain('Ada Admin bjuder in dig');
      expect(sv.text).toContain('som partner, för');
      const en = await invited({ language: 'EN', role: 'COORDINATOR' });
      expect(en.text).toMatch(/Ada Admin invites you to .+ as regional coordinator/);
      expect(mail.mails.at(-1)?.subject).toMatch(/^Invitation to /);
      expect(await listed('admin')).toEqual(
        expect.arrayContaining([expect.objectContaining({ id: sv.id, state: 'PENDING', inviterName: 'Ada Admin' })]),
      );
    });
    it('keeps only a hash of the link: not in tables, events or jobs', async () => {
      const { token } = await invited();
      const [all] = await house.rows<{ all: string }>(
        "SELECT (SELECT string_agg(t::text, ' ') FROM invitation_token t) || (SELECT string_agg(e::text, ' ') FROM event e) || (SELECT string_agg(i::text, ' ') FROM invitation i) AS all",
      );
      expect(all?.all).not.toContain(token);
    });
    it.each<[Person, string, Person, boolean]>([
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
        .ask(InviteDocument, { input: to({ role, organisationId: house.organisationOf(of) }) });
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
        expect([email, await house.as('admin').refused(InviteDocument, { input: to({ email }) })]).toEqual([
          email,
          'INVALID',
        ]);
    });
    it('refuses an organisation or initiative of another workspace, and a guest of none', async () => {
      const [foreign] = await house.rows<{ id: string }>(
        "SELECT o.id FROM organisation o JOIN workspace w ON w.id = o.workspace_id WHERE w.slug = 'other' LIMIT 1",
      );
      for (const organisationId of [foreign?.id, UNKNOWN, 'x'])
        expect(await house.as('admin').refused(InviteDocument, { input: to({ organisationId }) })).toBe('NOT_FOUND');
      expect(
        await house.as('admin').refused(InviteDocument, { input: to({ role: 'GUEST', initiativeId: UNKNOWN }) }),
      ).toBe('NOT_FOUND');
      expect(await house.as('admin').refused(InviteDocument, { input: to({ role: 'GUEST' }) })).toBe('INVALID');
      expect(
        await house.as('admin').refused(InviteDocument, { input: to({ role: 'PARTNER', initiativeId: UNKNOWN }) }),
      ).toBe('INVALID');
      expect(await house.anybody().refused(InviteDocument, { input: to() })).toBe('UNAUTHENTICATED');
    });
    it('tells the inviter nothing of whether the address has an account, here, elsewhere or at all', async () => {
      const shape = async (email: string) => {
        const { invite } = await house.as('lab').ok(InviteDocument, { input: to({ email }) });
        return { ...invite, id: '', email: '' };
      };
      const stranger = await shape(address());
      for (const email of ['hospital@demo.example', 'staff@other.example', 'lab@demo.example'])
        expect(await shape(email)).toEqual(stranger);
    });
    it('takes the place of the former invitation to the same place', async () => {
      const email = address();
      const first = await invited({ email });
      const second = await invited({ email });
      expect(await house.anybody().refused(ReceivedInvitationDocument, { token: first.token })).toBe('INVITATION_GONE');
      expect(await house.anybody().ok(ReceivedInvitationDocument, { token: second.token })).toMatchObject({
        receivedInvitation: { email },
      });
    });
    it('makes one invitation and one mail of a request that is repeated', async () => {
      const input = to({ idempotencyKey: 'once' });
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
            input: to({ role: 'STARTUP', organisationId: house.organisationOf('startup') }),
          }),
        ),
      );
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(10);
      expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? [])).toEqual(
        Array(4).fill('TOO_MANY_INVITATIONS'),
      );
    });
    it('is sent again when the mail server was away, under the same Message-ID, and both links work once', async () => {
      mail.refuse = true;
      const input = to();
      const { invite } = await house.as('admin').ok(InviteDocument, { input });
      await eventually(
        () => house.rows('SELECT 1 FROM invitation_token WHERE invitation_id = $1', [invite.id]),
        (rows) => rows.length > 0,
      );
      mail.refuse = false;
      const [found] = await eventually(
        () => Promise.resolve(mail.mails.filter((one) => JSON.stringify(one.to).includes(input.email))),
        (mails) => mails.length > 0,
        60,
      );
      expect(found?.messageId).toMatch(/^<invitation-[\w-]+@klustermotor>$/);
      expect(await codeOf(asNew(tokenIn(found?.text)))).toBe('accepted');
    });
  });

  operation('invitations', () => {
    it('are those one might have sent oneself', async () => {
      await invited({ role: 'STAFF', organisationId: house.organisationOf('staff') });
      const ofHospital = await invited({ organisationId: house.organisationOf('hospital') }, 'staff');
      expect((await listed('staff')).every(({ role }) => ['STARTUP', 'PARTNER', 'GUEST'].includes(role))).toBe(true);
      expect((await listed('lab')).map(({ id }) => id)).not.toContain(ofHospital.id);
      expect((await listed('hospital')).map(({ id }) => id)).toContain(ofHospital.id);
      expect(await listed('elsewhere')).toEqual([]);
      expect(await house.as('stockholm').refused(InvitationsDocument)).toBe('FORBIDDEN');
    });
  });

  operation('resendInvitation', () => {
    it('gives a new link for another fortnight; the former one ends', async () => {
      const first = await invited();
      await house.rows("UPDATE invitation SET expires_at = now() - interval '1 day' WHERE id = $1", [first.id]);
      expect(await house.anybody().refused(ReceivedInvitationDocument, { token: first.token })).toBe('INVITATION_GONE');
      const sent = mail.mails.length;
      const { resendInvitation } = await house
        .as('admin')
        .ok(ResendInvitationDocument, { id: first.id, version: first.version });
      expect(resendInvitation.state).toBe('PENDING');
      expect(Math.round((Date.parse(resendInvitation.expiresAt) - Date.now()) / 86_400_000)).toBe(14);
      const again = await eventually(
        () => Promise.resolve(mail.mails.slice(sent)),
        (mails) => mails.length > 0,
      );
      expect(await house.anybody().refused(ReceivedInvitationDocument, { token: first.token })).toBe('INVITATION_GONE');
      expect(await codeOf(asNew(tokenIn(again[0]?.text)))).toBe('accepted');
    });
    it('refuses what is out of sight, withdrawn or stale', async () => {
      const { id, version } = await invited();
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
      const { id, version, token } = await invited();
      expect(await house.as('admin').ok(RevokeInvitationDocument, { id, version })).toMatchObject({
        revokeInvitation: { state: 'REVOKED' },
      });
      expect(await house.anybody().refused(ReceivedInvitationDocument, { token })).toBe('INVITATION_GONE');
      expect(await codeOf(asNew(token))).toBe('INVITATION_GONE');
      expect((await listed('admin')).map((one) => one.id)).not.toContain(id);
    });
    it('refuses what is out of sight or stale', async () => {
      const { id, version } = await invited({ role: 'COORDINATOR' });
      expect(await house.as('staff').refused(RevokeInvitationDocument, { id, version })).toBe('NOT_FOUND');
      expect(await house.as('admin').refused(RevokeInvitationDocument, { id, version: version + 1 })).toBe(
        'CHANGED_MEANWHILE',
      );
      for (const none of [UNKNOWN, 'x'])
        expect(await house.as('admin').refused(RevokeInvitationDocument, { id: none, version })).toBe('NOT_FOUND');
    });
  });

  operation('receivedInvitation', () => {
    it('tells the holder of the link what it is about', async () => {
      const { token } = await invited();
      expect(await house.anybody().ok(ReceivedInvitationDocument, { token })).toMatchObject({
        receivedInvitation: { role: 'PARTNER', language: 'SV', hasAccount: false },
      });
    });
    it('answers what never was, what expired and what is over alike', async () => {
      const { token, id } = await invited();
      await house.rows("UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1", [id]);
      for (const wrong of [token, 'x', '', 'y'.repeat(5000)])
        expect(await house.anybody().refused(ReceivedInvitationDocument, { token: wrong })).toBe('INVITATION_GONE');
    });
  });

  operation('acceptInvitation', () => {
    it('makes an account with a password, whose owner signs in with just that right', async () => {
      const email = address();
      const { token } = await invited({ email });
      expect(await codeOf(asNew(token))).toBe('accepted');
      const client = await GraphqlClient.signIn(house.origin, email, PASSWORD);
      expect(await client.ok(MeDocument)).toMatchObject({
        me: {
          name: 'Ny Person',
          language: 'SV',
          membership: { role: 'PARTNER', organisation: { id: house.organisationOf('lab') } },
          memberships: [{}],
        },
      });
    });
    it('works once, also for ten at once', async () => {
      const { token } = await invited();
      const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf(asNew(token))));
      expect(codes.filter((code) => code === 'accepted')).toHaveLength(1);
      expect(await codeOf(asNew(token))).toBe('INVITATION_GONE');
    });
    it('refuses a short password and an empty name, and the link stays good', async () => {
      const { token } = await invited();
      expect(await codeOf(asNew(token, { password: 'kort' }))).toBe('INVALID');
      expect(await codeOf(asNew(token, { name: ' x' }))).toBe('INVALID');
      expect(await codeOf(asNew(token))).toBe('accepted');
    });
    it('asks the owner of an account to sign in, and then adds the right to it', async () => {
      const client = await house.colleagueOf('hospital', 'Erik Existerande');
      const { token } = await invited({ email: 'ERIK.existerande@demo.example' });
      expect(await house.anybody().ok(ReceivedInvitationDocument, { token })).toMatchObject({
        receivedInvitation: { hasAccount: true },
      });
      expect(await codeOf(asNew(token))).toBe('SIGN_IN_TO_ACCEPT');
      expect(await house.anybody().refused(AcceptInvitationDocument, { input: { token } })).toBe('UNAUTHENTICATED');
      expect(await house.as('startup').refused(AcceptInvitationDocument, { input: { token } })).toBe(
        'INVITATION_FOR_ANOTHER',
      );
      await client.ok(AcceptInvitationDocument, { input: { token } });
      const { me } = await client.ok(MeDocument);
      expect(me.memberships.map(({ role }) => role)).toEqual(['PARTNER', 'PARTNER']);
    });
    it('changes nothing for somebody who has the right already', async () => {
      const client = await house.colleagueOf('lab', 'Redan Medlem');
      const { token } = await invited({ email: 'redan.medlem@demo.example' });
      await client.ok(AcceptInvitationDocument, { input: { token } });
      expect((await client.ok(MeDocument)).me.memberships).toHaveLength(1);
    });
    it('asks for a new sign-in where the new right demands more', async () => {
      const client = await house.colleagueOf('lab', 'Stig Steg');
      const { token } = await invited({
        email: 'stig.steg@demo.example',
        role: 'STAFF',
        organisationId: house.organisationOf('staff'),
      });
      await client.ok(AcceptInvitationDocument, { input: { token } });
      expect(await client.refused(MatchCountDocument)).toBe('UNAUTHENTICATED');
    });
    it('is of no use once the inviter may no longer invite', async () => {
      const inviter = await house.colleagueOf('admin', 'Fd Administratör');
      const { token } = await invitedByMail(
        house,
        mail,
        inviter,
        to({ role: 'ADMIN', organisationId: house.organisationOf('admin') }),
      );
      await house.rows(
        "UPDATE membership SET ended_at = now() WHERE person_id = (SELECT id FROM person WHERE name = 'Fd Administratör')",
      );
      expect(await codeOf(asNew(token))).toBe('INVITATION_GONE');
    });
  });

  describe('a guest of one initiative', () => {
    let guest: GraphqlClient;
    let initiatives: string[];
    beforeAll(async () => {
      initiatives = (await house.as('staff').ok(InitiativesDocument)).initiatives.edges.map(({ node }) => node.id);
      const email = address();
      const { token } = await invited(
        { email, role: 'GUEST', initiativeId: initiatives[0], organisationId: house.organisationOf('hospital') },
        'staff',
      );
      await asNew(token);
      guest = await GraphqlClient.signIn(house.origin, email, PASSWORD);
    });

    it('sees that initiative and no other', async () => {
      const { initiatives: list } = await guest.ok(InitiativeWorkingsDocument);
      expect([list.totalCount, list.edges.map(({ node }) => node.id)]).toEqual([1, [initiatives[0]]]);
      expect(JSON.stringify(list)).not.toMatch(/"evidence":"|"matchId":"/);
      expect(initiatives.length).toBeGreaterThan(1);
      for (const id of initiatives.slice(1)) expect(await guest.refused(InitiativeDocument, { id })).toBe('NOT_FOUND');
    });
    it('is refused everything else', async () => {
      for (const query of [
        NeedCountDocument,
        MatchCountDocument,
        CapabilityCountDocument,
        OrganisationCountDocument,
        `{ organisation(id: "${UNKNOWN}") { id } }`,
        LettersOfIntentDocument,
        ReportCountDocument,
        AllocationRoundCountDocument,
        SavedSearchCountDocument,
        AlertCountDocument,
        PeopleDocument,
        InvitationsDocument,
        '{ weightsInUse { id } }'.replace('{ id }', '{ __typename }'),
        ReportRecipientsDocument,
      ])
        expect([query, await guest.refused(query)]).toEqual([query, 'FORBIDDEN']);
      expect(await guest.ok(AgendaDocument)).toEqual({ agenda: [] });
    });
    it('hears of that initiative only, in lists and live', async () => {
      for (const [kind, id] of [
        ['INITIATIVE', initiatives[1]],
        ['NEED', UNKNOWN],
        ['ORGANISATION', house.organisationOf('lab')],
        ['CAPABILITY', await house.capability('lab')],
      ] as const)
        await house.event('thing.changed', kind, id ?? '');
      await house.event('initiative.changed', 'INITIATIVE', initiatives[0] ?? '');
      const { activity } = await guest.ok(ActivityDocument, { first: 100 });
      expect(new Set(activity.edges.map(({ node }) => node.subjectId))).toEqual(new Set([initiatives[0]]));
    });
    it('may do nothing with it', async () => {
      expect(await guest.refused(AddMilestoneDocument, { initiativeId: initiatives[0] })).toBe('FORBIDDEN');
      expect(await guest.refused(InviteDocument, { input: to() })).toBe('FORBIDDEN');
    });
  });
});
