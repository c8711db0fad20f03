import { IconFileText } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filterSearch, inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { useFoundReports } from './useFoundReports';
import { en } from './words.en';
import { sv } from './words.sv';

const list = createRoute({
  ...inWorkspace,
  path: '/reports',
  validateSearch: filterSearch,
  component: lazyRouteComponent(() => import('./ReportsPage'), 'ReportsPage'),
});
const one = createRoute({
  ...inWorkspace,
  path: '/reports/$id',
  // Remounts the page for another object, so that no state of the previous one stays.
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./ReportPage'), 'ReportPage'),
});

export const reports = defineArea({
  words: { sv, en },
  routes: [list, one],
  // Coordinators mainly use reports, so reports come before initiatives.
  rail: [{ name: 'reports', route: list, icon: IconFileText, at: { STAFF: 50, COORDINATOR: 10, ADMIN: 50 } }],
  finds: [
    {
      kind: 'REPORT',
      group: 'reports',
      icon: IconFileText,
      roles: ['STAFF', 'ADMIN', 'COORDINATOR'],
      useFound: useFoundReports,
    },
  ],
  subjects: { REPORT: shownAt(one, { params: (id) => ({ id }) }) },
  quietEvents: ['report.queued', 'report.rendered'],
});
