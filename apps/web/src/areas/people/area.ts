import { IconUsers } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inWorkspace,
  path: '/people',
  component: lazyRouteComponent(() => import('./PeoplePage'), 'PeoplePage'),
});

export const people = defineArea({
  words: { sv, en },
  routes: [page],
  rail: [{ name: 'people', route: page, icon: IconUsers, at: { STAFF: 110, STARTUP: 110, PARTNER: 110, ADMIN: 110 } }],
  subjects: { MEMBERSHIP: shownAt(page), PERSON: shownAt(page), INVITATION: shownAt(page) },
  quietEvents: ['person.sessions-ended', 'person.api-token-created', 'person.api-token-revoked'],
});
