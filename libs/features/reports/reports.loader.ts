import { defineLoader } from '#platform/graphql';
import type { ReportsRepository } from './reports.repository.js';
import type { ReportsService } from './reports.service.js';

export const reportContentLoader = defineLoader('reportContent', (reports: ReportsService, actor, ids) =>
  reports.contents(actor, ids),
);

export const deliveryAttemptsLoader = defineLoader('deliveryAttempts', (reports: ReportsRepository, actor, ids) =>
  reports.attempts(actor, ids),
);

export const reportStepsLoader = defineLoader('reportSteps', (reports: ReportsRepository, actor, ids) =>
  reports.steps(actor, ids),
);
