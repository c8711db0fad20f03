export { LiveFrames } from './live-frames.js';
export { LiveModule, SubjectGatesModule } from './live.module.js';
export { LiveSocket } from './live-socket.js';
export { LiveTail, type Viewer } from './live-tail.js';
export { SessionWatch } from './session-watch.js';
export { SocketDoor } from './socket-door.js';
export { SubjectGates, type SubjectGate } from './subject-gates.js';
export { viewerStream } from './viewer-stream.js';
