import { type Condition, everyRole, objectPolicy } from '#platform/access';

const OWN_ACCOUNT: Condition<unknown> = { says: { sv: 'det egna kontot', en: 'the own account' } };

objectPolicy('Me', { sees: everyRole(OWN_ACCOUNT), fields: 'email id language membership memberships name' });
objectPolicy('Membership', { sees: everyRole(OWN_ACCOUNT), fields: 'id organisation role workspace' });
objectPolicy('Workspace', { sees: everyRole({ says: { sv: 'arbetsytor där man är medlem', en: 'workspaces one is a member of' } }), fields: 'id name slug' });
/** The answer to signing in: nobody is signed in yet when it is asked for. */
objectPolicy('SignInPayload', { sees: everyRole(OWN_ACCOUNT), anonymous: true, fields: 'accessToken expiresAt me' });
