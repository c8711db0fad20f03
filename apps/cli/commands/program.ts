import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FEATURES } from '#features';
import { composeFeatures } from '#platform/composition';
import { ConfigModule } from '#platform/config';
import { createDataSource, DatabaseModule, type DataSource } from '#platform/database';
import { EventsModule } from '#platform/events';
import { EventVisibilityModule } from '#platform/live';
import { OutboundModule } from '#platform/outbound';
import { createLogger, NestLogger, TelemetryModule } from '#platform/telemetry';
import type { ConfigWithDatabase } from './with-database.js';

/** The services that commands call, without any server. */
@Module({})
class ProgramModule {
  static with(config: ConfigWithDatabase, dataSource: DataSource): DynamicModule {
    return {
      module: ProgramModule,
      imports: [
        ConfigModule.with(config),
        TelemetryModule.with(createLogger(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL, 'cli')),
        DatabaseModule.with(dataSource),
        EventsModule.with(),
        EventVisibilityModule,
        OutboundModule,
        ...composeFeatures(FEATURES, 'command'),
      ],
    };
  }
}

/** Runs `work` with the program's services and closes them afterwards. */
export async function withProgram<T>(
  config: ConfigWithDatabase,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const dataSource = createDataSource({ url: config.DATABASE_URL, pool: 5 });
  await dataSource.initialize();
  const app = await NestFactory.createApplicationContext(ProgramModule.with(config, dataSource), {
    logger: new NestLogger(createLogger('warn', 'cli')),
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
