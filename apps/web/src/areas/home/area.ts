import { IconHome } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const overview = createRoute({
  ...inWorkspace,
  path: '/',
  component: lazyRouteComponent(() => import('./HomePage'), 'HomePage'),
});

export const home = defineArea({
  words: { sv, en },
  routes: [overview],
  rail: [
    {
      name: 'home',
      route: overview,
      icon: IconHome,
      at: { STAFF: 0, STARTUP: 0, PARTNER: 0, COORDINATOR: 0, ADMIN: 0, GUEST: 0 },
    },
  ],
});
