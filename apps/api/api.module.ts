import { type DynamicModule, Module } from '@nestjs/common';
import { FEATURES } from '#features';
import { composeFeatures } from '#platform/composition';
import { type Config, ConfigModule } from '#platform/config';
import { DatabaseModule, type DataSource } from '#platform/database';
import { EventsModule } from '#platform/events';
import { FilesModule } from '#platform/files';
import { GraphqlModule, type WebOperations } from '#platform/graphql';
import { HttpModule } from '#platform/http';
import { LiveModule, EventVisibilityModule } from '#platform/live';
import { OutboundModule } from '#platform/outbound';
import { RatesModule } from '#platform/rates';
import { type Logger, TelemetryModule } from '#platform/telemetry';
import { WebController } from './web.controller.js';

/** The modules of the api process. */
@Module({})
export class ApiModule {
  static with(
    config: Config,
    dataSource: DataSource,
    logger: Logger,
    operations: WebOperations = new Map(),
  ): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        TelemetryModule.with(logger),
        DatabaseModule.with(dataSource),
        EventsModule.with(),
        EventVisibilityModule,
        FilesModule,
        RatesModule,
        OutboundModule,
        HttpModule,
        LiveModule,
        GraphqlModule.with(operations),
        ...composeFeatures(FEATURES, 'api'),
      ],
      controllers: [WebController],
    };
  }
}
