import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Analyser,
  ConceptFinder,
  FitTable,
  GLOSSARY,
  learnTranslations,
  loadAnalyser,
  NameReader,
  type Outcomes,
  TextIndex,
} from '#matching';
import { outsideOperation } from '#platform/database';
import { EventLog } from '#platform/events';
import { BeforeReady } from '#platform/startup';
import { LOGGER, type Logger } from '#platform/telemetry';
import { BilingualRecordsService } from './bilingual-records.service.js';
import { CapabilitiesService } from '#features/capabilities';
import { type CatalogueEntry, documentOf, entryOf } from './candidate.rules.js';
import type { CapabilityForMatching } from '#features/capabilities';
import { MatchesRepository } from './matches.repository.js';

/** The capabilities of one workspace in memory: facts, texts, and the outcomes of earlier matches. */
export interface Catalogue {
  table: FitTable<CatalogueEntry>;
  index: TextIndex;
  outcomes: ReadonlyMap<string, Outcomes>;
  reader: NameReader;
  /** Increases whenever scores may change. */
  generation: number;
}

/** Tools for reading text, shared by all workspaces. */
interface TextTools {
  analyser: Analyser;
  concepts: ConceptFinder;
  reader: NameReader;
}

async function loadTextTools(): Promise<TextTools> {
  const analyser = await loadAnalyser(GLOSSARY);
  const concepts = new ConceptFinder(GLOSSARY, analyser);
  return { analyser, concepts, reader: new NameReader(analyser, concepts) };
}

interface Kept extends Catalogue {
  /** The position in the event log up to which the catalogue is current. */
  position: number;
  changesSinceRebuild: number;
  rebuilding: boolean;
  /** Resolves when the latest background rebuild has finished. */
  renewal: Promise<void>;
}

/** Number of documents indexed before yielding to other work. */
const SLICE = 100;
/**
 * The statistics learned from all texts are renewed when this share of the texts, and at least this many, have changed.
 */
const STALE_SHARE = 0.05;
const STALE_LEAST = 20;

/**
 * Keeps each workspace's catalogue current with its event log. Everything is read once; after that only the
 * capabilities named by events are replaced, and they are searchable at once. The statistics that the index learns from
 * all texts are renewed in the background; requests meanwhile use the former ones.
 */
@Injectable()
export class CatalogueService {
  private readonly kept = new Map<string, Kept>();
  private readonly turns = new Map<string, Promise<Kept>>();
  private tools: Promise<TextTools> | undefined;

