import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BilingualRecordsService } from '#features/matchmaking';
import { ImportsRepository } from './imports.repository.js';

/** More grants teach few more words. */
const MOST = 1_000;

/** Lets matchmaking learn translations from the grants that were imported in both languages. */
@Injectable()
export class GrantTextsService implements OnModuleInit {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly bilingual: BilingualRecordsService,
  ) {}

  onModuleInit(): void {
    this.bilingual.register(async (workspaceId) =>
      (await this.repository.bilingualGrants(workspaceId, MOST)).map(
        ({ titleSv, titleEn, abstractSv, abstractEn }) => ({
          sv: { title: titleSv ?? '', text: abstractSv ?? '' },
          en: { title: titleEn ?? '', text: abstractEn ?? '' },
        }),
      ),
    );
  }
}
