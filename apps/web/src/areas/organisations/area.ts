import { IconBuildingCommunity } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const list = createRoute({
  ...inWorkspace,
  path: '/organisations',
  component: lazyRouteComponent(() => import('./OrganisationsPage'), 'OrganisationsPage'),
});

export const organisations = defineArea({
  words: { sv, en },
  routes: [list],
  rail: [
    { name: 'organisations', route: list, icon: IconBuildingCommunity, at: { STAFF: 70, COORDINATOR: 70, ADMIN: 70 } },
  ],
  subjects: { ORGANISATION: shownAt(list), IMPORT: shownAt(list) },
});
