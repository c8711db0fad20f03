import { Inject, Injectable } from '@nestjs/common';
import { type Clock, dayOf, type RecordedEvent, systemScope } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { Database, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { HandlesEvent } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { alertMail } from './alert-mail.rules.js';
import { alertRaised } from './saved-search.events.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';
import { type Among, SearchFitsService } from './search-fits.service.js';

const OF_NEED = 'raise-alerts-of-need';
const OF_NEW_CAPABILITY = 'raise-alerts-of-new-capability';
const OF_CHANGED_CAPABILITY = 'raise-alerts-of-changed-capability';
const OF_IMPORT = 'raise-alerts-of-import';
const OF_WEIGHTS = 'raise-alerts-of-weights';

/**
 * Raises alerts for what newly fits saved searches. Judging runs outside of transactions. Known fits are unique in the
 * database, so a repeated job raises no alert twice.
 */
@Injectable()
export class SavedSearchesHandlers {
  constructor(
    private readonly repository: SavedSearchesRepository,
    private readonly searchFits: SearchFitsService,
    private readonly mailer: Mailer,
    private readonly uow: UnitOfWork,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @HandlesEvent({ event: 'need.published', name: OF_NEED, queue: 'upkeep' })
  needPublished(event: RecordedEvent): Promise<void> {
    return this.raise(event, OF_NEED, { needId: event.subject.id });
  }

  @HandlesEvent({ event: 'capability.registered', name: OF_NEW_CAPABILITY, queue: 'upkeep' })
  capabilityRegistered(event: RecordedEvent): Promise<void> {
    return this.raise(event, OF_NEW_CAPABILITY, { capabilityId: event.subject.id });
  }

  @HandlesEvent({ event: 'capability.changed', name: OF_CHANGED_CAPABILITY, queue: 'upkeep' })
  async capabilityChanged(event: RecordedEvent): Promise<void> {
    await this.forgetEnded(event.workspaceId, event.subject.id);
    await this.raise(event, OF_CHANGED_CAPABILITY, { capabilityId: event.subject.id });
  }

  /** An import names no capabilities in its event, so everything is judged again. */
  @HandlesEvent({ event: 'import.applied', name: OF_IMPORT, queue: 'upkeep' })
  importApplied(event: RecordedEvent): Promise<void> {
    return this.raise(event, OF_IMPORT, {});
  }

  /** Other weights change the scores, so something may now reach the minimum score of a search. */
  @HandlesEvent({ event: 'weights.changed', name: OF_WEIGHTS, queue: 'upkeep' })
  weightsChanged(event: RecordedEvent): Promise<void> {
    return this.raise(event, OF_WEIGHTS, {});
  }

  @HandlesEvent({ event: 'alert.raised', name: 'mail-alerts', queue: 'mail' })
  async mail(event: RecordedEvent): Promise<void> {
    const { causedBy } = event.payload;
    if (!causedBy) return;
    const told = await this.database.under(systemScope(event.workspaceId), async (manager) => {
      const recipient = await this.repository.recipient(manager, event.workspaceId, event.subject.id);
      return (
        recipient && {
          ...recipient,
          count: await this.repository.countUnread(
            manager,
            recipient.owner,
            event.subject.id,
            causedBy,
            dayOf(this.clock.now()),
          ),
        }
      );
    });
    // No alerts are left when the need has been withdrawn meanwhile, or the owner has read them before the mail was
    // sent.
    if (!told || told.count === 0) return;
    await this.mailer.send(
      alertMail({
        eventId: event.id,
        to: told.email,
        language: told.language,
        count: told.count,
        publicUrl: this.config.PUBLIC_URL,
      }),
    );
  }

  private async raise(event: RecordedEvent, handler: string, among: Among): Promise<void> {
    const scope = systemScope(event.workspaceId);
    const searches = await this.database.under(scope, (manager) =>
      this.repository.listening(manager, event.workspaceId),
    );
    const fits = await this.searchFits.settled(event.workspaceId, searches, among);
    if (fits.length === 0) return;
    await this.uow.runOnce(scope, event.id, handler, async (tx) => {
      for (const searchId of await this.repository.record(tx, fits, { at: this.clock.now(), causedBy: event.id }))
        tx.emit(alertRaised(searchId, { payload: { causedBy: event.id } }));
    });
  }

  /**
   * Removes the fits, and thus the alerts, of a capability that no longer passes a need's gates. If it passes them
   * again later, new alerts are raised.
   */
  private async forgetEnded(workspaceId: string, capabilityId: string): Promise<void> {
    const scope = systemScope(workspaceId);
    const known = await this.database.under(scope, (manager) =>
      this.repository.needsKnownToFit(manager, workspaceId, capabilityId),
    );
    const ended = await this.searchFits.ended(workspaceId, capabilityId, known);
    if (ended.length > 0) await this.uow.run(scope, (tx) => this.repository.forget(tx, capabilityId, ended));
  }
}
