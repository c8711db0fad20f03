import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inWorkspace,
  path: '/weights',
  component: lazyRouteComponent(() => import('./WeightsPage'), 'WeightsPage'),
});

export const weights = defineArea({
  words: { sv, en },
  routes: [page],
  rail: [{ name: 'weights', route: page, icon: IconAdjustmentsHorizontal, at: { STAFF: 100, ADMIN: 100 } }],
  subjects: { WEIGHTS: shownAt(page) },
});
