import 'reflect-metadata';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FEATURES } from '#features';
import { AuditAnchorModule } from '#platform/audit';
import { composeFeatures } from '#platform/composition';
import { type Config, ConfigModule } from '#platform/config';
import { createDataSource, DatabaseModule, type DataSource } from '#platform/database';
import { EventsModule } from '#platform/events';
import { FilesModule } from '#platform/files';
import { JobsWorkerModule } from '#platform/jobs';
import { EventVisibilityModule } from '#platform/live';
import { MailModule } from '#platform/mail';
import { OutboundModule } from '#platform/outbound';
import { type Logger, NestLogger, TelemetryModule } from '#platform/telemetry';
import { StartupProblem } from '#platform/startup';

/** The modules of the worker process. */
@Module({})
class WorkerModule {
  static with(config: Config, dataSource: DataSource, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        TelemetryModule.with(logger),
        DatabaseModule.with(dataSource),
        EventsModule.with(),
        AuditAnchorModule,
        EventVisibilityModule,
        FilesModule,
        MailModule,
        OutboundModule,
        ...composeFeatures(FEATURES, 'worker'),
        JobsWorkerModule,
      ],
    };
  }
}

/** Starts relay and queues. Several workers share the jobs. */
export async function startWorker(config: Config, logger: Logger): Promise<{ close(): Promise<void> }> {
  if (!config.DATABASE_URL)
    throw new StartupProblem('DATABASE_URL is not set. `npm start` runs everything with an embedded database.');
  const dataSource = createDataSource({
    url: config.DATABASE_URL,
    pool: config.DATABASE_POOL,
    patience: config.limits.connectionSeconds,
  });
  await dataSource.initialize();
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config, dataSource, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  return { close: () => app.close() };
}
