import { createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { areas } from './areas/areas';
import { AreasContext } from './areas/useAreas';
import { whenSessionEnds } from './graphql/client';
import { forgetSession } from './graphql/session';
import { BrokenPage } from './shell/BrokenPage';
import { NotFoundPage } from './shell/NotFoundPage';
import { inWorkspace, root, workspace } from './shell/routes';
import { Workspace } from './shell/Workspace';

const SecondFactorDue = lazyRouteComponent(() => import('./areas/account/SecondFactorDue'), 'SecondFactorDue');

// The components are set here because the shell uses the list of areas, whose routes have these two routes as parents.
root.update({
  component: () => (
    <AreasContext value={areas}>
      <Outlet />
    </AreasContext>
  ),
});
workspace.update({
  component: function WorkspaceRoute() {
    const { me, position } = workspace.useRouteContext();
    if (me.secondFactorDue) return <SecondFactorDue />;
    return <Workspace key={me.membership.id} me={me} position={position} />;
  },
});

/** An unknown address still shows the rail, so that the user can go elsewhere. */
const unknown = createRoute({ ...inWorkspace, path: '$', component: NotFoundPage });

type Routes = (typeof areas)[number]['routes'][number];
type PublicRoutes = (typeof areas)[number]['publicRoutes'][number];
const routes = areas.flatMap((area): readonly Routes[] => area.routes);
const publicRoutes = areas.flatMap((area): readonly PublicRoutes[] => area.publicRoutes);

export const router = createRouter({
  routeTree: root.addChildren([...publicRoutes, workspace.addChildren([...routes, unknown])]),
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

const publicPaths = new Set<string>(publicRoutes.map(({ fullPath }) => fullPath));

whenSessionEnds(() => {
  if (publicPaths.has(router.state.location.pathname)) return;
  const next = router.state.location.href;
  void forgetSession().then(() => router.navigate({ to: '/sign-in', search: { next } }));
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
