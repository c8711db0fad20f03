import { type DynamicModule, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { activity } from '#features/activity';
import { identity, PeopleService } from '#features/identity';
import { organisations, OrganisationsService } from '#features/organisations';
import { type Actor, type Role, systemScope, type SystemScope } from '#kernel';
import { composeFeatures, type Feature, type Process } from '#platform/composition';
import { ConfigModule, loadConfig } from '#platform/config';
import { createDataSource, DatabaseModule } from '#platform/database';
import { EventsModule } from '#platform/events';
import { EventVisibilityModule } from '#platform/live';
import { createLogger, TelemetryModule } from '#platform/telemetry';
import pg from 'pg';
import { createTestDatabase } from './test-database.js';

export interface TestWorkspace {
  id: string;
  slug: string;
  /** The program's own scope in the workspace. */
  system: SystemScope;
  /** A person in this role; the same one each time. */
  actor(role: Role): Promise<Actor>;
}

export interface TestContext {
  app: INestApplicationContext;
  workspace: TestWorkspace;
  /** The database as its owner, without the program's access checks: for looking at rows and for planting faults. */
  owner: pg.Client;
  /** Another empty workspace in the same database. */
  newWorkspace(): Promise<TestWorkspace>;
  close(): Promise<void>;
}

/**
 * Services without a server, on their own database with one empty workspace.
 * @param modules of the platform, in addition to those that every program has.
 * @param features with all features they use, in addition to activity, organisations and identity.
 */
export async function createTestContext(
  modules: (Type | DynamicModule)[],
  features: readonly Feature[] = [],
  process: Process = 'command',
): Promise<TestContext> {
  const database = await createTestDatabase();
  const config = loadConfig({ DATABASE_URL: database.url, SMTP_URL: 'smtp://127.0.0.1:9', LOG_LEVEL: 'error' });
  const dataSource = createDataSource({ url: database.url, pool: 5 });
  await dataSource.initialize();
  @Module({
    imports: [
      ConfigModule.with(config),
      TelemetryModule.with(createLogger('silent', 'test')),
      DatabaseModule.with(dataSource),
      EventsModule.with(),
      EventVisibilityModule,
      ...modules,
      ...composeFeatures([activity, organisations, identity, ...features], process),
    ],
  })
  class TestModule {}
  const app = await NestFactory.createApplicationContext(TestModule, { logger: false, abortOnError: false });
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  let count = 0;
  const newWorkspace = async (): Promise<TestWorkspace> => {
    count += 1;
    const slug = `test-${count}`;
    const id = await app.get(PeopleService).createWorkspace({ slug, nameSv: 'Prov', nameEn: 'Test' });
    return { id, slug, system: systemScope(id), actor: actors(app, id, slug) };
  };
  return {
    app,
    workspace: await newWorkspace(),
    owner,
    newWorkspace,
    close: async () => {
      await owner.end();
      await app.close();
      await database.drop();
    },
  };
}

function actors(app: INestApplicationContext, workspaceId: string, slug: string): (role: Role) => Promise<Actor> {
  const known = new Map<Role, Promise<Actor>>();
  const enter = async (role: Role): Promise<Actor> => {
    const scope = systemScope(workspaceId);
    const organisationId = await app
      .get(OrganisationsService)
      .register(scope, { nameSv: `Provorganisation ${role}`, kind: 'OTHER', source: 'Test' });
    return app
      .get(PeopleService)
      .addMember(
        scope,
        {
          name: `Test ${role}`,
          email: `${role}.${slug}@test.example`,
          language: 'EN',
          legalBasis: 'test',
          source: 'test',
        },
        organisationId,
        role,
      );
  };
  return (role) => {
    const actor = known.get(role) ?? enter(role);
    known.set(role, actor);
    return actor;
  };
}
