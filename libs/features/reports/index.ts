export { reports } from './reports.feature.js';
export { DeliveryAttemptEntity, ReportEntity, ReportStepEntity } from './report.entity.js';
export {
  reportAccepted,
  reportCompletionAsked,
  reportDelivered,
  reportDeliveryFailed,
  reportDrafted,
  reportQueued,
  reportReceived,
  reportRendered,
} from './report.events.js';
export { visibleReports } from './report.policy.js';
export type { ReportDraft, ReportState } from './report.rules.js';
export { ReportFilesController } from './report-files.controller.js';
export { ReportsHandlers } from './reports.handlers.js';
export type { ReportRow } from './reports.repository.js';
export { ReportPartsResolver, ReportsResolver } from './reports.resolver.js';
export { ReportsService } from './reports.service.js';
export { SendReportService, type SendOutcome } from './send-report.service.js';
