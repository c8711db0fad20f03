import { ALL, type Condition, everyRole, NONE, objectPolicy, STAFF_ONLY } from '#platform/access';

const OWN_ACCOUNT: Condition<unknown> = { says: { sv: 'det egna kontot', en: 'the own account' } };

// A token may always ask whom it acts for: `Me`, `Membership` and `Workspace` are read with what leads to them.
objectPolicy('Me', {
  readBy: 'with-parent',
  sees: everyRole(OWN_ACCOUNT),
  fields: 'email id language membership memberships name secondFactorDue',
});
objectPolicy('Membership', {
  readBy: 'with-parent',
  sees: everyRole(OWN_ACCOUNT),
  fields: 'id organisation role workspace',
});
objectPolicy('Workspace', {
  readBy: 'with-parent',
  sees: everyRole({ says: { sv: 'arbetsytor där man är medlem', en: 'workspaces one is a member of' } }),
  fields: 'id name slug',
});
/** The answer to signing in: nobody is signed in yet when it is asked for. */
objectPolicy('SignInPayload', {
  readBy: 'with-parent',
  sees: everyRole(OWN_ACCOUNT),
  anonymous: true,
  fields: 'accessToken expiresAt me refreshToken sessionExpiresAt',
});
objectPolicy('Session', {
  readBy: 'account.use',
  sees: everyRole(OWN_ACCOUNT),
  fields: 'current device expiresAt id lastSeenAt method startedAt',
});
objectPolicy('ApiToken', {
  readBy: 'account.use',
  sees: everyRole(OWN_ACCOUNT),
  fields: 'createdAt expiresAt id lastUsedAt name scopes',
});
objectPolicy('CreatedApiToken', { readBy: 'account.use', sees: everyRole(OWN_ACCOUNT), fields: 'apiToken token' });
objectPolicy('AccountSecurity', {
  readBy: 'account.use',
  sees: everyRole(OWN_ACCOUNT),
  fields: 'hasPassword mayResetPassword recoveryCodesLeft secondFactorOn',
});
objectPolicy('SecondFactorProposal', { readBy: 'account.use', sees: everyRole(OWN_ACCOUNT), fields: 'secret uri' });

/** `visiblePeople` and `visibleMemberships` say whom; a person is in no workspace, its memberships are. */
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

/** As `INVITING` says. */
const OWN_ORGANISATION: Condition<unknown> = {
  says: { sv: 'dem till den egna organisationen', en: 'those to its own organisation' },
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
/** Whoever holds the link reads it, signed in or not. */
const LINK: Condition<unknown> = { says: { sv: 'den man har länken till', en: 'the one whose link one holds' } };
objectPolicy('ReceivedInvitation', {
  readBy: 'with-parent',
  sees: everyRole(LINK),
  anonymous: true,
  fields: 'email hasAccount language organisationName role workspaceName',
});
objectPolicy('SignInProvider', { readBy: 'with-parent', sees: everyRole(ALL), anonymous: true, fields: 'id label' });
objectPolicy('ExternalIdentity', {
  readBy: 'account.use',
  sees: everyRole(OWN_ACCOUNT),
  fields: 'id linkedAt provider',
});
