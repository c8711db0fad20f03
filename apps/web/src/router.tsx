import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { whenSessionEnds } from './graphql/client';
import { forgetSession, readSession, readStartPosition } from './graphql/session';
import { showLanguage } from './locales/i18n';
import { SecondFactorDue } from './areas/account/SecondFactorDue';
import { BrokenPage } from './shell/BrokenPage';
import { NotFoundPage } from './shell/NotFoundPage';
import { Workspace } from './shell/Workspace';

const textParam = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ component: Outlet });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string; trouble?: string } => ({
    next: textParam(search['next']),
    trouble: textParam(search['trouble']),
  }),
  component: lazyRouteComponent(() => import('./areas/sign-in/SignInPage'), 'SignInPage'),
});

const signInLink = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/link',
  component: lazyRouteComponent(() => import('./areas/sign-in/LinkPage'), 'LinkPage'),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./areas/invitation/InvitationPage'), 'InvitationPage'),
});

/** Everything behind the sign-in. */
const workspace = createRoute({
  getParentRoute: () => root,
  id: 'workspace',
  beforeLoad: async ({ location }) => {
    const me = await readSession();
    if (!me) throw redirect({ to: '/sign-in', search: { next: location.href === '/' ? undefined : location.href } });
    return { me, position: me.secondFactorDue ? 0 : await readStartPosition() };
  },
  loader: ({ context: { me } }) => showLanguage(me.language === 'EN' ? 'en' : 'sv'),
  component: function WorkspaceRoute() {
    const { me, position } = workspace.useRouteContext();
    if (me.secondFactorDue) return <SecondFactorDue />;
    return <Workspace key={me.membership.id} me={me} position={position} />;
  },
});

const within = { getParentRoute: () => workspace };
const anyFilter = (search: Record<string, unknown>): { show?: string } => ({ show: textParam(search['show']) });

const home = createRoute({
  ...within,
  path: '/',
  component: lazyRouteComponent(() => import('./areas/home/HomePage'), 'HomePage'),
});
const needs = createRoute({
  ...within,
  path: '/needs',
  validateSearch: anyFilter,
  component: lazyRouteComponent(() => import('./areas/needs/NeedsPage'), 'NeedsPage'),
});
const newNeed = createRoute({
  ...within,
  path: '/needs/new',
  component: lazyRouteComponent(() => import('./areas/needs/NewNeedPage'), 'NewNeedPage'),
});
// remountDeps, here and below: another thing is another page, and nothing of the former one lingers under its address.
const need = createRoute({
  ...within,
  path: '/needs/$id',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./areas/needs/NeedPage'), 'NeedPage'),
});
const matches = createRoute({
  ...within,
  path: '/matches',
  validateSearch: anyFilter,
  component: lazyRouteComponent(() => import('./areas/matches/MatchesPage'), 'MatchesPage'),
});
const match = createRoute({
  ...within,
  path: '/matches/$id',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./areas/matches/MatchPage'), 'MatchPage'),
});
const rounds = createRoute({
  ...within,
  path: '/rounds',
  validateSearch: anyFilter,
  component: lazyRouteComponent(() => import('./areas/rounds/RoundsPage'), 'RoundsPage'),
});
const newRound = createRoute({
  ...within,
  path: '/rounds/new',
  component: lazyRouteComponent(() => import('./areas/rounds/NewRoundPage'), 'NewRoundPage'),
});
const round = createRoute({
  ...within,
  path: '/rounds/$id',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./areas/rounds/RoundPage'), 'RoundPage'),
});
const initiatives = createRoute({
  ...within,
  path: '/initiatives',
  component: lazyRouteComponent(() => import('./areas/initiatives/InitiativesPage'), 'InitiativesPage'),
});
const newInitiative = createRoute({
  ...within,
  path: '/initiatives/new',
  validateSearch: (search: Record<string, unknown>): { match?: string } => ({ match: textParam(search['match']) }),
  component: lazyRouteComponent(() => import('./areas/initiatives/NewInitiativePage'), 'NewInitiativePage'),
});
const initiative = createRoute({
  ...within,
  path: '/initiatives/$id',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./areas/initiatives/InitiativePage'), 'InitiativePage'),
});
const reports = createRoute({
  ...within,
  path: '/reports',
  validateSearch: anyFilter,
  component: lazyRouteComponent(() => import('./areas/reports/ReportsPage'), 'ReportsPage'),
});
const report = createRoute({
  ...within,
  path: '/reports/$id',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./areas/reports/ReportPage'), 'ReportPage'),
});
const letter = createRoute({
  ...within,
  path: '/letter',
  component: lazyRouteComponent(() => import('./areas/letter/LetterPage'), 'LetterPage'),
});
const organisations = createRoute({
  ...within,
  path: '/organisations',
  component: lazyRouteComponent(() => import('./areas/organisations/OrganisationsPage'), 'OrganisationsPage'),
});
const capabilities = createRoute({
  ...within,
  path: '/capabilities',
  validateSearch: (search: Record<string, unknown>): { open?: string } => ({ open: textParam(search['open']) }),
  component: lazyRouteComponent(() => import('./areas/capabilities/CapabilitiesPage'), 'CapabilitiesPage'),
});
const searches = createRoute({
  ...within,
  path: '/searches',
  component: lazyRouteComponent(() => import('./areas/searches/SearchesPage'), 'SearchesPage'),
});
const weights = createRoute({
  ...within,
  path: '/weights',
  component: lazyRouteComponent(() => import('./areas/weights/WeightsPage'), 'WeightsPage'),
});
const access = createRoute({
  ...within,
  path: '/access',
  component: lazyRouteComponent(() => import('./areas/access/AccessPage'), 'AccessPage'),
});
const webhooks = createRoute({
  ...within,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./areas/webhooks/WebhooksPage'), 'WebhooksPage'),
});
const audit = createRoute({
  ...within,
  path: '/audit',
  component: lazyRouteComponent(() => import('./areas/audit/AuditPage'), 'AuditPage'),
});
const mailbox = createRoute({
  ...within,
  path: '/mailbox',
  component: lazyRouteComponent(() => import('./areas/mailbox/MailboxPage'), 'MailboxPage'),
});
const people = createRoute({
  ...within,
  path: '/people',
  component: lazyRouteComponent(() => import('./areas/people/PeoplePage'), 'PeoplePage'),
});
const account = createRoute({
  ...within,
  path: '/account',
  component: lazyRouteComponent(() => import('./areas/account/AccountPage'), 'AccountPage'),
});
/** An unknown address keeps the rail, so that the way on is at hand. */
const unknown = createRoute({ ...within, path: '$', component: NotFoundPage });

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signInLink,
    invitation,
    workspace.addChildren([
      home,
      needs,
      newNeed,
      need,
      matches,
      match,
      rounds,
      newRound,
      round,
      initiatives,
      newInitiative,
      initiative,
      reports,
      report,
      letter,
      organisations,
      capabilities,
      searches,
      weights,
      people,
      webhooks,
      access,
      audit,
      account,
      mailbox,
      unknown,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

whenSessionEnds(() => {
  if (['/sign-in', '/sign-in/link', '/invitation'].includes(router.state.location.pathname)) return;
  const next = router.state.location.href;
  void forgetSession().then(() => router.navigate({ to: '/sign-in', search: { next } }));
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
