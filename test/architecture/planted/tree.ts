/**
 * A small fake house. `sound` obeys every rule; each plant breaks the rule it names (a few break a second one on the way).
 * planted.spec.ts writes them to a temporary folder and runs the same rules as on the real house.
 */
export type Tree = Record<string, string>;

export const sound: Tree = {
  'libs/kernel/index.ts': "export { clock } from './clock.js';\nexport type { Id } from './ids.js';",
  'libs/kernel/clock.ts': 'export const clock = 1;',
  'libs/kernel/ids.ts': 'export type Id = string;',
  'libs/contracts/index.ts': "import type { Id } from '#kernel';\nexport interface Topic { id: Id }",
  'libs/matching/index.ts': "import { clock } from '#kernel';\nexport const score = clock;",
  'libs/platform/database/index.ts': "export * from './unit-of-work.js';",
  'libs/platform/database/unit-of-work.ts': "import { DataSource } from 'typeorm';\nexport class UnitOfWork { constructor(readonly source: DataSource) {} }",
  'libs/platform/jobs/index.ts': "import { Queue } from 'bullmq';\nimport type { Topic } from '#contracts';\nexport const queue = (topic: Topic) => new Queue(topic.id);",
  'libs/platform/config/index.ts': "import { clock } from '#kernel';\nexport const config = { clock, port: process.env.PORT };",
  'libs/platform/composition/index.ts': 'export const defineFeature = (feature: unknown) => feature;',
  'libs/features/identity/identity.feature.ts': "import { defineFeature } from '#platform/composition';\nexport const identity = defineFeature({\n  name: 'identity',\n  uses: [],\n});",
  'libs/features/identity/index.ts': "export * from './identity.feature.js';\nexport * from './sessions.service.js';",
  'libs/features/identity/sessions.service.ts': "import { UnitOfWork } from '#platform/database';\nexport class SessionsService { constructor(readonly uow: UnitOfWork) {} }",
  'libs/features/identity/testing/index.ts': 'export const aSession = 1;',
  'libs/features/organisations/index.ts': 'export const organisations = 1;',
  'libs/features/matchmaking/matchmaking.feature.ts': "import { defineFeature } from '#platform/composition';\nimport { identity } from '#features/identity';\nexport const matchmaking = defineFeature({\n  name: 'matchmaking',\n  uses: [identity],\n});",
  'libs/features/matchmaking/index.ts': "export * from './matchmaking.feature.js';\nexport * from './needs.service.js';",
  'libs/features/matchmaking/needs.service.ts': "import { SessionsService } from '#features/identity';\nimport { score } from '#matching';\nexport class NeedsService { constructor(readonly sessions: SessionsService) {} score = score; }",
  'libs/features/matchmaking/need.entity.ts': "import { Entity } from 'typeorm';\n@Entity() export class NeedRow {}",
  'libs/features/matchmaking/needs.repository.ts': "import type { EntityManager } from 'typeorm';\nimport { NeedRow } from './need.entity.js';\nexport const find = (m: EntityManager) => m.find(NeedRow);",
  'libs/features/matchmaking/needs.resolver.ts': "import { Query, Resolver } from '@nestjs/graphql';\nimport { NeedsService } from './needs.service.js';\n@Resolver() export class NeedsResolver { constructor(readonly needs: NeedsService) {} @Query() @Requires('need.read') all() {} }",
  'libs/features/matchmaking/need.rules.spec.ts': "import { aSession } from '#features/identity/testing';\nimport fc from 'fast-check';\nfc(aSession);",
  'libs/features/adoptions/adoptions.feature.ts': "import { defineFeature } from '#platform/composition';\nexport const adoptions = defineFeature({\n  name: 'adoptions',\n  uses: [],\n});",
  'libs/features/adoptions/index.ts': "export * from './adoptions.feature.js';",
  'libs/features/reports/reports.feature.ts': "import { defineFeature } from '#platform/composition';\nimport { adoptions } from '#features/adoptions';\nexport const reports = defineFeature({\n  name: 'reports',\n  uses: [adoptions],\n});",
  'libs/features/reports/index.ts': "export * from './reports.feature.js';",
  'libs/features/allocation/allocation.feature.ts': "import { defineFeature } from '#platform/composition';\nimport { matchmaking } from '#features/matchmaking';\nexport const allocationFeature = defineFeature({\n  name: 'allocation',\n  uses: [matchmaking],\n});",
  'libs/features/allocation/index.ts': "import { NeedsService } from '#features/matchmaking';\nimport { score } from '#matching';\nexport const allocation = { NeedsService, score };",
  'libs/features/activity/index.ts': 'export const activity = 1;',
  'libs/features/index.ts': "import { reports } from '#features/reports';\nexport const FEATURES = [reports];",
  'apps/api/main.ts': "import { GraphQLModule } from '@nestjs/graphql';\nimport { reports } from '#features/reports';\nexport { GraphQLModule, reports };",
  'apps/worker/main.ts': "import { reports } from '#features/reports';\nexport { reports };",
  'apps/cli/migrate.ts': "import { DataSource } from 'typeorm';\nimport '../api/main.js';\nexport { DataSource };",
  'apps/web/src/main.tsx': "import type { Topic } from '#contracts';\nimport 'fast-check';\nexport const page = (topic: Topic) => topic.id;",
};

