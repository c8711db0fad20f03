import { IconMail } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inWorkspace,
  path: '/mailbox',
  component: lazyRouteComponent(() => import('./MailboxPage'), 'MailboxPage'),
});

export const mailbox = defineArea({
  words: { sv, en },
  routes: [page],
  rail: [
    {
      name: 'mailbox',
      route: page,
      icon: IconMail,
      at: { STAFF: 900, STARTUP: 900, PARTNER: 900, COORDINATOR: 900, ADMIN: 900, GUEST: 900 },
      demoOnly: true,
    },
  ],
});
