import type { Translated } from '../../locales/translated';
import type { sv } from './words.sv';

export const en: Translated<typeof sv> = {
  signIn: {
    title: 'Sign in',
    lead: 'The workspace where companies’ needs meet labs and clinics.',
    email: 'E-mail address',
    password: 'Password',
    showPassword: 'Show or hide what you typed',
    submit: 'Sign in',
    wrong: 'The e-mail address or the password is not right. Check both and try again.',
    emailMissing: 'Enter your e-mail address.',
    passwordMissing: 'Enter your password.',
    link: 'Mail me a link',
    linkSentTitle: 'Check your e-mail',
    linkSent: 'If {{email}} has an account, a link is on its way. Open it in this browser within 10 minutes.',
    linkPage: 'Sign in by your link',
    linkLead: 'One click to go. The link works once.',
    linkMissing: 'The link is not complete. Open it again from the mail, or ask for a new one.',
    askAnew: 'Ask for a new link',
    code: 'Code from your authenticator app',
    codeLead: 'This account has a second factor. Enter the six digits your app shows now.',
    recoveryCode: 'Recovery code',
    recoveryLead: 'Enter one of the codes you saved. Each works once.',
    useRecovery: 'Use a recovery code',
    useApp: 'Use the authenticator app',
    codeMissing: 'Enter the code.',
    startOver: 'Start over',
    demo: 'Demo accounts',
    demoLead: 'Choose a role to see the workspace through its eyes.',
  },
  providers: {
    by: 'Sign in with {{provider}}',
    trouble: {
      DENIED: 'Signing in was cancelled at the other service.',
      EXPIRED: 'Signing in took too long, or began in another window. Try again.',
      FAILED: 'The answer of the other service could not be trusted. Try again.',
      UNAVAILABLE: 'The other service does not answer. Try again in a moment.',
      UNKNOWN:
        'This identity is not connected to an account here. Sign in another way and connect it, or ask for an invitation.',
      ROLE: 'Your role signs in another way.',
      ASSURANCE:
        'Your role demands a stronger sign-in. Choose a higher level of assurance at the service and try again.',
      PERSONAL_NUMBER:
        'The service gives out personal identity numbers, which we do not accept. Contact the administrator.',
      TAKEN: 'This identity belongs to another account already.',
      INVITATION: 'The invitation is no longer valid, or is for another person.',
      SIGN_IN_FIRST: 'The address already has an account. Sign in with it, then open the link in the mail again.',
    },
  },
  live: { event: { 'sign-in-link': { asked: 'A sign-in link was asked for' } } },
  access: { object: { SignInProvider: 'Sign-in service', SignInPayload: 'Answer to signing in' } },
  audit: {
    kind: { session: { started: 'Sign-in', refused: 'Refused sign-in', ended: 'Sign-out' } },
    detail: { method: '{{value}}', level: 'level {{value}}' },
  },
};
