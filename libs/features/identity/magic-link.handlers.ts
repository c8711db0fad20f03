import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type RecordedEvent, systemScope } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { HandlesEvent } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import {
  hashLinkSecret,
  linkMail,
  MOST_LINKS_AN_HOUR,
  MOST_LIVE_LINKS,
  newLinkSecret,
  signInLink,
} from './magic-link.rules.js';
import { MagicLinkRepository } from './magic-link.repository.js';

const SEND = 'send-sign-in-link';

/**
 * Sends sign-in links. Known and unknown addresses are treated differently only here, after the request was answered,
 * so that neither the answer nor its timing reveals whether an address has an account.
 */
@Injectable()
export class MagicLinkHandlers {
  constructor(
    private readonly repository: MagicLinkRepository,
    private readonly uow: UnitOfWork,
    private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @HandlesEvent({ event: 'sign-in-link.asked', name: SEND, queue: 'mail' })
  async send(event: RecordedEvent): Promise<void> {
    const scope = systemScope(event.workspaceId);
    const token = newLinkSecret();
    const receiver = await this.uow.run(scope, async (tx) => {
      const now = this.clock.now();
      await this.repository.forgetOld(tx, now);
      const found = await this.repository.receiver(tx, event.subject.id, now);
      if (!found) return undefined;
      const { live, lastHour } = await this.repository.counts(tx, found.personId, found.linkId, now);
      if (live >= MOST_LIVE_LINKS || lastHour >= MOST_LINKS_AN_HOUR) return undefined;
      await this.repository.issue(tx, found.linkId, found.personId, hashLinkSecret(token));
      return found;
    });
    if (!receiver) return;
    await this.mailer.send(linkMail(receiver, signInLink(this.config.PUBLIC_URL, token)));
    await this.uow.runOnce(scope, event.id, SEND, (tx) =>
      this.repository.markSent(tx, receiver.linkId, this.clock.now()),
    );
  }
}
