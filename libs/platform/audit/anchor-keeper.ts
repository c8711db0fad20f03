import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { anchorPath, CONFIG, type Config } from '#platform/config';
import { DataSource } from '#platform/database';
import { LOGGER, type Logger } from '#platform/telemetry';
import { type Anchor, appendAnchors } from './anchor-file.js';

const EVERY_MS = 5 * 60_000;
/** Advisory lock: workers that share the file write one after the other. */
const ANCHOR_LOCK = 4_271_906;

/** Copies the heads of the chains out of the database, every five minutes and when the worker stops. */
@Injectable()
export class AnchorKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tryAnchor(), EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.tryAnchor();
  }

  /** @returns how many chains had grown since their last anchor. */
  async anchor(): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [ANCHOR_LOCK]);
      const anchors = (await manager.query(
        `SELECT workspace_id AS "workspaceId", position, hash, audit_instant(clock_timestamp()) AS at FROM audit_head WHERE position > anchored_position ORDER BY workspace_id`,
      )) as Anchor[];
      if (anchors.length === 0) return 0;
      // Write the file first: if the file is ahead of the database, no harm is done, but the reverse would raise an
      // alarm.
      await appendAnchors(anchorPath(this.config), anchors);
      for (const { workspaceId, position } of anchors)
        await manager.query('SELECT audit_anchored($1, $2)', [workspaceId, position]);
      return anchors.length;
    });
  }

  private async tryAnchor(): Promise<void> {
    try {
      await this.anchor();
    } catch (error) {
      this.logger.error({ cause: (error as Error).message }, 'the audit log could not be anchored; it is tried again');
    }
  }
}
