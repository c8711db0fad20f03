import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BilingualRecordsService } from '#features/matchmaking';
import { ImportsRepository } from './imports.repository.js';

/** Maximum number of grants to learn from; more would add few words. */
const MOST = 1_000;

/** Provides imported grants with texts in both languages to matchmaking, which learns translations from them. */
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
