import { IconRoute } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace, textParam } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { useFoundInitiatives } from './useFoundInitiatives';
import { en } from './words.en';
import { sv } from './words.sv';

const list = createRoute({
  ...inWorkspace,
  path: '/initiatives',
  component: lazyRouteComponent(() => import('./InitiativesPage'), 'InitiativesPage'),
});
const create = createRoute({
  ...inWorkspace,
  path: '/initiatives/new',
  validateSearch: (search: Record<string, unknown>): { match?: string } => ({ match: textParam(search['match']) }),
  component: lazyRouteComponent(() => import('./NewInitiativePage'), 'NewInitiativePage'),
});
const one = createRoute({
  ...inWorkspace,
  path: '/initiatives/$id',
  // Remounts the page for another object, so that no state of the previous one stays.
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./InitiativePage'), 'InitiativePage'),
});

export const initiatives = defineArea({
  words: { sv, en },
  routes: [list, create, one],
  rail: [
    {
      name: 'initiatives',
      route: list,
      icon: IconRoute,
      at: { STAFF: 40, STARTUP: 40, PARTNER: 40, COORDINATOR: 40, ADMIN: 40, GUEST: 40 },
    },
  ],
  finds: [{ kind: 'INITIATIVE', group: 'initiatives', icon: IconRoute, useFound: useFoundInitiatives }],
  subjects: { INITIATIVE: shownAt(one, { params: (id) => ({ id }) }) },
});
