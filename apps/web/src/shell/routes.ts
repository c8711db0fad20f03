import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { readSession, readStartPosition } from '../graphql/session';
import { showLanguage } from '../locales/i18n';

export const root = createRootRoute();

/** Everything behind the sign-in. */
export const workspace = createRoute({
  getParentRoute: () => root,
  id: 'workspace',
  beforeLoad: async ({ location }) => {
    const me = await readSession();
    if (!me) throw redirect({ to: '/sign-in', search: { next: location.href === '/' ? undefined : location.href } });
    return { me, position: me.secondFactorDue ? 0 : await readStartPosition() };
  },
  loader: ({ context: { me } }) => showLanguage(me.language === 'EN' ? 'en' : 'sv'),
});

/** Spread into the routes of an area: pages that only somebody signed in sees. */
export const inWorkspace = { getParentRoute: () => workspace };
/** Spread into the routes of an area: pages that everybody sees. */
export const inPublic = { getParentRoute: () => root };

/** A parameter of the address that is a text, or nothing. */
export const textParam = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The search of a list whose filter stands in the address as `show`. */
export const filterSearch = (search: Record<string, unknown>): { show?: string } => ({
  show: textParam(search['show']),
});
