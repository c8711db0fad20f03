import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, dayOf, invalidField, type Page, type PageRequest } from '#kernel';
import { createOnce, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { CapabilitiesService } from '#features/capabilities';
import { NeedsService } from '#features/matchmaking';
import type { SavedSearchEntity } from './saved-search.entity.js';
import { searcherRoleOf } from './saved-search.policy.js';
import {
  checkSearch,
  MOST_SEARCHES,
  type SearchDraft,
  type SearchFilter,
  tooManySearches,
} from './saved-search.rules.js';
import { type AlertRow, type SavedSearchRow, SavedSearchesRepository } from './saved-searches.repository.js';
import { SearchFitsService } from './search-fits.service.js';

/** The fields of a saved search that may change; what it watches may not. */
export type SearchChange = Partial<SearchFilter & Pick<SearchDraft, 'name' | 'active' | 'mail'>>;

const trimmed = (text: string | null): string | null => text?.trim() || null;

/** Saved searches and their alerts, which only their owner sees, in the role in which they were saved. */
@Injectable()
export class SavedSearchesService {
  constructor(
    private readonly repository: SavedSearchesRepository,
    private readonly fits: SearchFitsService,
    private readonly needs: NeedsService,
    private readonly capabilities: CapabilitiesService,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor, page: PageRequest): Promise<Page<SavedSearchRow>> {
    return this.repository.page(actor, this.today(), page);
  }

  /**
   * Saves a search. What already fits it counts as known, so that only later fits raise alerts.
   * @throws AppError INVALID, NOT_FOUND for a need the actor may not see, TOO_MANY_SEARCHES.
   */
  async save(actor: Actor, draft: SearchDraft, idempotencyKey?: string | null): Promise<SavedSearchRow> {
    const role = searcherRoleOf(actor);
    checkSearch(draft, role);
    if (draft.needId) await this.needs.get(actor, draft.needId);
    await this.checkOwn(actor, draft.capabilityIds);
    const search = {
      ...draft,
      name: draft.name.trim(),
      search: trimmed(draft.search),
      site: trimmed(draft.site),
      workspaceId: actor.workspaceId,
      personId: actor.personId,
      organisationId: actor.organisationId,
      role,
    };
    const known = await this.fits.of(actor.workspaceId, [{ ...search, id: '' }], {});
    const id = await this.uow.run(actor, (tx) =>
      createOnce(tx, 'saveSearch', idempotencyKey, draft, async (searchId) => {
        if ((await this.repository.countHeld(tx, actor)) >= MOST_SEARCHES) throw tooManySearches();
        await this.repository.insert(tx, { ...search, id: searchId, version: 1, createdAt: this.clock.now() });
        await this.repository.record(
          tx,
          known.map((fit) => ({ ...fit, searchId })),
          null,
        );
      }),
    );
    return this.repository.get(actor, this.today(), id);
  }

  /**
   * Renames, narrows, pauses or resumes a search. What fits it at that moment counts as known.
   * @throws AppError NOT_FOUND for another's search, INVALID, CHANGED_MEANWHILE for a stale version.
   */
  async change(actor: Actor, id: string, version: number, change: SearchChange): Promise<SavedSearchRow> {
    const { unreadCount: _unread, ...search } = await this.repository.get(actor, this.today(), id);
    const changed: SavedSearchEntity = { ...search, ...change };
    checkSearch(changed, search.role);
    const { name, search: text, site, kinds, minScore, active, mail } = changed;
    const known = await this.fits.of(actor.workspaceId, active ? [changed] : [], {});
    await this.uow.run(actor, async (tx) => {
      await this.repository.change(tx, id, version, {
        name: name.trim(),
        search: trimmed(text),
        site: trimmed(site),
        kinds,
        minScore,
        active,
        mail,
      });
      await this.repository.record(tx, known, null);
    });
    return this.repository.get(actor, this.today(), id);
  }

  /**
   * Deletes a search and its alerts.
   * @throws AppError NOT_FOUND for another's search, CHANGED_MEANWHILE for a stale version.
   */
  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.repository.get(actor, this.today(), id);
    await this.uow.run(actor, (tx) => this.repository.remove(tx, actor, id, version));
  }

  /** The actor's alerts that may still be seen, unread first. */
  alerts(actor: Actor, unreadOnly: boolean, page: PageRequest): Promise<Page<AlertRow>> {
    return this.repository.alerts(actor, this.today(), unreadOnly, page);
  }

  /** Marks these alerts, or for null all, as read. @returns how many are still unread. */
  markRead(actor: Actor, ids: readonly string[] | null): Promise<number> {
    return this.uow.run(actor, (tx) => this.repository.markRead(tx, actor, ids, this.today(), this.clock.now()));
  }

  private async checkOwn(actor: Actor, ids: readonly string[]): Promise<void> {
    const found = await this.capabilities.byIds(actor.workspaceId, ids);
    if (ids.some((id) => found.get(id)?.organisationId !== actor.organisationId)) {
      throw invalidField(
        'capabilityIds',
        'Välj bland den egna organisationens resurser.',
        "Choose among your own organisation's capabilities.",
      );
    }
  }

  private today() {
    return dayOf(this.clock.now());
  }
}
