import { existsSync } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { notFound } from '#kernel';
import { Public } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { DemoMailbox, type MailboxMessage } from '#platform/mail';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.js';

/** The built page. This file runs from dist/apps/api, or from apps/api in tests. */
export const PAGE_FOLDER = (() => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return [resolve(here, '../web'), resolve(here, '../../dist/apps/web')].find((folder) => existsSync(join(folder, 'index.html'))) ?? resolve(here, '../web');
})();

/** Files with a hash in their name never change. */
const FOREVER = { maxAge: '365d', immutable: true };

/** Serves the page, and in the demo its accounts and mailbox. */
@Controller()
export class PageController {
  private readonly mailbox: DemoMailbox;

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

  /** A file of the page, or for every address a person may open or reload, the page itself. */
  @Public()
  @Get('*')
  async page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = decodeURI(request.url.split('?')[0] ?? '/');
    const file = normalize(join(PAGE_FOLDER, path));
    if (path !== '/' && file.startsWith(PAGE_FOLDER + sep) && existsSync(file) && /\.\w+$/.test(file)) {
      return reply.sendFile(path.slice(1), PAGE_FOLDER, path.startsWith('/assets/') ? FOREVER : { cacheControl: false });
    }
    if (!request.headers.accept?.includes('text/html') || !existsSync(join(PAGE_FOLDER, 'index.html'))) throw notFound();
    return reply.sendFile('index.html', PAGE_FOLDER, { cacheControl: false });
  }

  private assertDemo(): void {
    if (!this.config.KLUSTERMOTOR_DEMO) throw notFound();
  }
}
