import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { LIMITS, type LiveFrame } from '#contracts';
import type { Actor, RecordedEvent } from '#kernel';
import { AUTHENTICATOR, type Authenticator } from '#platform/access';
import { underDeadline, withoutDeadline } from '#platform/database';
import { EventLog, EventSignal } from '#platform/events';
import { LOGGER, type Logger } from '#platform/telemetry';
import { LiveFrames } from './live-frames.js';

const BATCH = 200;
/** Open connections are checked this often: a revoked person hears nothing more within five seconds. */
const REVOCATION_CHECK_MS = 2000;

/** One open connection that hears events, whatever its transport. */
export interface Viewer {
  readonly actor: Actor;
  /** Position the viewer has; it hears what comes after. */
  cursor: number;
  send(frame: LiveFrame): void;
  /** Ends the connection; called when the session is no longer valid or the viewer cannot keep up. */
  close(reason: 'revoked' | 'shutdown'): void;
}

interface WorkspaceTail {
  /** Everything up to here has been sent to the live viewers. */
  position: number;
  live: Set<Viewer>;
  /** Work on one workspace runs one piece after the other, so that replay and live meet without gap or double. */
  queue: Promise<void>;
}

/**
 * Follows the event log of every workspace that has viewers here. Each api node does this for itself, so more
 * nodes need nothing more. Frames are resolved once per distinct scope and shared by all who have it.
 */
@Injectable()
export class LiveTail implements BeforeApplicationShutdown {
  private readonly tails = new Map<string, WorkspaceTail>();
  private stopListening: (() => void) | undefined;
  private revocationTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly log: EventLog,
    private readonly signal: EventSignal,
    private readonly frames: LiveFrames,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Adds a viewer: first everything after its cursor, then what happens from now on.
   * @returns a function that removes the viewer.
   */
  add(viewer: Viewer): () => void {
    // What starts here goes on long after the request that happened to be first.
    return withoutDeadline(() => this.follow(viewer));
  }

  private follow(viewer: Viewer): () => void {
    this.start();
    let removed = false;
    const tail = this.tailOf(viewer.actor.workspaceId);
    void this.replay(viewer, () => removed, tail).catch((error: unknown) => {
      this.logger.error({ cause: (error as Error).message }, 'a replay of events failed');
      viewer.close('shutdown');
    });
    return () => {
      removed = true;
      tail.live.delete(viewer);
    };
  }

  private start(): void {
    if (this.stopListening) return;
    this.stopListening = this.signal.listen((workspaceId) => {
      for (const [id, tail] of this.tails) if (workspaceId === null || workspaceId === id) this.enqueue(tail, () => this.advance(id, tail));
    });
    this.revocationTimer = setInterval(() => void this.closeRevoked(), REVOCATION_CHECK_MS);
  }

  private tailOf(workspaceId: string): WorkspaceTail {
    let tail = this.tails.get(workspaceId);
    if (!tail) {
      tail = { position: -1, live: new Set(), queue: Promise.resolve() };
      this.tails.set(workspaceId, tail);
    }
    return tail;
  }

  private enqueue(tail: WorkspaceTail, work: () => Promise<void>): void {
    tail.queue = tail.queue.then(work).catch((error: unknown) => {
      // The position has not moved, so the next signal or poll tries the same events again.
      this.logger.warn({ cause: (error as Error).message }, 'following the event log failed; trying again');
    });
  }

  private async replay(viewer: Viewer, removed: () => boolean, tail: WorkspaceTail): Promise<void> {
    // A cursor from the future (another workspace's, say) would make the viewer deaf.
    viewer.cursor = Math.min(viewer.cursor, await this.log.position(viewer.actor.workspaceId));
    for (;;) {
      const events = await this.log.after(viewer.actor.workspaceId, viewer.cursor, BATCH);
      if (removed()) return;
      await this.sendTo([viewer], events);
      if (events.length < BATCH) break;
    }
    // The last step waits its turn: nothing can be numbered between this read and going live.
    this.enqueue(tail, async () => {
      if (tail.live.size === 0) tail.position = await this.log.position(viewer.actor.workspaceId);
      for (;;) {
        const events = (await this.log.after(viewer.actor.workspaceId, viewer.cursor, BATCH)).filter(({ position }) => position <= tail.position);
        if (events.length === 0) break;
        await this.sendTo([viewer], events);
      }
      if (!removed()) tail.live.add(viewer);
    });
  }

  private async advance(workspaceId: string, tail: WorkspaceTail): Promise<void> {
    while (tail.live.size > 0) {
      const events = await this.log.after(workspaceId, tail.position, BATCH);
      const last = events.at(-1);
      if (!last) return;
      await this.sendTo([...tail.live], events);
      tail.position = last.position;
    }
  }

  private async sendTo(viewers: Viewer[], events: RecordedEvent[]): Promise<void> {
    const keyOf = this.frames.audienceKeyOf(events);
    const audiences = new Map<string, Viewer[]>();
    for (const viewer of viewers) {
      const key = keyOf(viewer.actor);
      audiences.set(key, [...(audiences.get(key) ?? []), viewer]);
    }
    for (const group of audiences.values()) {
      const frames = await underDeadline(LIMITS.deadlineSeconds, () => this.frames.framesFor((group[0] as Viewer).actor, events));
      for (const viewer of group) {
        for (const frame of frames) if (frame.position > viewer.cursor) viewer.send(frame);
        viewer.cursor = Math.max(viewer.cursor, events.at(-1)?.position ?? 0);
      }
    }
  }

  private async closeRevoked(): Promise<void> {
    const viewers = [...this.tails.values()].flatMap(({ live }) => [...live]);
    const sessionIds = [...new Set(viewers.flatMap(({ actor }) => actor.sessionId ?? []))];
    if (sessionIds.length === 0) return;
    try {
      const valid = await this.authenticator.stillValid(sessionIds);
      for (const viewer of viewers) if (!viewer.actor.sessionId || !valid.has(viewer.actor.sessionId)) viewer.close('revoked');
    } catch (error) {
      this.logger.warn({ cause: (error as Error).message }, 'open connections could not be checked; trying again');
    }
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.revocationTimer);
    this.stopListening?.();
    for (const { live } of this.tails.values()) for (const viewer of live) viewer.close('shutdown');
  }
}
