import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { notFound } from '#kernel';
import { Public } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { Database, sql } from '#platform/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

interface Health {
  status: 'ok' | 'unavailable';
  checks: Record<string, 'ok' | 'unavailable'>;
}

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

@Controller()
export class HealthController {
  private readonly metrics = new Registry();
  private readonly eventLag = new Gauge({
    name: 'klustermotor_events_undispatched',
    help: 'Events that are not jobs yet',
    registers: [this.metrics],
  });

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    collectDefaultMetrics({ register: this.metrics });
  }

  /** The process runs. */
  @Public()
  @Get('health/live')
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  /** The process can serve requests: its database answers. */
  @Public()
  @Get(['health', 'health/ready'])
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    try {
      await this.database.row(sql`SELECT 1 AS one FROM workspace LIMIT 1`);
      return { status: 'ok', checks: { database: 'ok' } };
    } catch {
      reply.status(503);
      return { status: 'unavailable', checks: { database: 'unavailable' } };
    }
  }

  /**
   * Prometheus metrics, for holders of METRICS_TOKEN; without that setting, for loopback only. A request through a
   * proxy on this machine does not count as loopback.
   */
  @Public()
  @Get('metrics')
  async prometheus(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const token = this.config.METRICS_TOKEN;
    const allowed = token
      ? request.headers.authorization === `Bearer ${token}`
      : LOOPBACK.includes(request.ip) && request.headers['x-forwarded-for'] === undefined;
    if (!allowed) throw notFound();
    const lag = await this.database.row<{ count: number }>(
      sql`SELECT count(*) AS count FROM event WHERE dispatched_at IS NULL`,
    );
    this.eventLag.set(lag?.count ?? 0);
    reply.header('content-type', this.metrics.contentType);
    return this.metrics.metrics();
  }
}
