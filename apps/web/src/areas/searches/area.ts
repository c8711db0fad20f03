import { IconBell } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { UnreadAlerts } from './UnreadAlerts';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inWorkspace,
  path: '/searches',
  component: lazyRouteComponent(() => import('./SearchesPage'), 'SearchesPage'),
});

export const searches = defineArea({
  words: { sv, en },
  routes: [page],
  rail: [
    { name: 'searches', route: page, icon: IconBell, at: { STAFF: 90, PARTNER: 90, ADMIN: 90 }, Mark: UnreadAlerts },
  ],
  subjects: { SAVED_SEARCH: shownAt(page) },
});
