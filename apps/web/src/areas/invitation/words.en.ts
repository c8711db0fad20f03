import type { Translated } from '../../locales/translated';
import type { sv } from './words.sv';

export const en: Translated<typeof sv> = {
  invitation: {
    title: 'Invitation',
    lead: 'You are invited to {{workspace}} for {{organisation}}, in the role of {{role}}.',
    name: 'Name',
    newPassword: 'Choose a password',
    passwordHint: 'At least 12 characters. A sentence is fine.',
    passwordShort: 'Choose a password of at least 12 characters.',
    nameMissing: 'Write your name.',
    accept: 'Accept',
    acceptBy: 'Accept with {{provider}}',
    hasAccount: '{{email}} already has an account. Sign in with it, then open the link in the mail again.',
    signIn: 'Go to sign-in',
    done: 'Done. You can sign in now.',
    gone: 'This link is no longer valid. Ask whoever invited you for a new one.',
  },
  access: { object: { ReceivedInvitation: 'Received invitation' } },
};
