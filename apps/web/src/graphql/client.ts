import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import unions from './generated/possibleTypes';
import { nameOf } from './operationName';
import { from, switchMap, throwError } from 'rxjs';
import { RefreshSessionDocument } from './session.graphql';
import { keepSession } from './sessionKeeper';

/**
 * The session lives in HttpOnly cookies. The header keeps other sites from sending requests with these cookies, because
 * a browser asks the server before it sends the header across origins. It also tells the server to answer with cookies
 * instead of tokens.
 */
const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'x-klustermotor-csrf': '1' } });

/** Sends the name of the operation instead of its text: in production the server accepts only named operations. */
const byName = new ApolloLink((operation, forward) => {
  const persistedQuery = nameOf(operation.query);
  if (persistedQuery) {
    operation.extensions = { ...operation.extensions, persistedQuery };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});

let onSessionEnd: () => void = () => undefined;

/** Called once by the router, which redirects to the sign-in page when the session has ended. */
export function whenSessionEnds(listener: () => void): void {
  onSessionEnd = listener;
}

export function announceSessionEnd(): void {
  onSessionEnd();
}

const isUnauthenticated = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.['category'] === 'UNAUTHENTICATED');

/** A refusal of these operations is final: they start or renew a session, or change its membership. */
const final: ReadonlySet<string | undefined> = new Set(['SignIn', 'SignInByLink', 'RefreshSession', 'UseMembership']);

/**
 * An operation refused because the access token has expired is repeated once with a new token, unnoticed by the user.
 */
const sessionWatch = new ErrorLink(({ error, operation, forward }) => {
  if (final.has(operation.operationName) || !isUnauthenticated(error)) return;
  return from(session.refresh()).pipe(
    switchMap((alive) => {
      if (alive) return forward(operation);
      announceSessionEnd();
      return throwError(() => error);
    }),
  );
});

export const client = new ApolloClient({
  link: ApolloLink.from([sessionWatch, byName, http]),
  cache: new InMemoryCache({
    possibleTypes: unions.possibleTypes,
    typePolicies: {
      // Roles in the same workspace see different parts of the same object: never keep a field that the server left
      // out.
      Query: { fields: { me: { merge: false } } },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});

async function renew(): Promise<string | null> {
  try {
    const { data } = await client.mutate({ mutation: RefreshSessionDocument, fetchPolicy: 'no-cache' });
    return data?.refreshSession.expiresAt ?? null;
  } catch (error) {
    if (isUnauthenticated(error)) return null;
    throw error;
  }
}

/** The session of this browser, which all its tabs share. */
export const session = keepSession(renew, announceSessionEnd);
