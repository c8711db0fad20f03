import type { Translated } from '../../locales/translated';
import type { sv } from './words.sv';

export const en: Translated<typeof sv> = {
  nav: { mailbox: 'Demo mailbox' },
  mailbox: {
    title: 'Demo mailbox',
    lead: 'Letters the program would have sent. Nothing leaves this computer.',
    empty: 'The mailbox is empty',
    emptyText: 'Send a report and the letter comes here.',
    from: 'From',
    to: 'To',
    attachments: 'Attachments',
    choose: 'Choose a letter to read it.',
    refresh: 'Refresh',
    messageId: 'Message id',
  },
};
