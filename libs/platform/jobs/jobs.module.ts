import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EVENT_DISPATCHER, Relay } from '#platform/events';
import { HandlerRegistry } from './handler-registry.js';
import { JobBackend } from './job-backend.js';
import { JobDispatcher } from './job-dispatcher.js';
import { JobWorkers } from './job-workers.js';

/** The worker's part: relay, queues and the workers that run handlers. The api process never imports it. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    HandlerRegistry,
    JobBackend,
    JobDispatcher,
    JobWorkers,
    Relay,
    { provide: EVENT_DISPATCHER, useExisting: JobDispatcher },
  ],
  exports: [JobBackend, HandlerRegistry],
})
export class JobsWorkerModule {}
