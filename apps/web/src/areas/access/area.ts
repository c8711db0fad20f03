import { IconShieldLock } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inWorkspace,
  path: '/access',
  component: lazyRouteComponent(() => import('./AccessPage'), 'AccessPage'),
});

export const access = defineArea({
  words: { sv, en },
  routes: [page],
  rail: [{ name: 'access', route: page, icon: IconShieldLock, at: { ADMIN: 130 } }],
});
