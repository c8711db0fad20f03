import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Clock, newId, notFound } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/database';
import { CLOCK } from '#platform/events';
import { type FileKind, fileNameFor, inspectFile, sha256 } from '#platform/files';
import { mayOpen } from './match.policy.js';
import { MatchesRepository } from './matches.repository.js';
import { confidentialOpened, needFileAdded, needFileRemoved } from './matchmaking.events.js';
import { checkRoomForFile, refuseFile } from './need-file.rules.js';
import { type NeedFileRow, NeedFilesRepository } from './need-files.repository.js';
import { mayKeepFiles, mayReadConfidential } from './need.policy.js';
import type { NeedEntity } from './need.entity.js';
import { NeedsRepository } from './needs.repository.js';

/**
 * Files with the same protection as the confidential text: uploaded by the startup, downloaded by partners who may read
 * it.
 */
@Injectable()
export class NeedFilesService {
  constructor(
    private readonly repository: NeedFilesRepository,
    private readonly needs: NeedsRepository,
    private readonly matches: MatchesRepository,
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Files of the need, for the startup that owns it; empty for everybody else. */
  async list(actor: Actor, need: NeedEntity): Promise<NeedFileRow[]> {
    return mayReadConfidential(actor, need) ? this.repository.ofNeed(actor, need.id) : [];
  }

  /** The files that a partner may download, listed right after it has opened the text. */
  listOpened(actor: Actor, needId: string): Promise<NeedFileRow[]> {
    return this.repository.ofNeed(actor, needId);
  }

  /** Checks whether the actor may add files to the need, before the file is received. @throws AppError NOT_FOUND. */
  async assertMayAdd(actor: Actor, needId: string): Promise<void> {
    if (!mayKeepFiles(actor, await this.needs.visible(actor, needId))) throw notFound();
  }

  /**
   * Stores a file, whose kind is determined from its content. Adding the same content twice stores one file.
   * @throws AppError INVALID naming `file` and the cause; NEED_STATE; NOT_FOUND to everybody but the startup.
   */
  async add(actor: Actor, needId: string, givenName: string, content: Buffer): Promise<NeedFileRow> {
    const found = await inspectFile(content, givenName);
    if ('fault' in found) throw refuseFile(found.fault);
    return this.uow.run(actor, async (tx) => {
      const need = await this.needs.lock(tx, actor, needId);
      if (!mayKeepFiles(actor, need)) throw notFound();
      const present = await this.repository.ofNeedIn(tx, needId);
      const hash = sha256(content);
      const same = present.find((file) => file.sha256 === hash);
      if (same) return same;
      checkRoomForFile(need, present.length);
      const file: NeedFileRow = {
        workspaceId: tx.workspaceId,
        id: newId(),
        needId,
        organisationId: need.organisationId,
        name: fileNameFor(givenName, found.kind),
        kind: found.kind,
        sha256: hash,
        size: content.length,
        addedBy: actor.personId,
        addedAt: this.clock.now(),
      };
      await this.repository.insert(tx, { ...file, content });
      tx.emit(needFileAdded(needId));
      return file;
    });
  }

  /** @returns the need that the file belonged to. @throws AppError NOT_FOUND to everybody but the startup. */
  async remove(actor: Actor, id: string): Promise<NeedEntity> {
    return this.uow.run(actor, async (tx) => {
      const file = await this.repository.one(tx, id);
      if (!file) throw notFound();
      const need = await this.needs.lock(tx, actor, file.needId);
      if (!mayKeepFiles(actor, need)) throw notFound();
      await this.repository.remove(tx, id);
      tx.emit(needFileRemoved(need.id));
      return need;
    });
  }

  /**
   * The content of a file, for everybody who may read it now. A partner's download is entered in the startup's ledger
   * before the content is read; both are committed together or not at all.
   * @throws AppError NOT_FOUND to everybody else.
   */
  async download(actor: Actor, needId: string, id: string): Promise<{ name: string; kind: FileKind; content: Buffer }> {
    return this.uow.run(actor, async (tx) => {
      const need = await this.needs.visibleIn(tx, actor, needId);
      const file = await this.repository.one(tx, id);
      if (!need || file?.needId !== needId) throw notFound();
      if (mayReadConfidential(actor, need))
        tx.audit({ kind: 'need.confidential-read', subject: { kind: 'NEED', id: needId }, details: { file: id } });
      else await this.enterInLedger(tx, actor, file);
      const found = await this.repository.content(tx, id);
      if (!found) throw notFound();
      return found;
    });
  }

  private async enterInLedger(tx: Tx, actor: Actor, { needId, name }: NeedFileRow): Promise<void> {
    const match = (await this.matches.lockAllOf(tx, actor, needId)).find((one) => mayOpen(actor, one));
    if (!match) throw notFound();
    const nda = (await this.matches.ndas(actor, [match.id], tx)).get(match.id);
    await this.matches.insertReveal(tx, {
      workspaceId: tx.workspaceId,
      id: newId(),
      needId,
      matchId: match.id,
      reason: null,
      field: 'file',
      fileName: name,
      organisationId: actor.organisationId,
      personId: actor.personId,
      agreementId: nda?.id ?? null,
      at: this.clock.now(),
    });
    tx.emit(confidentialOpened(match.id, { related: [{ kind: 'NEED', id: needId }] }));
  }
}
