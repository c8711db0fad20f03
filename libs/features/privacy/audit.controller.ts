import { Readable } from 'node:stream';
import { Controller, Get, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import { type Actor, type Clock, textOf } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { CLOCK } from '#platform/events';
import type { FastifyReply } from 'fastify';
import type { AuditFilter } from './audit.rules.js';
import { AuditService } from './audit.service.js';

/**
 * One value of a query parameter. A parameter that occurs several times is a list, of which the last value counts.
 * @throws AppError INVALID naming the field whose text is refused, as a GraphQL argument would be.
 */
const one = (query: Asked, name: string): string | null => {
  const value = query[name];
  return textOf(name, (Array.isArray(value) ? value.at(-1) : value) ?? '', 'one') || null;
};

type Asked = Record<string, string | string[] | undefined>;

const filterOf = (query: Asked): AuditFilter => {
  const [person, personId, subjectKind, subjectId, kind, from, to] = [
    'person',
    'personId',
    'subjectKind',
    'subjectId',
    'kind',
    'from',
    'to',
  ].map((name) => one(query, name));
  return { person, personId, subjectKind, subjectId, kind, from, to };
};

/** Headers that keep browsers from displaying the file as a page, caching it or guessing another type. */
const asAttachment = (reply: FastifyReply) =>
  reply
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "default-src 'none'; sandbox");

@Controller('files/audit')
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('csv')
  @Requires('audit.read')
  async csv(
    @CurrentActor() actor: Actor,
    @Query() query: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, lines } = await this.audit.csv(actor, filterOf(query), this.clock.now());
    asAttachment(reply);
    return new StreamableFile(Readable.from(lines), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${name}"`,
    });
  }

  @Get('xlsx')
  @Requires('audit.read')
  async xlsx(
    @CurrentActor() actor: Actor,
    @Query() query: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.audit.xlsx(actor, filterOf(query), this.clock.now());
    asAttachment(reply);
    return new StreamableFile(bytes, {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: `attachment; filename="${name}"`,
    });
  }
}
