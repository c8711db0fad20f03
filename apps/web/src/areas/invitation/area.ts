import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inPublic } from '../../shell/routes';
import { defineArea } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inPublic,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./InvitationPage'), 'InvitationPage'),
});

export const invitation = defineArea({ words: { sv, en }, publicRoutes: [page] });
