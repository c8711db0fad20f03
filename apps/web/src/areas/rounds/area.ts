import { IconScale } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filterSearch, inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const list = createRoute({
  ...inWorkspace,
  path: '/rounds',
  validateSearch: filterSearch,
  component: lazyRouteComponent(() => import('./RoundsPage'), 'RoundsPage'),
});
const create = createRoute({
  ...inWorkspace,
  path: '/rounds/new',
  component: lazyRouteComponent(() => import('./NewRoundPage'), 'NewRoundPage'),
});
const one = createRoute({
  ...inWorkspace,
  path: '/rounds/$id',
  // Remounts the page for another object, so that no state of the previous one stays.
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./RoundPage'), 'RoundPage'),
});

export const rounds = defineArea({
  words: { sv, en },
  routes: [list, create, one],
  rail: [{ name: 'rounds', route: list, icon: IconScale, at: { STAFF: 30, STARTUP: 30, PARTNER: 30, ADMIN: 30 } }],
  subjects: { ROUND: shownAt(one, { params: (id) => ({ id }) }), RANKING: shownAt(list) },
});
