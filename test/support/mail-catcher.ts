import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps the mails it receives, on a port that stays the same while programs are restarted. */
export class MailCatcher {
  readonly mails: ParsedMail[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        if (this.refuse) return done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
        this.mails.push(mail);
        done();
      }, done);
    },
  });
  /** While true, every mail is refused temporarily, as a greylisting server does. */
  refuse = false;
  url = '';

  async start(): Promise<this> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    this.server.on('error', () => undefined);
    this.url = `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
    return this;
  }

  /**
   * Mails to this address, in upper or lower case, in the order of arrival, skipping the first `since` of all mails.
   */
  to(email: string, since = 0): ParsedMail[] {
    return this.mails
      .slice(since)
      .filter(({ to }) => to && !Array.isArray(to) && to.text.toLowerCase() === email.toLowerCase());
  }

  stop(): Promise<void> {
    return new Promise((stopped) => this.server.close(() => stopped()));
  }
}
