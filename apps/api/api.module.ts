import { type DynamicModule, Module } from '@nestjs/common';
import { ActivityApiModule } from '#features/activity';
import { AdoptionsApiModule } from '#features/adoptions';
import { AllocationApiModule } from '#features/allocation';
import { IdentityApiModule, IdentityModule } from '#features/identity';
import { ImportsModule } from '#features/imports';
import { InitiativesApiModule } from '#features/initiatives';
import { CapabilitiesApiModule } from '#features/capabilities';
import { SearchesApiModule } from '#features/searches';
import { MatchmakingApiModule } from '#features/matchmaking';
import { OrganisationsApiModule } from '#features/organisations';
import { PrivacyApiModule } from '#features/privacy';
import { ReportsApiModule } from '#features/reports';
import { WebhooksApiModule } from '#features/webhooks';
import { type Config, ConfigModule } from '#platform/config';
import { DatabaseModule, type DataSource } from '#platform/database';
import { EventsModule } from '#platform/events';
import { FilesModule } from '#platform/files';
import { GraphqlModule, type PageOperations } from '#platform/graphql';
import { HttpModule } from '#platform/http';
import { LiveModule, SubjectGatesModule } from '#platform/live';
import { OutboundModule } from '#platform/outbound';
import { RatesModule } from '#platform/rates';
import { type Logger, TelemetryModule } from '#platform/telemetry';
import { PageController } from './page.controller.js';

/** What the api process is made of; a new feature adds its Api module here. */
@Module({})
export class ApiModule {
  static with(
    config: Config,
    dataSource: DataSource,
    logger: Logger,
    operations: PageOperations = new Map(),
  ): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        TelemetryModule.with(logger),
        DatabaseModule.with(dataSource),
        EventsModule.with(),
        SubjectGatesModule,
        FilesModule,
        IdentityModule,
        RatesModule,
        OutboundModule,
        HttpModule,
        LiveModule,
        GraphqlModule.with(operations),
        IdentityApiModule,
        OrganisationsApiModule,
        CapabilitiesApiModule,
        MatchmakingApiModule,
        SearchesApiModule,
        AdoptionsApiModule,
        InitiativesApiModule,
        AllocationApiModule,
        ReportsApiModule,
        ActivityApiModule,
        PrivacyApiModule,
        WebhooksApiModule,
        // No operations yet: its gate says who sees import events, and by what name.
        ImportsModule,
      ],
      controllers: [PageController],
    };
  }
}
