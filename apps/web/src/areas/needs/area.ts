import { IconBulb, IconPlus } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filterSearch, inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { useFoundNeeds } from './useFoundNeeds';
import { en } from './words.en';
import { sv } from './words.sv';

const list = createRoute({
  ...inWorkspace,
  path: '/needs',
  validateSearch: filterSearch,
  component: lazyRouteComponent(() => import('./NeedsPage'), 'NeedsPage'),
});
const create = createRoute({
  ...inWorkspace,
  path: '/needs/new',
  component: lazyRouteComponent(() => import('./NewNeedPage'), 'NewNeedPage'),
});
const one = createRoute({
  ...inWorkspace,
  path: '/needs/$id',
  // Remounts the page for another object, so that no state of the previous one stays.
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./NeedPage'), 'NeedPage'),
});

export const needs = defineArea({
  words: { sv, en },
  routes: [list, create, one],
  rail: [{ name: 'needs', route: list, icon: IconBulb, at: { STAFF: 10, STARTUP: 10, ADMIN: 10 } }],
  starts: [{ name: 'newNeed', route: create, icon: IconPlus, roles: ['STARTUP'] }],
  finds: [
    { kind: 'NEED', group: 'needs', icon: IconBulb, roles: ['STAFF', 'ADMIN', 'STARTUP'], useFound: useFoundNeeds },
  ],
  subjects: { NEED: shownAt(one, { params: (id) => ({ id }) }) },
});
