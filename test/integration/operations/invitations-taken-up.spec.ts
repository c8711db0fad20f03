import { DemoHouse, UNKNOWN } from '../../support/demo-house.js';
import { GraphqlClient } from '../../support/graphql-client.js';
import { newMilestone } from '../../support/inputs.js';
import { CHOSEN_PASSWORD, Invitations } from '../../support/invitations.js';
import { operation } from '../../support/operation.js';
import { ActivityDocument, AgendaDocument } from '../../support/operations/activity.graphql.js';
import { CapabilityCountDocument } from '../../support/operations/capabilities.graphql.js';
import {
  AddMilestoneDocument,
  InitiativeDocument,
  InitiativesDocument,
  InitiativeWorkingsDocument,
} from '../../support/operations/initiatives.graphql.js';
import {
  AcceptInvitationDocument,
  InvitationsDocument,
  InviteDocument,
  ReceivedInvitationDocument,
} from '../../support/operations/invitations.graphql.js';
import { MatchCountDocument } from '../../support/operations/matches.graphql.js';
import { NeedCountDocument } from '../../support/operations/needs.graphql.js';
import {
  LettersOfIntentDocument,
  OrganisationCountDocument,
  OrganisationDocument,
} from '../../support/operations/organisations.graphql.js';
import { PeopleDocument } from '../../support/operations/people.graphql.js';
import { ReportCountDocument, ReportRecipientsDocument } from '../../support/operations/reports.graphql.js';
import { AllocationRoundCountDocument } from '../../support/operations/rounds.graphql.js';
import { AlertCountDocument, SavedSearchCountDocument } from '../../support/operations/saved-searches.graphql.js';
import { WeightsInUseDocument } from '../../support/operations/weights.graphql.js';

