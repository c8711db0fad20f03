import { Injectable } from '@nestjs/common';
import type { BilingualRecord } from '#matching';
import type { CatalogueEntry } from './candidate.rules.js';

/** Maximum number of capabilities to learn from; more would add few words and take minutes. */
const MOST_OWN = 500;

/** Returns the records of a workspace that have the same content in Swedish and English. */
export type BilingualSource = (workspaceId: string) => Promise<BilingualRecord[]>;

/**
 * Collects the texts from which translations are learned: those of the capabilities, and those in both languages that
 * other features register here. Translations learned in one workspace are never used in another.
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
