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
import { LOGGER, type Logger } from '#platform/telemetry';
import { BilingualRecordsService } from './bilingual-records.service.js';
import { CapabilitiesService } from '#features/capabilities';
import { type CatalogueEntry, documentOf, entryOf } from './candidate.rules.js';
import type { CapabilityForMatching } from '#features/capabilities';
import { MatchesRepository } from './matches.repository.js';

/** What one workspace offers, in memory: facts, texts, and how earlier matches ended. */
export interface Catalogue {
  table: FitTable<CatalogueEntry>;
  index: TextIndex;
  outcomes: ReadonlyMap<string, Outcomes>;
  reader: NameReader;
  /** Increases whenever scores may change. */
  generation: number;
}

/** What reads text, the same for every workspace. */
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
  /** The place in the event log that all of this is as new as. */
  position: number;
  changesSinceRebuild: number;
  rebuilding: boolean;
  /** Resolves when the latest background rebuild has finished. */
  renewal: Promise<void>;
}

/** Documents indexed before other work may pass. */
const SLICE = 100;
/** What is learned from all texts together is renewed when this share of them, and at least this many, have changed. */
const STALE_SHARE = 0.05;
const STALE_LEAST = 20;

/**
 * Keeps each workspace's catalogue as new as its event log. Everything is read once; after that what an event names is
 * exchanged alone and is searchable at once. What the index learns from all texts together is renewed behind the back
 * of those who ask, who are answered with what was learned before.
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

  /** The catalogue with everything committed before the call. Treat it as read only, and only until the next await. */
  async current(workspaceId: string): Promise<Catalogue> {
    // Read first: what is committed while we read rows is then looked at again next time, never missed.
    const position = await this.log.position(workspaceId);
    const known = this.kept.get(workspaceId);
    if (known && known.position >= position) return known;
    const before = this.turns.get(workspaceId);
    const turn = (before ?? Promise.resolve()).catch(() => undefined).then(() => this.follow(workspaceId, position));
    this.turns.set(workspaceId, turn);
    return turn;
  }

  /** Waits until what is learned from all texts is in use: for work that nobody waits for and that compares scores with a bound. */
  async settled(workspaceId: string): Promise<void> {
    await this.current(workspaceId);
    await this.kept.get(workspaceId)?.renewal;
  }

  /** Renews what is learned from all texts; nobody has to wait for it. */
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
    // An import names no capability of its own, and an organisation may have moved: what differs is looked up.
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
    // An import may have brought texts in both languages to learn from.
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

  /** Puts in the rows and takes out the ids that have none any more. */
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
    // Not under the deadline of whoever asked first, and not in the way of what it reads.
    kept.renewal = outsideOperation(() => this.rebuild(workspaceId)).catch((error: unknown) =>
      this.logger.error({ err: error, workspaceId }, 'The text index could not be rebuilt; the former one goes on.'),
    );
  }
}
