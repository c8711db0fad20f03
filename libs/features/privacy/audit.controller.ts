import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import type { Actor, Clock } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { CLOCK } from '#platform/events';
import type { FastifyReply } from 'fastify';
import { AuditService } from './audit.service.js';

/** A query string gives a list for a name said twice; the last one holds. */
const one = (value: string | string[] | undefined): string | null => (Array.isArray(value) ? value.at(-1) : value) || null;

@Controller('files/audit')
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('csv')
  @Requires('audit.read')
  async csv(@CurrentActor() actor: Actor, @Query() query: Record<string, string | string[] | undefined>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const [personId, subjectId, kind, from, to] = ['personId', 'subjectId', 'kind', 'from', 'to'].map((name) => one(query[name]));
    const { name, lines } = await this.audit.export(actor, { personId, subjectId, kind, from, to }, this.clock.now());
    reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store').header('content-security-policy', "default-src 'none'; sandbox");
    return new StreamableFile(Readable.from(lines), { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="${name}"` });
  }
}
