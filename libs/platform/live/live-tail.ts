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

/** One open connection that receives events, over any transport. */
export interface Viewer {
  readonly actor: Actor;
  /** Position of the last event the viewer has; it receives later ones. */
  cursor: number;
  send(frame: LiveFrame): void;
  /** Ends the connection; called when the session is no longer valid or the viewer cannot keep up. */
  close(reason: 'revoked' | 'shutdown'): void;
}

interface WorkspaceTail {
  /** Position up to which all events have been sent to the live viewers. */
  position: number;
  live: Set<Viewer>;
  /** Tasks of one workspace run one after the other, so that replay and live events join without gaps or duplicates. */
  queue: Promise<void>;
}

/**
 * Follows the event log of every workspace that has viewers on this node. Each api node does this for itself, so adding
 * nodes needs nothing else. Frames are resolved once per distinct scope and shared by all viewers with that scope.
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
   * Adds a viewer: it receives first all events after its cursor, then new events.
   * @returns a function that removes the viewer.
   */
  add(viewer: Viewer): () => void {
    // The tail runs much longer than the request that happened to start it.
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
      // The position has not moved, so the next signal or poll reads the same events again.
      this.logger.warn({ cause: (error as Error).message }, 'following the event log failed; trying again');
    });
  }

  private async replay(viewer: Viewer, removed: () => boolean, tail: WorkspaceTail): Promise<void> {
    // A cursor beyond the last position (e.g. another workspace's) would make the viewer miss events.
    viewer.cursor = Math.min(viewer.cursor, await this.log.position(viewer.actor.workspaceId));
    for (;;) {
      const events = await this.log.after(viewer.actor.workspaceId, viewer.cursor, BATCH);
      if (removed()) return;
      await this.sendTo([viewer], events);
      if (events.length < BATCH) break;
    }
    // The last part of the replay is queued: no event can be sent to live viewers between this read and going live.
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
   * Returns the viewers whose grant is still in force, and ends the others. Called after the events were read, so that
   * a viewer whose grant was revoked before one of the events does not receive it.
   */
  private async inForce(viewers: Viewer[]): Promise<Viewer[]> {
    const valid = await this.authenticator.stillValid([
      ...new Set(viewers.flatMap(({ actor }) => actor.grantId ?? [])),
    ]);
    return viewers.filter((viewer) => {
      const stays = !!viewer.actor.grantId && valid.has(viewer.actor.grantId);
      if (!stays) {
        // No event has a later position, so the viewer receives nothing even if closing takes a moment.
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
