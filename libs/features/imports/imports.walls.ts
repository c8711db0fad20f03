import { defineWalls, STAFF } from '#platform/database';

/** Row-level security of imports: staff and administrators only. */
export const walls = defineWalls('imports', {
  tables: {
    import_run: { read: STAFF, write: STAFF },
    research_grant: { read: STAFF, write: STAFF },
    organisation_source: { read: STAFF, write: STAFF },
  },
});
