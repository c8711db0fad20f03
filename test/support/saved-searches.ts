import type { DemoHouse, Person } from './demo-house.js';
import type { AlertsQuery, SaveSearchInput, SearchFactsFragment } from './generated/graphql.js';
import { eventually, type GraphqlClient } from './graphql-client.js';
import { newSearch } from './inputs.js';
import { AlertsDocument, SavedSearchesDocument, SaveSearchDocument } from './operations/saved-searches.graphql.js';

export type Alert = AlertsQuery['alerts']['edges'][number]['node'];

/** Saved searches and their alerts; the worker of a `DemoHouse` with a mailbox raises the alerts. */
export class SavedSearches {
  constructor(private readonly house: DemoHouse) {}

  private client(who: Person | GraphqlClient): GraphqlClient {
    return typeof who === 'string' ? this.house.as(who) : who;
  }

  async save(who: Person | GraphqlClient, input: Partial<SaveSearchInput>): Promise<SearchFactsFragment> {
    return (await this.client(who).ok(SaveSearchDocument, { input: newSearch(input) })).saveSearch;
  }

  async of(who: Person | GraphqlClient): Promise<SearchFactsFragment[]> {
    return (await this.client(who).ok(SavedSearchesDocument)).savedSearches.edges.map(({ node }) => node);
  }

  /** All alerts that a person sees, or those of one search. */
  async alerts(who: Person | GraphqlClient, search?: SearchFactsFragment): Promise<Alert[]> {
    return (await this.client(who).ok(AlertsDocument)).alerts.edges
      .map(({ node }) => node)
      .filter(({ searchId }) => !search || searchId === search.id);
  }

  /**
   * Waits until a search has an alert about a need, or about this capability for the need. @returns the alerts of the
   * search.
   */
  told(
    who: Person | GraphqlClient,
    search: SearchFactsFragment,
    needId: string,
    capabilityId: string | null = null,
  ): Promise<Alert[]> {
    return eventually(
      () => this.alerts(who, search),
      (list) =>
        list.some(
          ({ need, capability }) => need.id === needId && (capabilityId === null || capability?.id === capabilityId),
        ),
    );
  }
}
