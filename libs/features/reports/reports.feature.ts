import { matchmaking } from '#features/matchmaking';
import { activity } from '#features/activity';
import { identity } from '#features/identity';
import { organisations } from '#features/organisations';
import { initiatives } from '#features/initiatives';
import { defineFeature } from '#platform/composition';
import { ReportFactsRepository } from './report-facts.repository.js';
import { ReportFilesController } from './report-files.controller.js';
import { ReportFilesService } from './report-files.service.js';
import { ReportRenderer } from './report-renderer.service.js';
import { ReportsAgendaRepository } from './reports-agenda.repository.js';
import { ReportsHandlers } from './reports.handlers.js';
import { ReportsRepository } from './reports.repository.js';
import { ReportPartsResolver, ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';
import { SendReportService } from './send-report.service.js';
import * as events from './report.events.js';
import { walls } from './reports.walls.js';
import { reportShapes } from './report.shape.js';

export const reports = defineFeature({
  name: 'reports',
  uses: [activity, organisations, identity, matchmaking, initiatives],
  walls,
  subjects: { REPORT: 'HEARD' },
  events: [events],
  permissions: {
    'report.read': { roles: ['STAFF', 'ADMIN', 'COORDINATOR'], given: 'BY_TOKEN' },
    'report.draft': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'report.send': { roles: ['STAFF', 'ADMIN'], given: 'BY_TOKEN' },
    'report.acknowledge': { roles: ['COORDINATOR'], given: 'BY_TOKEN' },
    'report.askCompletion': { roles: ['COORDINATOR'], given: 'BY_TOKEN' },
    'report.accept': { roles: ['COORDINATOR'], given: 'BY_TOKEN' },
  },
  queues: ['reports'],
  services: [ReportsService, SendReportService],
  internals: [ReportFactsRepository, ReportsAgendaRepository, ReportsRepository],
  api: {
    shapes: reportShapes,
    resolvers: [ReportsResolver, ReportPartsResolver],
    controllers: [ReportFilesController],
    providers: [ReportFilesService],
  },
  worker: [ReportsHandlers, ReportRenderer],
});
