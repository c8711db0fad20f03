import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { LIMITS, type LiveFrame } from '#contracts';
import type { Actor, RecordedEvent } from '#kernel';
import { AUTHENTICATOR, type Authenticator } from '#platform/access';
import { outsideOperation, underDeadline } from '#platform/database';
import { EventLog, EventSignal } from '#platform/events';
import { LOGGER, type Logger } from '#platform/telemetry';
import { LiveFrames } from './live-frames.js';
import { SessionWatch } from './session-watch.js';

const BATCH = 200;

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

  constructor(
    private readonly log: EventLog,
    private readonly signal: EventSignal,
    private readonly frames: LiveFrames,
    private readonly sessions: SessionWatch,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Adds a viewer: first everything after its cursor, then what happens from now on.
   * @returns a function that removes the viewer.
   */
  add(viewer: Viewer): () => void {
    // What starts here goes on long after the request that happened to be first.
    return outsideOperation(() => this.follow(viewer));
  }

  private follow(viewer: Viewer): () => void {
    this.start();
    let removed = false;
    const tail = this.tailOf(viewer.actor.workspaceId);
    const stopWatching = viewer.actor.grantId
      ? this.sessions.watch(viewer.actor.grantId, () => viewer.close('revoked'))
      : undefined;
    void this.replay(viewer, () => removed, tail).catch((error: unknown) => {
      this.logger.error({ cause: (error as Error).message }, 'a replay of events failed');
      viewer.close('shutdown');
    });
    return () => {
      removed = true;
      stopWatching?.();
      tail.live.delete(viewer);
    };
  }

  private start(): void {
    if (this.stopListening) return;
    this.stopListening = this.signal.listen((workspaceId) => {
      for (const [id, tail] of this.tails)
        if (workspaceId === null || workspaceId === id) this.enqueue(tail, () => this.advance(id, tail));
    });
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
        const events = (await this.log.after(viewer.actor.workspaceId, viewer.cursor, BATCH)).filter(
          ({ position }) => position <= tail.position,
        );
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

  private async sendTo(all: Viewer[], events: RecordedEvent[]): Promise<void> {
    if (events.length === 0) return;
    const viewers = await this.inForce(all);
    const keyOf = this.frames.audienceKeyOf(events);
    const audiences = new Map<string, Viewer[]>();
    for (const viewer of viewers) {
      const key = keyOf(viewer.actor);
      audiences.set(key, [...(audiences.get(key) ?? []), viewer]);
    }
    for (const group of audiences.values()) {
      const frames = await underDeadline(LIMITS.deadlineSeconds, () =>
        this.frames.framesFor((group[0] as Viewer).actor, events),
      );
      for (const viewer of group) {
        for (const frame of frames) if (frame.position > viewer.cursor) viewer.send(frame);
        viewer.cursor = Math.max(viewer.cursor, events.at(-1)?.position ?? 0);
      }
    }
  }

  /**
   * The viewers whose grant is in force now; the others are ended. Asked after the events were read: whoever was
   * revoked before one of them happened does not hear it.
   */
  private async inForce(viewers: Viewer[]): Promise<Viewer[]> {
    const valid = await this.authenticator.stillValid([
      ...new Set(viewers.flatMap(({ actor }) => actor.grantId ?? [])),
    ]);
    return viewers.filter((viewer) => {
      const stays = !!viewer.actor.grantId && valid.has(viewer.actor.grantId);
      if (!stays) {
        // Nothing comes after this position: should closing take a moment, the viewer hears nothing in it.
        viewer.cursor = Number.MAX_SAFE_INTEGER;
        viewer.close('revoked');
      }
      return stays;
    });
  }

  beforeApplicationShutdown(): void {
    this.stopListening?.();
    for (const { live } of this.tails.values()) for (const viewer of live) viewer.close('shutdown');
  }
}
