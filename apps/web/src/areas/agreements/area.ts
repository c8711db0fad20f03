import { IconContract } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const list = createRoute({
  ...inWorkspace,
  path: '/agreements',
  component: lazyRouteComponent(() => import('./AgreementsPage'), 'AgreementsPage'),
});

export const agreements = defineArea({
  words: { sv, en },
  routes: [list],
  rail: [
    { name: 'agreements', route: list, icon: IconContract, at: { STAFF: 45, STARTUP: 45, PARTNER: 45, ADMIN: 45 } },
  ],
  subjects: { AGREEMENT: shownAt(list) },
});
