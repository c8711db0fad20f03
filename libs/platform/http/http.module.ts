import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessGuard } from '#platform/access';
import { HttpErrorFilter } from './error-reply.js';
import { HealthController } from './health.controller.js';

/** Common to all HTTP processes: access denied by default, JSON errors, health and metrics. */
@Module({
  controllers: [HealthController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: HttpErrorFilter },
  ],
})
export class HttpModule {}
