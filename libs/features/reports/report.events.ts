import { defineEvent } from '#kernel';

export const reportDrafted = defineEvent('report.drafted', 'REPORT');
/** The report is frozen and approved; the worker renders it. */
export const reportQueued = defineEvent('report.queued', 'REPORT');
/** The files have been made; the worker delivers them. */
export const reportRendered = defineEvent('report.rendered', 'REPORT');
export const reportDelivered = defineEvent('report.delivered', 'REPORT', { webhook: true });
export const reportDeliveryFailed = defineEvent('report.delivery-failed', 'REPORT');
export const reportReceived = defineEvent('report.received', 'REPORT', { webhook: true });
export const reportCompletionAsked = defineEvent('report.completion-asked', 'REPORT', { webhook: true });
export const reportAccepted = defineEvent('report.accepted', 'REPORT', { webhook: true });
