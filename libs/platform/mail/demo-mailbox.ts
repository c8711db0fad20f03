import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** Maximum size of a mail in the demo mailbox, in bytes. */
const MAX_MAIL = 10 * 1024 * 1024;

export interface MailboxMessage {
  id: string;
  messageId: string;
  from: string;
  to: string;
  subject: string;
  date: string;
  text: string;
  attachments: { name: string; bytes: number; url: string }[];
}

/** The demo's mail, received by a real SMTP server on loopback and stored as files. */
export class DemoMailbox {
  private readonly folder: string;

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'mailbox');
  }

  /** Starts the SMTP server on a free loopback port. */
  async listen(): Promise<{ url: string; close(): Promise<void> }> {
    await mkdir(this.folder, { recursive: true });
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      size: MAX_MAIL,
      logger: false,
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', done);
        stream.on('end', () => {
          if (stream.sizeExceeded) return done(new Error('552 The mail is too large.'));
          this.keep(Buffer.concat(chunks)).then(() => done(), done);
        });
      },
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    // A client that closes the connection is no error of the server.
    server.on('error', () => undefined);
    const { port } = server.server.address() as AddressInfo;
    return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
  }

  private async keep(mail: Buffer): Promise<void> {
    const id = `${Date.now()}-${randomBytes(4).toString('hex')}`;
    await writeFile(join(this.folder, `${id}.part`), mail);
    await rename(join(this.folder, `${id}.part`), join(this.folder, `${id}.eml`));
  }

  /** All received mails, newest first. */
  async messages(): Promise<MailboxMessage[]> {
    const files = await readdir(this.folder).catch(() => [] as string[]);
    const ids = files.filter((file) => file.endsWith('.eml')).map((file) => file.slice(0, -4));
    const messages = await Promise.all(
      ids
        .sort()
        .reverse()
        .slice(0, 200)
        .map((id) => this.message(id)),
    );
    return messages.map(({ message }) => message);
  }

  /** The content of one attachment, or undefined when there is none. */
  async attachment(
    id: string,
    index: number,
  ): Promise<{ name: string; contentType: string; content: Buffer } | undefined> {
    if (!/^\d+-[0-9a-f]{8}$/.test(id)) return undefined;
    const { attachments } = await this.message(id).catch(() => ({
      attachments: [] as { filename?: string; contentType: string; content: Buffer }[],
    }));
    const found = attachments[index];
    return (
      found && { name: found.filename ?? `attachment-${index}`, contentType: found.contentType, content: found.content }
    );
  }

  private async message(id: string) {
    const parsed = await simpleParser(await readFile(join(this.folder, `${id}.eml`)));
    const to = Array.isArray(parsed.to) ? parsed.to.map(({ text }) => text).join(', ') : (parsed.to?.text ?? '');
    const message: MailboxMessage = {
      id,
      messageId: parsed.messageId ?? '',
      from: parsed.from?.text ?? '',
      to,
      subject: parsed.subject ?? '',
      date: (parsed.date ?? new Date(Number(id.split('-')[0]))).toISOString(),
      text: parsed.text ?? '',
      attachments: parsed.attachments.map((attachment, index) => ({
        name: attachment.filename ?? `attachment-${index}`,
        bytes: attachment.size,
        url: `/mailbox/messages/${id}/attachments/${index}`,
      })),
    };
    return { message, attachments: parsed.attachments };
  }
}
