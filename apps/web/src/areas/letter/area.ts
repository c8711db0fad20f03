import { IconSignature } from '@tabler/icons-react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inWorkspace } from '../../shell/routes';
import { defineArea, shownAt } from '../defineArea';
import { en } from './words.en';
import { sv } from './words.sv';

const page = createRoute({
  ...inWorkspace,
  path: '/letter',
  component: lazyRouteComponent(() => import('./LetterPage'), 'LetterPage'),
});

export const letter = defineArea({
  words: { sv, en },
  routes: [page],
  rail: [{ name: 'letter', route: page, icon: IconSignature, at: { STAFF: 60, COORDINATOR: 60, ADMIN: 60 } }],
  subjects: { ADOPTION: shownAt(page) },
});
