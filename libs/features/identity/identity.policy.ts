import { ALL, type ByRole, type Condition, everyRole, NONE, objectPolicy, STAFF_ONLY } from '#platform/access';

const ownAccount = (enforcedBy: NonNullable<Condition<unknown>['enforcedBy']>): ByRole<unknown> =>
  everyRole({ says: { sv: 'det egna kontot', en: 'the own account' }, enforcedBy });

// Every token may read `Me`, `Membership` and `Workspace`, to find out on whose behalf it acts.
objectPolicy('Me', {
  readBy: 'with-parent',
  sees: ownAccount('features/identity/sessions.service.ts#me'),
  fields: 'email id language membership memberships name secondFactorDue',
});
objectPolicy('Membership', {
  readBy: 'with-parent',
  sees: ownAccount('features/identity/identity.repository.ts#memberships'),
  fields: 'id organisation role workspace',
});
objectPolicy('Workspace', {
  readBy: 'with-parent',
  sees: everyRole({
    says: { sv: 'arbetsytor där man är medlem', en: 'workspaces one is a member of' },
    enforcedBy: 'features/identity/identity.repository.ts#memberships',
  }),
  fields: 'id name slug',
});
/** The answer to signing in, which is requested before anybody is signed in. */
objectPolicy('SignInPayload', {
  readBy: 'with-parent',
  sees: ownAccount('features/identity/sessions.service.ts#begin'),
  anonymous: true,
  fields: 'accessToken expiresAt me refreshToken sessionExpiresAt',
});
objectPolicy('Session', {
  readBy: 'account.use',
  sees: ownAccount('features/identity/sessions.repository.ts#ofPerson'),
  fields: 'current device expiresAt id lastSeenAt method startedAt',
});
objectPolicy('ApiToken', {
  readBy: 'account.use',
  sees: ownAccount('features/identity/api-tokens.repository.ts#ofMembership'),
  fields: 'createdAt expiresAt id lastUsedAt name scopes',
});
objectPolicy('CreatedApiToken', {
  readBy: 'account.use',
  sees: ownAccount('features/identity/api-tokens.service.ts#create'),
  fields: 'apiToken token',
});
objectPolicy('AccountSecurity', {
  readBy: 'account.use',
  sees: ownAccount('features/identity/second-factor.repository.ts#ofPerson'),
  fields: 'hasPassword mayResetPassword recoveryCodesLeft secondFactorOn',
});
objectPolicy('SecondFactorProposal', {
  readBy: 'account.use',
  sees: ownAccount('features/identity/second-factor.service.ts#propose'),
  fields: 'secret uri',
});

/** Rows are filtered by `visiblePeople` and `visibleMemberships`. A person belongs to no workspace; memberships do. */
objectPolicy('Person', {
  readBy: 'person.read',
  sees: STAFF_ONLY,
  fields: 'actions disabled email id language memberships name version',
});
objectPolicy('PersonMembership', {
  readBy: 'person.read',
  sees: STAFF_ONLY,
  fields: 'actions id initiativeId organisation role startedAt version',
});

/** As defined by the table `INVITING`. */
const OWN_ORGANISATION: Condition<unknown> = {
  says: { sv: 'dem till den egna organisationen', en: 'those to its own organisation' },
  enforcedBy: 'features/identity/invitation.policy.ts#visibleInvitations',
};
objectPolicy('Invitation', {
  readBy: 'invitation.read',
  sees: {
    STAFF: ALL,
    ADMIN: ALL,
    STARTUP: OWN_ORGANISATION,
    PARTNER: OWN_ORGANISATION,
    COORDINATOR: NONE,
    GUEST: NONE,
  },
  fields: 'createdAt email expiresAt id initiativeId inviterName language organisation role state version',
});
/** Whoever has the link may read the invitation, signed in or not. */
const LINK: Condition<unknown> = {
  says: { sv: 'den man har länken till', en: 'the one whose link one holds' },
  enforcedBy: 'features/identity/invitations.repository.ts#byTokenHash',
};
objectPolicy('ReceivedInvitation', {
  readBy: 'with-parent',
  sees: everyRole(LINK),
  anonymous: true,
  fields: 'email hasAccount language organisationName role workspaceName',
});
objectPolicy('SignInProvider', { readBy: 'with-parent', sees: everyRole(ALL), anonymous: true, fields: 'id label' });
objectPolicy('ExternalIdentity', {
  readBy: 'account.use',
  sees: ownAccount('features/identity/oidc.repository.ts#ofPerson'),
  fields: 'id linkedAt provider',
});
