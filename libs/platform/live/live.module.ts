import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { LiveFrames } from './live-frames.js';
import { LiveSocket } from './live-socket.js';
import { LiveTail } from './live-tail.js';
import { SessionWatch } from './session-watch.js';
import { SocketDoor } from './socket-door.js';
import { EventVisibility } from './event-visibility.js';

/** Decides who may hear of an event, and what: for open connections, webhooks and the activity list. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [EventVisibility, LiveFrames],
  exports: [EventVisibility, LiveFrames],
})
export class EventVisibilityModule {}

/** The api's part: follows the log and sends events to open connections. */
@Global()
@Module({
  providers: [LiveTail, LiveSocket, SessionWatch, SocketDoor],
  exports: [LiveTail, LiveSocket, SessionWatch, SocketDoor],
})
export class LiveModule {}