  constructor(
    private readonly capabilities: CapabilitiesService,
    private readonly matches: MatchesRepository,
    private readonly bilingual: BilingualRecordsService,
    private readonly log: EventLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Loads what reads text, and the catalogue of every workspace, before a request needs them. */
  @BeforeReady()
  async prepare(): Promise<void> {
    for (const workspaceId of await this.matches.workspaces()) await this.settled(workspaceId);
  }

  /** The catalogue with everything committed before the call. It is read-only, and valid only until the next await. */
  async current(workspaceId: string): Promise<Catalogue> {
    // The position is read first, so that whatever is committed while the rows are read is read again next time, and
    // not missed.
    const position = await this.log.position(workspaceId);
    const known = this.kept.get(workspaceId);
    if (known && known.position >= position) return known;
    const before = this.turns.get(workspaceId);
    const turn = (before ?? Promise.resolve()).catch(() => undefined).then(() => this.follow(workspaceId, position));
    this.turns.set(workspaceId, turn);
    return turn;
  }

  /**
   * Waits until the statistics learned from all texts are up to date. For background work that compares scores with a
   * threshold.
   */
  async settled(workspaceId: string): Promise<void> {
    await this.current(workspaceId);
    await this.kept.get(workspaceId)?.renewal;
  }

  /** Renews the statistics learned from all texts, in the background. */
  async rebuild(workspaceId: string): Promise<void> {
    const kept = this.kept.get(workspaceId);
    if (!kept || kept.rebuilding) return;
    kept.rebuilding = true;
    kept.changesSinceRebuild = 0;
    try {
      const { analyser } = await this.textTools();
      kept.index.translateWith(
        await learnTranslations(await this.bilingual.of(workspaceId, kept.table.entries()), analyser),
      );
      await kept.index.rebuild();
      kept.generation += 1;
    } finally {
      kept.rebuilding = false;
    }
  }

  private async follow(workspaceId: string, position: number): Promise<Kept> {
    const kept = this.kept.get(workspaceId);
    if (!kept) return this.load(workspaceId, position);
    if (kept.position >= position) return kept;
    const subjects = await this.matches.subjectsAfter(workspaceId, kept.position);
    const has = (...kinds: string[]): boolean => subjects.some(({ subjectKind }) => kinds.includes(subjectKind));
    // An import names no capabilities in its event, and an organisation may have moved, so the changed capabilities are
    // found by their stamps.
    const named = subjects.filter(({ subjectKind }) => subjectKind === 'CAPABILITY').map(({ subjectId }) => subjectId);
    const changed = has('IMPORT', 'ORGANISATION')
      ? [...new Set([...named, ...(await this.differing(workspaceId, kept))])]
      : named;
    const rows = changed.length > 0 ? await this.capabilities.forMatching(workspaceId, changed) : [];
    const outcomes = has('MATCH') ? await this.matches.outcomes(workspaceId) : kept.outcomes;
    await this.exchange(kept, changed, rows);
    kept.outcomes = outcomes;
    kept.position = position;
    if (subjects.length > 0) kept.generation += 1;
    // An import may have added texts in both languages, from which translations are learned.
    if (has('IMPORT') || kept.changesSinceRebuild >= Math.max(STALE_LEAST, kept.table.size * STALE_SHARE))
      this.rebuildBehind(workspaceId);
    return kept;
  }

  private async load(workspaceId: string, position: number): Promise<Kept> {
    const [rows, outcomes] = [
      await this.capabilities.forMatching(workspaceId, null),
      await this.matches.outcomes(workspaceId),
    ];
    const { analyser, concepts, reader } = await this.textTools();
    const kept: Kept = {
      table: new FitTable(),
      index: new TextIndex(analyser, concepts),
      reader,
      outcomes,
      generation: 0,
      position,
      changesSinceRebuild: 0,
      rebuilding: false,
      renewal: Promise.resolve(),
    };
    await this.exchange(kept, [], rows);
    this.kept.set(workspaceId, kept);
    this.rebuildBehind(workspaceId);
    return kept;
  }

  /** Indexes the rows and removes those of `ids` that no longer have a row. */
  private async exchange(kept: Kept, ids: readonly string[], rows: readonly CapabilityForMatching[]): Promise<void> {
    const there = new Set(rows.map(({ id }) => id));
    for (const id of ids.filter((each) => !there.has(each))) {
      kept.table.remove(id);
      kept.index.remove(id);
    }
    for (const [place, row] of rows.entries()) {
      if (place > 0 && place % SLICE === 0) await setImmediate();
      kept.table.set(entryOf(row, kept.reader));
      kept.index.upsert(documentOf(row));
    }
    kept.changesSinceRebuild += Math.max(ids.length, rows.length);
  }

  private async differing(workspaceId: string, { table }: Kept): Promise<string[]> {
    const stamps = await this.capabilities.stamps(workspaceId);
    const there = new Set(stamps.map(({ id }) => id));
    const changed = stamps.filter(({ id, version, municipality }) => {
      const row = table.get(id)?.row;
      return row?.version !== version || row.municipality !== municipality;
    });
    return [...changed.map(({ id }) => id), ...[...table.entries()].map(({ id }) => id).filter((id) => !there.has(id))];
  }

  private textTools(): Promise<TextTools> {
    this.tools ??= loadTextTools();
    return this.tools;
  }

  private rebuildBehind(workspaceId: string): void {
    const kept = this.kept.get(workspaceId);
    if (!kept || kept.rebuilding) return;
    // Outside the operation that caused the rebuild, so that neither its deadline applies nor its queries wait.
    kept.renewal = outsideOperation(() => this.rebuild(workspaceId)).catch((error: unknown) =>
      this.logger.error({ err: error, workspaceId }, 'The text index could not be rebuilt; the former one goes on.'),
    );
  }
}
