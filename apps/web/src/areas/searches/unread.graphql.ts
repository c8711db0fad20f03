import { graphql } from '../../graphql/generated';

export const UnreadAlertsDocument = graphql(`
  query UnreadAlerts {
    alerts(first: 1, unreadOnly: true) {
      totalCount
    }
  }
`);
