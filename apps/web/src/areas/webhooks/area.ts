import { IconWebhook } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inWorkspace,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./WebhooksPage'), 'WebhooksPage'),
});

export const webhooks = defineArea({
  words: { sv, en },
  routes: [page],
  rail: [{ name: 'webhooks', route: page, icon: IconWebhook, at: { STAFF: 120, ADMIN: 120 } }],
  subjects: { WEBHOOK: shownAt(page) },
});
