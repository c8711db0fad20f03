import { Injectable } from '@nestjs/common';
import type { BilingualRecord } from '#matching';
import type { CatalogueEntry } from './candidate.rules.js';

/** More capabilities than this teach few more words, and would take minutes to learn from. */
const MOST_OWN = 500;

/** Gives the records of a workspace that say the same thing in Swedish and English. */
export type BilingualSource = (workspaceId: string) => Promise<BilingualRecord[]>;

/**
 * Collects what translations are learned from: the capabilities' own texts, and what other features have in both
 * languages and register here. The words of one workspace are never learned in another.
 */
@Injectable()
export class BilingualRecordsService {
  private readonly sources: BilingualSource[] = [];

  register(source: BilingualSource): void {
    this.sources.push(source);
  }

  async of(workspaceId: string, capabilities: Iterable<CatalogueEntry>): Promise<BilingualRecord[]> {
    const own = [...capabilities].flatMap(({ row: { nameSv, nameEn, summarySv, summaryEn } }) =>
      nameSv && nameEn
        ? [
            {
              sv: { title: nameSv, text: (summaryEn && summarySv) || '' },
              en: { title: nameEn, text: (summarySv && summaryEn) || '' },
            },
          ]
        : [],
    );
    const others = await Promise.all(this.sources.map((source) => source(workspaceId)));
    return [...own.slice(0, MOST_OWN), ...others.flat()];
  }
}
