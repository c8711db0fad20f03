import { IconShieldCheck } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inWorkspace,
  path: '/audit',
  component: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
});

export const audit = defineArea({
  words: { sv, en },
  routes: [page],
  rail: [{ name: 'audit', route: page, icon: IconShieldCheck, at: { ADMIN: 140 } }],
});
