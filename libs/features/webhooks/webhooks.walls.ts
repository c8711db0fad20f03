import { defineWalls, forRoles, STAFF } from '#platform/database';

/**
 * Row-level security of webhooks. Staff write a webhook's secret; only the worker, which signs deliveries, reads it.
 */
export const walls = defineWalls('webhooks', {
  tables: {
    webhook: { read: STAFF, write: STAFF },
    webhook_delivery: { read: STAFF, write: STAFF },
    webhook_secret: { read: forRoles(['SYSTEM']), add: STAFF },
  },
});
