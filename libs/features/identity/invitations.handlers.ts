import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type RecordedEvent, systemScope } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { HandlesEvent } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { invitationMail } from './invitation-mail.rules.js';
import { hashInvitationToken, invitationLink, newInvitationToken } from './invitation.rules.js';
import { InvitationsRepository } from './invitations.repository.js';

const SEND = 'send-invitation';

/**
 * Sends the mail of an invitation. Only the mail contains the link: the database has a hash of the token, and the job
 * has ids. A job that is retried issues another link under the same Message-ID, and every link that arrives is valid.
 */
@Injectable()
export class InvitationsHandlers {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly uow: UnitOfWork,
    private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @HandlesEvent({ event: 'invitation.queued', name: SEND, queue: 'mail' })
  async send(event: RecordedEvent): Promise<void> {
    const scope = systemScope(event.workspaceId);
    const facts = await this.repository.unsent(event.workspaceId, event.payload['sendingId'] ?? '');
    if (!facts) return;
    const token = newInvitationToken();
    await this.uow.run(scope, (tx) => this.repository.insertToken(tx, facts.invitationId, hashInvitationToken(token)));
    await this.mailer.send(invitationMail(facts, invitationLink(this.config.PUBLIC_URL, token)));
    await this.uow.runOnce(scope, event.id, SEND, (tx) =>
      this.repository.markSent(tx, facts.sendingId, this.clock.now()),
    );
  }
}
