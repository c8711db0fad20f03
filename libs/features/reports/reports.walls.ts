import { ASKER, canRead, defineWalls, STAFF } from '#platform/database';
import { DELIVERED_STATES } from './report.rules.js';

const RECEIVED = `recipient_id = ${ASKER.organisation} AND report_delivered(state)`;
const OF_REPORT = { ...STAFF, COORDINATOR: canRead('report', 'report_step') };

/** Row-level security of reports: staff write them; a recipient's coordinators read those delivered to it. */
export const walls = defineWalls('reports', {
  runs: { report_delivered: DELIVERED_STATES },
  tables: {
    report: { read: { ...STAFF, COORDINATOR: RECEIVED }, write: { ...STAFF, COORDINATOR: RECEIVED } },
    report_step: { read: OF_REPORT, write: OF_REPORT },
    delivery_attempt: { read: STAFF, write: STAFF },
  },
  opens: {
    initiative: {
      // The wall of `report` asks for the recipient as well; said here, an index finds them.
      COORDINATOR: `EXISTS (SELECT FROM report r WHERE r.workspace_id = initiative.workspace_id AND r.initiative_id = initiative.id
        AND r.recipient_id = ${ASKER.organisation})`,
    },
  },
});
