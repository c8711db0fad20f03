import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { attachmentNamed, DOWNLOAD_HEADERS } from '#platform/files';
import { IdParam } from '#platform/http';
import type { FastifyReply } from 'fastify';
import { ReportFilesService } from './report-files.service.js';

/** Downloads of report files. Every failure is answered with the program's JSON error. */
@Controller('files/reports')
export class ReportFilesController {
  constructor(private readonly files: ReportFilesService) {}

  @Get(':id/:format')
  @Requires('report.read')
  async download(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Param('format') format: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, contentType, content } = await this.files.download(actor, id, format);
    reply.headers(DOWNLOAD_HEADERS);
    return new StreamableFile(content, {
      type: contentType,
      disposition: attachmentNamed(name),
      length: content.length,
    });
  }
}
