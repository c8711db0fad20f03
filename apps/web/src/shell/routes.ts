import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { readSession, readStartPosition } from '../graphql/session';
import { showLanguage } from '../locales/i18n';

export const root = createRootRoute();

/** The parent of all routes that require a session. */
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

/** Spread into the routes of an area: pages that require a session. */
export const inWorkspace = { getParentRoute: () => workspace };
/** Spread into the routes of an area: public pages. */
export const inPublic = { getParentRoute: () => root };

/** Returns an address parameter that is a non-empty text, otherwise undefined. */
export const textParam = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The search parameters of a list whose filter is in the address as `show`. */
export const filterSearch = (search: Record<string, unknown>): { show?: string } => ({
  show: textParam(search['show']),
});
