export { LiveFrames } from './live-frames.js';
export { EventVisibilityModule, LiveModule } from './live.module.js';
export { LiveSocket } from './live-socket.js';
export { LiveTail, type Viewer } from './live-tail.js';
export { SessionWatch } from './session-watch.js';
export { SocketDoor } from './socket-door.js';
export { EventVisibility } from './event-visibility.js';
export { HearersOf, hearersMark, type Hearers } from './hearers.js';
export { viewerStream } from './viewer-stream.js';