export interface Plant {
  what: string;
  /** The rule that must name it. */
  rule: string;
  /** The file the rule must point at. */
  at: string;
  files: Tree;
}

const plant = (what: string, rule: string, at: string, text: string, more: Tree = {}): Plant => ({
  what,
  rule,
  at,
  files: { [at]: text, ...more },
});

/** Broken arrows, found by dependency-cruiser. */
export const arrows: Plant[] = [
  plant('the kernel imports the platform', 'kernel-imports-nothing-of-ours', 'libs/kernel/upward.ts', "import '#platform/config';"),
  plant('contracts import the platform, as a type', 'contracts-import-only-kernel', 'libs/contracts/upward.ts', "import type { config } from '#platform/config';\nexport type C = typeof config;"),
  plant('matching imports a feature', 'matching-imports-only-kernel', 'libs/matching/upward.ts', "import '#features/organisations';"),
  plant('reports call the matching library', 'matching-serves-only-matchmaking', 'libs/features/reports/scores.rules.ts', "import '#matching';"),
  plant('the platform imports a feature', 'platform-knows-no-business', 'libs/platform/mail/upward.ts', "import '#features/organisations';"),
  plant('a feature imports an app', 'features-do-not-know-apps', 'libs/features/activity/app.service.ts', "import '../../../apps/worker/main.js';"),
  plant('the worker imports the api', 'apps-stand-alone', 'apps/worker/sideways.ts', "import '../api/main.js';"),
  plant('the page imports a feature', 'web-imports-only-contracts', 'apps/web/src/needs.tsx', "import { organisations } from '#features/organisations';\nexport { organisations };"),
  plant('the page imports the kernel past contracts', 'web-imports-only-contracts', 'apps/web/src/ids.ts', "import type { Id } from '#kernel';\nexport type I = Id;"),
  plant('the api imports the page', 'nobody-imports-web', 'apps/cli/page.ts', "import '../web/src/main.js';"),
  plant('a feature imports one that it does not use', 'adoptions-imports-only-what-it-uses', 'libs/features/adoptions/sideways.service.ts', "import { NeedsService } from '#features/matchmaking';\nexport { NeedsService };"),
  plant('a feature imports one that uses it', 'identity-imports-only-what-it-uses', 'libs/features/identity/upward.service.ts', "import '#features/matchmaking';"),
  plant('a feature without a declaration imports another', 'activity-imports-only-what-it-uses', 'libs/features/activity/sideways.service.ts', "import '#features/reports';"),
  plant('a feature reaches past the index of another', 'past-the-index-of-a-room', 'libs/features/reports/deep.service.ts', "import '../matchmaking/needs.repository.js';"),
  plant('a feature reaches past the index of a platform concern', 'past-the-index-of-a-room', 'libs/features/reports/deep.repository.ts', "import '../../platform/database/unit-of-work.js';"),
  plant('an app reaches past the index of a feature', 'past-the-index-from-outside', 'apps/api/deep.ts', "import '../../libs/features/matchmaking/needs.service.js';"),
  plant('the platform reaches past the index of the kernel', 'past-the-index-of-kernel', 'libs/platform/files/deep.ts', "import '../../kernel/clock.js';"),
  plant('an alias with a path behind it', 'import-leads-nowhere', 'libs/features/reports/alias.service.ts', "import '#features/matchmaking/needs.service.js';"),
  plant('a relative import without its ending', 'import-leads-nowhere', 'libs/features/reports/gone.service.ts', "import './nothing-here.js';"),
  plant('an import of the built file', 'import-of-built-output', 'libs/features/reports/built.service.ts', "import '../../../dist/libs/kernel/index.js';"),
  plant('a service imports a test builder', 'production-imports-test-code', 'libs/features/matchmaking/built.service.ts', "import '#features/identity/testing';"),
  plant('two files import the type of each other', 'no-cycle', 'libs/features/reports/left.rules.ts', "import type { Right } from './right.rules.js';\nexport interface Left { right: Right }", {
    'libs/features/reports/right.rules.ts': "import type { Left } from './left.rules.js';\nexport interface Right { left: Left }",
  }),
  plant('Nest in the kernel', 'kernel-contracts-matching-stay-pure', 'libs/kernel/nest.ts', "import { Injectable } from '@nestjs/common';\nexport { Injectable };"),
  plant('SQL in the matching library', 'kernel-contracts-matching-stay-pure', 'libs/matching/sql.ts', "import type { Pool } from 'pg';\nexport type P = Pool;"),
  plant('a Node built-in in contracts', 'kernel-and-contracts-run-in-a-browser', 'libs/contracts/node.ts', "import { readFileSync } from 'node:fs';\nexport { readFileSync };"),
  plant('Nest in the page', 'web-imports-no-server-package', 'apps/web/src/nest.ts', "import { Injectable } from '@nestjs/common';\nexport { Injectable };"),
  plant('typeorm in a service', 'typeorm-stays-in-repositories', 'libs/features/matchmaking/sql.service.ts', "import { DataSource } from 'typeorm';\nexport { DataSource };"),
  plant('the type of typeorm in a service', 'typeorm-stays-in-repositories', 'libs/features/matchmaking/type.service.ts', "import type { EntityManager } from 'typeorm';\nexport type E = EntityManager;"),
  plant('@nestjs/graphql in a service', 'graphql-stays-at-the-edge', 'libs/features/matchmaking/edge.service.ts', "import { ObjectType } from '@nestjs/graphql';\nexport { ObjectType };"),
  plant('bullmq in a feature', 'bullmq-stays-in-jobs', 'libs/features/matchmaking/need.jobs.ts', "import { Queue } from 'bullmq';\nexport { Queue };"),
  plant('a raw driver in a repository', 'drivers-stay-in-platform', 'libs/features/matchmaking/raw.repository.ts', "import pg from 'pg';\nexport { pg };"),
  plant('a development package in a service', 'server-runs-without-dev-packages', 'libs/features/matchmaking/random.service.ts', "import fc from 'fast-check';\nexport { fc };"),
  plant('a package nobody listed', 'package-is-not-listed', 'libs/features/matchmaking/luck.service.ts', "import luck from 'unlisted';\nexport { luck };"),
];

/** Packages the fake house has installed. */
export const packages = {
  dependencies: ['typeorm', 'bullmq', 'pg', '@nestjs/common', '@nestjs/graphql'],
  devDependencies: ['fast-check'],
  unlisted: ['unlisted'],
};
