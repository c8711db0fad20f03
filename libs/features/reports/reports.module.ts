import { Module } from '@nestjs/common';
import { InitiativesApiModule, InitiativesModule } from '#features/initiatives';
import { OrganisationsApiModule, OrganisationsModule } from '#features/organisations';
import { ReportFactsRepository } from './report-facts.repository.js';
import { ReportFilesController } from './report-files.controller.js';
import { ReportFilesService } from './report-files.service.js';
import { ReportRenderer } from './report-renderer.service.js';
import { ReportsHandlers } from './reports.handlers.js';
import { ReportsRepository } from './reports.repository.js';
import { ReportPartsResolver, ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';
import { SendReportService } from './send-report.service.js';

const PROVIDERS = [ReportFactsRepository, ReportsRepository, ReportsService, SendReportService];

@Module({ imports: [InitiativesModule, OrganisationsModule], providers: PROVIDERS, exports: PROVIDERS })
export class ReportsModule {}

@Module({
  imports: [ReportsModule, InitiativesApiModule, OrganisationsApiModule],
  controllers: [ReportFilesController],
  providers: [ReportsResolver, ReportPartsResolver, ReportFilesService],
})
export class ReportsApiModule {}

/** Renders and delivers; only the worker has the mail server and the time. */
@Module({ imports: [ReportsModule], providers: [ReportsHandlers, ReportRenderer] })
export class ReportsWorkerModule {}
