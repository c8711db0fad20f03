import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { send, type SendOptions } from '@fastify/send';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { notFound } from '#kernel';
import { Public } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { type Coding, codingFor } from '#platform/http';
import { DemoMailbox, type MailboxMessage } from '#platform/mail';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.js';
import { PAGE_FOLDER } from './web-files.js';
import { contentSecurityPolicy } from './security-headers.js';

/** The placeholder that the page's build writes in place of the nonce (apps/web/vite.config.ts). */
const NONCE_IN_THE_BUILD = 'NONCE_OF_THIS_ANSWER';

/** Types of the files that the build compresses, by extension. */
const TEXT_TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const PACKED: Record<Coding, string> = { br: 'br', gzip: 'gz' };

/** Files with a hash in their name never change. */
const FOREVER: SendOptions = { maxAge: '365d', immutable: true };

/** Serves the page, and in the demo its accounts and mailbox. */
@Controller()
export class WebController {
  private readonly mailbox: DemoMailbox;
  private html: Promise<string> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.mailbox = new DemoMailbox(config.KLUSTERMOTOR_DATA);
  }

  @Public()
  @Get('demo.json')
  demo() {
    this.assertDemo();
    return { accounts: DEMO_ACCOUNTS, password: DEMO_PASSWORD };
  }

  @Public()
  @Get('mailbox/messages')
  messages(): Promise<MailboxMessage[]> {
    this.assertDemo();
    return this.mailbox.messages();
  }

  @Public()
  @Get('mailbox/messages/:id/attachments/:index')
  async attachment(@Param('id') id: string, @Param('index') index: string, @Res() reply: FastifyReply): Promise<void> {
    this.assertDemo();
    const found = await this.mailbox.attachment(id, Number(index));
    if (!found) throw notFound();
    await reply
      .header('content-type', found.contentType)
      .header('content-disposition', `attachment; filename="${found.name.replace(/[^\w.-]/g, '_')}"`)
      .send(found.content);
  }

  /** A file of the page; for every other address that a person may open or reload, the page itself. */
  @Public()
  @Get('*')
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = request.url.split('?')[0] ?? '/';
    if (/\.\w+$/.test(path)) return this.sendFile(request, reply, path, path.startsWith('/assets/') ? FOREVER : {});
    if (!request.headers.accept?.includes('text/html')) throw notFound();
    return this.sendPage(reply);
  }

  /** Sends the page itself with a new nonce; browsers ignore style elements without it. */
  private async sendPage(reply: FastifyReply): Promise<void> {
    const nonce = randomBytes(16).toString('base64');
    const html = await (this.html ??= readFile(join(PAGE_FOLDER, 'index.html'), 'utf8')).catch(() => {
      this.html = undefined;
      throw notFound();
    });
    await reply
      .headers({
        'content-security-policy': contentSecurityPolicy(nonce),
        'cache-control': 'no-store',
        'content-type': 'text/html; charset=utf-8',
      })
      .send(html.replaceAll(NONCE_IN_THE_BUILD, nonce));
  }

  private async sendFile(
    request: FastifyRequest,
    reply: FastifyReply,
    path: string,
    caching: SendOptions,
  ): Promise<void> {
    const options: SendOptions = { root: PAGE_FOLDER, index: false, dotfiles: 'deny', ...caching };
    const written = TEXT_TYPES[extname(path)];
    if (written) void reply.header('vary', 'accept-encoding');
    const coding = written ? codingFor(request.headers['accept-encoding']) : undefined;
    // The build has written what is worth compressing twice more; the rest goes out as it is.
    const packed = coding && (await send(request.raw, `${path}.${PACKED[coding]}`, options));
    if (packed?.type === 'file')
      return void (await reply
        .status(packed.statusCode)
        .headers({ ...packed.headers, 'content-type': written, 'content-encoding': coding })
        .send(packed.stream));
    const { type, statusCode, headers, stream } = await send(request.raw, path, options);
    if (type !== 'file') throw notFound();
    await reply.status(statusCode).headers(headers).send(stream);
  }

  private assertDemo(): void {
    if (!this.config.KLUSTERMOTOR_DEMO) throw notFound();
  }
}
