import 'reflect-metadata';
import { ConfigError, describeSettings, loadConfig } from '#platform/config';
import { explainStartupError } from '#platform/startup';

/** A command receives its own arguments and returns an exit code; `start` does not return. */
type Command = (args: string[]) => Promise<number>;

/** Commands load their modules only when they run, so that e.g. `config` answers quickly. */
const COMMANDS: Record<string, { does: string; run: Command }> = {
  start: {
    does: '[--unprepared]: database, migrations, demo, api and worker in one process',
    run: async (args) => (await import('./commands/start.js')).start({ prepared: !args.includes('--unprepared') }),
  },
  migrate: {
    does: 'bring the database of DATABASE_URL up to date',
    run: async () => (await import('./commands/migrate.js')).migrate(loadConfig()),
  },
  seed: {
    does: 'put the demo into an empty database',
    run: async () => (await import('./commands/seed.js')).seed(loadConfig()),
  },
  'add-admin': {
    does: '--workspace SLUG --email ADDRESS [--create NAME]: invite an administrator',
    run: async (args) => (await import('./commands/add-admin.js')).addAdmin(args),
  },
  import: {
    does: 'FILE… [--apply]: read registers, preview first',
    run: async (args) => (await import('./commands/run-import.js')).runImportCommand(args),
  },
  allocate: {
    does: 'FILE [--mode auto|stable|welfare]: applicants to scarce places, with a certificate',
    run: async (args) => (await import('./commands/allocate.js')).runAllocate(args),
  },
  'audit:verify': {
    does: 'check the audit log against itself and its anchors',
    run: async () => (await import('./commands/audit-verify.js')).auditVerify(loadConfig()),
  },
  schema: { does: 'print the GraphQL schema', run: async () => (await import('./commands/schema.js')).schema() },
  errors: {
    does: 'print the page of the API documentation on error codes',
    run: async () => (await import('./commands/errors.js')).errors(),
  },
  config: {
    does: 'list every setting',
    run: async () => {
      // The features add their own settings.
      await import('#features');
      process.stdout.write(`${describeSettings().join('\n')}\n`);
      return 0;
    },
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  process.stderr.write(
    `Commands:\n${Object.entries(COMMANDS)
      .map(([key, { does }]) => `  npm run ${key.padEnd(9)} ${does}`)
      .join('\n')}\n`,
  );
  process.exit(2);
}
try {
  process.exitCode = await command.run(args);
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : (explainStartupError(error) ?? (error as Error).stack)}\n`,
  );
  process.exit(1);
}