describe('taking up an invitation', () => {
  let house: DemoHouse;
  let invitations: Invitations;
  beforeAll(async () => {
    house = await DemoHouse.withMail();
    invitations = new Invitations(house);
  });
  afterAll(() => house.close());

  operation('receivedInvitation', () => {
    it('tells the holder of the link what it is about', async () => {
      const { token } = await invitations.sent();
      expect(await house.anybody().ok(ReceivedInvitationDocument, { token })).toMatchObject({
        receivedInvitation: { role: 'PARTNER', language: 'SV', hasAccount: false },
      });
    });
    it('answers what never was, what expired and what is over alike', async () => {
      const { token, id } = await invitations.sent();
      await invitations.expire(id);
      for (const wrong of [token, 'x', '', 'y'.repeat(5000)])
        expect(await house.anybody().refused(ReceivedInvitationDocument, { token: wrong })).toBe('INVITATION_GONE');
    });
  });

  operation('acceptInvitation', () => {
    it('makes an account with a password, whose owner signs in with just that right', async () => {
      const email = invitations.address();
      const { token } = await invitations.sent({ email });
      expect(await invitations.takeUp(token)).toBe('accepted');
      const client = await GraphqlClient.signIn(house.origin, email, CHOSEN_PASSWORD);
      expect(await client.me()).toMatchObject({
        name: 'Ny Person',
        language: 'SV',
        membership: { role: 'PARTNER', organisation: { id: house.organisationOf('lab') } },
        memberships: [{}],
      });
    });
    it('works once, also for ten at once', async () => {
      const { token } = await invitations.sent();
      const codes = await Promise.all(Array.from({ length: 10 }, () => invitations.takeUp(token)));
      expect(codes.filter((code) => code === 'accepted')).toHaveLength(1);
      expect(await invitations.takeUp(token)).toBe('INVITATION_GONE');
    });
    it('refuses a short password and an empty name, and the link stays good', async () => {
      const { token } = await invitations.sent();
      expect(await invitations.takeUp(token, { password: 'kort' })).toBe('INVALID');
      expect(await invitations.takeUp(token, { name: ' x' })).toBe('INVALID');
      expect(await invitations.takeUp(token)).toBe('accepted');
    });
    it('asks the owner of an account to sign in, and then adds the right to it', async () => {
      const client = await house.colleagueOf('hospital', 'Erik Existerande');
      const { token } = await invitations.sent({ email: 'ERIK.existerande@demo.example' });
      expect(await house.anybody().ok(ReceivedInvitationDocument, { token })).toMatchObject({
        receivedInvitation: { hasAccount: true },
      });
      expect(await invitations.takeUp(token)).toBe('SIGN_IN_TO_ACCEPT');
      expect(await house.anybody().refused(AcceptInvitationDocument, { input: { token } })).toBe('UNAUTHENTICATED');
      expect(await house.as('startup').refused(AcceptInvitationDocument, { input: { token } })).toBe(
        'INVITATION_FOR_ANOTHER',
      );
      await client.ok(AcceptInvitationDocument, { input: { token } });
      expect((await client.me()).memberships.map(({ role }) => role)).toEqual(['PARTNER', 'PARTNER']);
    });
    it('changes nothing for somebody who has the right already', async () => {
      const client = await house.colleagueOf('lab', 'Redan Medlem');
      const { token } = await invitations.sent({ email: 'redan.medlem@demo.example' });
      await client.ok(AcceptInvitationDocument, { input: { token } });
      expect((await client.me()).memberships).toHaveLength(1);
    });
    it('asks for a new sign-in where the new right demands more', async () => {
      const client = await house.colleagueOf('lab', 'Stig Steg');
      const { token } = await invitations.sent({
        email: 'stig.steg@demo.example',
        role: 'STAFF',
        organisationId: house.organisationOf('staff'),
      });
      await client.ok(AcceptInvitationDocument, { input: { token } });
      expect(await client.refused(MatchCountDocument)).toBe('UNAUTHENTICATED');
    });
    it('is of no use once the inviter may no longer invite', async () => {
      const inviter = await house.colleagueOf('admin', 'Fd Administratör');
      const { token } = await invitations.sent(
        { role: 'ADMIN', organisationId: house.organisationOf('admin') },
        inviter,
      );
      await house.endMembershipsOf('Fd Administratör');
      expect(await invitations.takeUp(token)).toBe('INVITATION_GONE');
    });
  });

  describe('a guest of one initiative', () => {
    let guest: GraphqlClient;
    let initiatives: string[];
    beforeAll(async () => {
      initiatives = (await house.as('staff').ok(InitiativesDocument)).initiatives.edges.map(({ node }) => node.id);
      const email = invitations.address();
      const { token } = await invitations.sent(
        { email, role: 'GUEST', initiativeId: initiatives[0], organisationId: house.organisationOf('hospital') },
        'staff',
      );
      await invitations.takeUp(token);
      guest = await GraphqlClient.signIn(house.origin, email, CHOSEN_PASSWORD);
    });

    it('sees that initiative and no other', async () => {
      const { initiatives: list } = await guest.ok(InitiativeWorkingsDocument);
      expect([list.totalCount, list.edges.map(({ node }) => node.id)]).toEqual([1, [initiatives[0]]]);
      expect(JSON.stringify(list)).not.toMatch(/"evidence":"|"matchId":"/);
      expect(initiatives.length).toBeGreaterThan(1);
      for (const id of initiatives.slice(1)) expect(await guest.refused(InitiativeDocument, { id })).toBe('NOT_FOUND');
    });
    it('is refused everything else', async () => {
      const attempts: Record<string, () => Promise<string>> = {
        needs: () => guest.refused(NeedCountDocument),
        matches: () => guest.refused(MatchCountDocument),
        capabilities: () => guest.refused(CapabilityCountDocument),
        organisations: () => guest.refused(OrganisationCountDocument),
        organisation: () => guest.refused(OrganisationDocument, { id: UNKNOWN }),
        lettersOfIntent: () => guest.refused(LettersOfIntentDocument),
        reports: () => guest.refused(ReportCountDocument),
        allocationRounds: () => guest.refused(AllocationRoundCountDocument),
        savedSearches: () => guest.refused(SavedSearchCountDocument),
        alerts: () => guest.refused(AlertCountDocument),
        people: () => guest.refused(PeopleDocument),
        invitations: () => guest.refused(InvitationsDocument),
        weightsInUse: () => guest.refused(WeightsInUseDocument),
        reportRecipients: () => guest.refused(ReportRecipientsDocument),
      };
      for (const [name, attempt] of Object.entries(attempts))
        expect([name, await attempt()]).toEqual([name, 'FORBIDDEN']);
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
      expect(
        await guest.refused(AddMilestoneDocument, {
          initiativeId: initiatives[0] ?? '',
          input: newMilestone(house.organisationOf('hospital')),
        }),
      ).toBe('FORBIDDEN');
      expect(await guest.refused(InviteDocument, { input: invitations.to() })).toBe('FORBIDDEN');
    });
  });
});
