import { Controller, Get, Headers, Post, Req, Res, StreamableFile } from '@nestjs/common';
import type { Actor } from '#kernel';
import { CurrentActor, Requires } from '#platform/access';
import { attachmentNamed, CONTENT_TYPES, DOWNLOAD_HEADERS, receiveFile } from '#platform/files';
import { IdParam } from '#platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type NeedFileType, toNeedFileType } from './needs.types.js';
import { NeedFilesService } from './need-files.service.js';

/** A name that cannot be decoded is used unchanged. */
function decoded(name = ''): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Upload and download of a need's files. Every failure is answered with the program's JSON error. */
@Controller('files/needs')
export class NeedFilesController {
  constructor(private readonly files: NeedFilesService) {}

  /**
   * The body is the file itself, as application/octet-stream. The name is percent-encoded in a header, because
   * addresses are logged by every server on the way.
   */
  @Post(':needId')
  @Requires('need.submit')
  async add(
    @CurrentActor() actor: Actor,
    @IdParam('needId') needId: string,
    @Headers('x-klustermotor-file-name') name: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<NeedFileType> {
    await this.files.assertMayAdd(actor, needId);
    return toNeedFileType(await this.files.add(actor, needId, decoded(name), await receiveFile(request.raw)));
  }

  @Get(':needId/:id')
  @Requires('need.fetchFile')
  async download(
    @CurrentActor() actor: Actor,
    @IdParam('needId') needId: string,
    @IdParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, kind, content } = await this.files.download(actor, needId, id);
    reply.headers(DOWNLOAD_HEADERS);
    return new StreamableFile(content, {
      type: CONTENT_TYPES[kind],
      disposition: attachmentNamed(name),
      length: content.length,
    });
  }
}
