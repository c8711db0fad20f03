import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { createTransport, type Transporter } from 'nodemailer';
import { assertSafeMail, type OutgoingMail } from './safe-mail.js';

/**
 * Sends mail over SMTP. SMTP cannot guarantee that a mail is delivered exactly once; the stable Message-ID makes a
 * duplicate recognisable.
 */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    if (!config.SMTP_URL) throw new Error('SMTP_URL is not set; `start` sets it to the demo mailbox.');
    this.transport = createTransport({ url: config.SMTP_URL, connectionTimeout: 5000, socketTimeout: 20_000 });
  }

  /**
   * @throws Error for a header of more than one line, and when the server refuses the mail or cannot be reached. In the
   *   latter cases, try again with the same Message-ID.
   */
  async send(mail: OutgoingMail): Promise<void> {
    assertSafeMail(mail);
    await this.transport.sendMail({
      ...mail,
      from: this.config.MAIL_FROM,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
