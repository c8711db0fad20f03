import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';

/**
 * The session lives in an HttpOnly cookie. The preflight header keeps other sites from posting with it,
 * because a browser asks the server before sending it across origins.
 */
const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  headers: { 'x-klustermotor-csrf': '1' },
});

let onSessionEnd: () => void = () => undefined;

/** Called once by the router, which knows where to send somebody whose session has ended. */
export function whenSessionEnds(listener: () => void): void {
  onSessionEnd = listener;
}

export function announceSessionEnd(): void {
  onSessionEnd();
}

const sessionWatch = new ErrorLink(({ error, operation }) => {
  if (operation.operationName === 'SignIn' || !CombinedGraphQLErrors.is(error)) return;
  if (error.errors.some((each) => each.extensions?.['category'] === 'UNAUTHENTICATED')) announceSessionEnd();
});

export const client = new ApolloClient({
  link: ApolloLink.from([sessionWatch, http]),
  cache: new InMemoryCache({
    possibleTypes: { SendReportResult: ['Report', 'ReportIncomplete'], UserError: ['ReportIncomplete'] },
    typePolicies: {
      // Roles in the same workspace see different parts of the same thing: never keep a field the server left out.
      Query: { fields: { me: { merge: false } } },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
