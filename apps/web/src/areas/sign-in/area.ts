import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inPublic, textParam } from '../../shell/routes';
import { defineArea } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inPublic,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string; trouble?: string } => ({
    next: textParam(search['next']),
    trouble: textParam(search['trouble']),
  }),
  component: lazyRouteComponent(() => import('./SignInPage'), 'SignInPage'),
});
const link = createRoute({
  ...inPublic,
  path: '/sign-in/link',
  component: lazyRouteComponent(() => import('./LinkPage'), 'LinkPage'),
});

export const signIn = defineArea({ words: { sv, en }, publicRoutes: [page, link] });
