import { parseArgs } from 'node:util';
import { InvitationsService, invitationLink, PeopleService } from '#features/identity';
import { OrganisationsService } from '#features/organisations';
import { AppError, systemScope, textOf } from '#kernel';
import { type Config, loadConfig } from '#platform/config';
import { migrateAll } from './migrate.js';
import { withProgram } from './program.js';
import { openDatabase } from './with-database.js';

const USAGE = `npm run add-admin -- --workspace SLUG --email ADDRESS [--organisation NAME] [--language sv|en] [--create "NAME" [--name-en "NAME"]]
  Invites an administrator and prints the link, which works once, for fourteen days. The mail is sent as well, by the worker.
  --create        makes the workspace first, with this name, and a host organisation of the same name
  --organisation  the organisation the administrator works for; default: the host organisation, which came first`;

export interface Wanted {
  workspace: string;
  email: string;
  organisation?: string;
  language: 'SV' | 'EN';
  create?: { nameSv: string; nameEn: string };
}

/** @returns the parsed arguments, or undefined for wrong usage. */
export function parseAddAdmin(argv: string[]): Wanted | undefined {
  try {
    const option = { type: 'string' } as const;
    const { values } = parseArgs({
      args: argv,
      options: {
        workspace: option,
        email: option,
        organisation: option,
        language: { ...option, default: 'sv' },
        create: option,
        'name-en': option,
      },
    });
    const { workspace, email, organisation, language, create } = values;
    if (!workspace || !/^[a-z0-9-]{2,40}$/.test(workspace) || !email || (language !== 'sv' && language !== 'en'))
      return undefined;
    if (create?.trim() === '' || (values['name-en'] !== undefined && create === undefined)) return undefined;
    return {
      workspace,
      email,
      organisation,
      language: language === 'en' ? 'EN' : 'SV',
      ...(create && { create: { nameSv: create.trim(), nameEn: values['name-en']?.trim() || create.trim() } }),
    };
  } catch {
    return undefined;
  }
}

/**
 * `npm run add-admin`: creates the first account of a workspace. It sets no password; the person who opens the link
 * chooses one.
 * @returns 0; 1 when the account cannot be created, with the reason; 2 for wrong usage.
 */
export async function addAdmin(argv: string[], configured: Config = loadConfig()): Promise<number> {
  const wanted = parseAddAdmin(argv);
  if (!wanted) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const database = await openDatabase(configured);
  try {
    await migrateAll(database.config.DATABASE_URL);
    return await withProgram(database.config, async (app) => {
      const people = app.get(PeopleService);
      const known = await people.workspaceId(wanted.workspace);
      if (!known && !wanted.create)
        return fail(`There is no workspace "${wanted.workspace}". To make it: --create "Its name"`);
      if (known && wanted.create)
        return fail(`The workspace "${wanted.workspace}" is there already. Leave --create out.`);
      const workspaceId =
        known ??
        (await people.createWorkspace({
          slug: wanted.workspace,
          ...(wanted.create as { nameSv: string; nameEn: string }),
        }));
      const scope = systemScope(workspaceId);
      if (wanted.create) {
        await app.get(OrganisationsService).register(scope, { ...wanted.create, kind: 'OTHER', source: 'add-admin' });
        await people.finishWorkspace(workspaceId);
      }
      const host = await app.get(OrganisationsService).hostOrNamed(workspaceId, wanted.organisation);
      if (!host)
        return fail(
          `The workspace has no organisation${wanted.organisation ? ` named "${wanted.organisation}"` : ''}.`,
        );
      const invitations = app.get(InvitationsService);
      const id = await invitations.invite(scope, {
        email: textOf('email', wanted.email, 'one'),
        organisationId: host.id,
        role: 'ADMIN',
        language: wanted.language,
      });
      const token = await invitations.issueToken(workspaceId, id);
      process.stdout.write(`${invitationLink(database.config.PUBLIC_URL, token)}\n`);
      return 0;
    });
  } catch (error) {
    if (error instanceof AppError) return fail(error.data.message.en ?? error.code);
    throw error;
  } finally {
    await database.stop();
  }
}

function fail(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 1;
}
