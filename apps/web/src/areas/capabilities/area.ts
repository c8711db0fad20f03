import { IconMicroscope } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace, textParam } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const list = createRoute({
  ...inWorkspace,
  path: '/capabilities',
  validateSearch: (search: Record<string, unknown>): { open?: string } => ({ open: textParam(search['open']) }),
  component: lazyRouteComponent(() => import('./CapabilitiesPage'), 'CapabilitiesPage'),
});

export const capabilities = defineArea({
  words: { sv, en },
  routes: [list],
  rail: [{ name: 'capabilities', route: list, icon: IconMicroscope, at: { STAFF: 80, PARTNER: 80, ADMIN: 80 } }],
  subjects: { CAPABILITY: shownAt(list, { search: (id) => ({ open: id }) }) },
});
