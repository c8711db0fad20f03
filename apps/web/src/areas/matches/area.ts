import { IconChartDots3, IconInbox } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filterSearch, inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const list = createRoute({
  ...inWorkspace,
  path: '/matches',
  validateSearch: filterSearch,
  component: lazyRouteComponent(() => import('./MatchesPage'), 'MatchesPage'),
});
const one = createRoute({
  ...inWorkspace,
  path: '/matches/$id',
  // Remounts the page for another object, so that no state of the previous one stays.
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./MatchPage'), 'MatchPage'),
});

export const matches = defineArea({
  words: { sv, en },
  routes: [list, one],
  rail: [
    { name: 'matches', route: list, icon: IconChartDots3, at: { STAFF: 20, STARTUP: 20, ADMIN: 20 } },
    { name: 'inbox', route: list, icon: IconInbox, at: { PARTNER: 20 } },
  ],
  subjects: { MATCH: shownAt(one, { params: (id) => ({ id }) }) },
});
