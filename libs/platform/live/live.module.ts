import { Global, Module } from '@nestjs/common';
import { LiveFrames } from './live-frames.js';
import { LiveSocket } from './live-socket.js';
import { LiveTail } from './live-tail.js';
import { SessionWatch } from './session-watch.js';
import { SocketDoor } from './socket-door.js';
import { SubjectGates } from './subject-gates.js';

/** Gates and frames: what features register with and what the activity list reads. */
@Global()
@Module({ providers: [SubjectGates, LiveFrames], exports: [SubjectGates, LiveFrames] })
export class SubjectGatesModule {}

/** The api's half: following the log and pushing to open connections. */
@Global()
@Module({
  providers: [LiveTail, LiveSocket, SessionWatch, SocketDoor],
  exports: [LiveTail, LiveSocket, SessionWatch, SocketDoor],
})
export class LiveModule {}
