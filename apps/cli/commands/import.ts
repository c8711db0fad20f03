import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { PeopleService } from '#features/identity';
import { type ImportResult, ImportsService, type OnProgress } from '#features/imports';
import { AppError, systemScope } from '#kernel';
import { Database, sql } from '#platform/database';
import { type Language, previewEnd, progressText, reportLines } from './import-result.js';

/** Where errors and progress are written: separate from the output that scripts read. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

interface Wanted {
  files: string[];
  apply: boolean;
  all: boolean;
  json: boolean;
  workspace: string | undefined;
  language: Language;
}

const USAGE = {
  sv: [
    'npm run import -- FIL… [--apply] [--workspace NAMN] [--language sv|en] [--all] [--json]',
    '  Visar vad som skulle läsas in ur JSON-filer från ROR, Swecris och Pathogens Portal.',
    '  --apply      läs in filerna, var och en helt eller inte alls',
    '  --workspace  arbetsytans kortnamn; utan det den första',
    '  --all        visa alla avvisade rader',
    '  --json       skriv rapporterna som JSON',
  ],
  en: [
    'npm run import -- FILE… [--apply] [--workspace SLUG] [--language sv|en] [--all] [--json]',
    '  Shows what would be taken in from JSON files of ROR, Swecris and the Pathogens Portal.',
    '  --apply      take the files in, each as a whole or not at all',
    '  --workspace  short name of the workspace; without it the first',
    '  --all        show every rejected row',
    '  --json       print the reports as JSON',
  ],
};

const TROUBLE = {
  sv: {
    usage: 'Fel i anropet',
    noFiles: 'ange minst en fil',
    language: '--language ska vara sv eller en',
    workspace: (slug: string) => `Det finns ingen arbetsyta med kortnamnet ${slug}.`,
    noWorkspace: 'Det finns ingen arbetsyta att läsa in i; lägg upp en först (npm run seed ger demons).',
    missing: 'filen finns inte. Ange sökvägen till en JSON-fil.',
    folder: 'är en mapp. Ange sökvägen till en JSON-fil.',
    refused: 'filen får inte läsas. Kontrollera dess rättigheter.',
    unreadable: (code: string) => `filen går inte att läsa (${code}).`,
    encoding: 'filen är inte text i UTF-8, som JSON ska vara. Exportera den på nytt.',
    failed: (why: string) => `inläsningen avbröts och ingenting ändrades: ${why}`,
  },
  en: {
    usage: 'Wrong usage',
    noFiles: 'name at least one file',
    language: '--language should be sv or en',
    workspace: (slug: string) => `There is no workspace with the short name ${slug}.`,
    noWorkspace: 'There is no workspace to import into; set one up first (npm run seed makes the demo’s).',
    missing: 'there is no such file. Give the path of a JSON file.',
    folder: 'this is a folder. Give the path of a JSON file.',
    refused: 'the file may not be read. Check its permissions.',
    unreadable: (code: string) => `the file cannot be read (${code}).`,
    encoding: 'the file is not text in UTF-8, as JSON should be. Export it again.',
    failed: (why: string) => `the import was broken off and nothing was changed: ${why}`,
  },
};

/**
 * `npm run import -- FILE… [--apply]`: preview or apply, file by file.
 * @param out receives each line of the answer.
 * @returns 0; 1 when a file could not be read, understood or applied (the others still are); 2 for wrong usage.
 */
export async function runImport(
  argv: string[],
  app: INestApplicationContext,
  out: (line: string) => void,
  screen: Screen = process.stderr,
): Promise<number> {
  const say = (line: string): void => void screen.write(`${line}\n`);
  const wanted = parseWanted(argv);
  if ('problem' in wanted) {
    say(`${TROUBLE[wanted.language].usage}: ${wanted.problem}\n\n${USAGE[wanted.language].join('\n')}`);
    return 2;
  }
  const { language, json, apply } = wanted;
  const workspace = await findWorkspace(app, wanted.workspace);
  if (!workspace) {
    say(wanted.workspace ? TROUBLE[language].workspace(wanted.workspace) : TROUBLE[language].noWorkspace);
    return wanted.workspace ? 2 : 1;
  }

  const imports = app.get(ImportsService);
  const reports: ImportResult[] = [];
  const results: (ImportResult | { fileName: string; error: { code: string; message: unknown } })[] = [];
  for (const file of wanted.files) {
    const fileName = basename(file);
    const progress = progressOn(screen, fileName, language);
    try {
      const text = await readText(file);
      const report = await imports[apply ? 'apply' : 'preview'](systemScope(workspace), fileName, text, progress.show);
      progress.clear();
      reports.push(report);
      results.push(report);
      if (!json) reportLines(report, language, wanted).forEach(out);
    } catch (error) {
      progress.clear();
      const trouble = explain(error, language);
      results.push({ fileName, error: { code: trouble.code, message: trouble.text } });
      say(`${fileName}: ${trouble.text}`);
    }
  }
  if (json) out(JSON.stringify(results, null, 2));
  else if (!apply && reports.length > 0) out(previewEnd(reports, language));
  return reports.length === wanted.files.length ? 0 : 1;
}

function parseWanted(argv: string[]): Wanted | { problem: string; language: Language } {
  // Intl follows LC_ALL, LC_MESSAGES and LANG of the user.
  const own: Language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('sv') ? 'sv' : 'en';
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        apply: { type: 'boolean' },
        all: { type: 'boolean' },
        json: { type: 'boolean' },
        workspace: { type: 'string' },
        language: { type: 'string' },
      },
    });
    if (values.language !== undefined && values.language !== 'sv' && values.language !== 'en')
      return { problem: TROUBLE[own].language, language: own };
    const language = values.language ?? own;
    if (positionals.length === 0) return { problem: TROUBLE[language].noFiles, language };
    return {
      files: positionals,
      apply: values.apply ?? false,
      all: values.all ?? false,
      json: values.json ?? false,
      workspace: values.workspace,
      language,
    };
  } catch (error) {
    return { problem: (error as Error).message, language: own };
  }
}

async function findWorkspace(app: INestApplicationContext, slug: string | undefined): Promise<string | undefined> {
  if (slug !== undefined) return app.get(PeopleService).workspaceId(slug);
  return (await app.get(Database).row<{ id: string }>(sql`SELECT id FROM workspace ORDER BY created_at, slug LIMIT 1`))
    ?.id;
}

class NotUtf8 extends Error {}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    // Keeps the byte order mark, so that the hash of the report is the hash of the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotUtf8();
  }
}

/** One line: what is wrong, and what is accepted or what to do. */
function explain(error: unknown, language: Language): { code: string; text: string } {
  const words = TROUBLE[language];
  if (error instanceof NotUtf8) return { code: 'NOT_UTF8', text: words.encoding };
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof AppError) {
    const text = error.data.message[language] ?? error.message;
    return { code: error.code, text: error.code === 'IMPORT_UNREADABLE' ? text : words.failed(text) };
  }
  if (code === 'ENOENT') return { code: 'FILE_MISSING', text: words.missing };
  if (code === 'EISDIR') return { code: 'FILE_IS_FOLDER', text: words.folder };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'FILE_REFUSED', text: words.refused };
  if (syscall !== undefined) return { code: 'FILE_UNREADABLE', text: words.unreadable(code ?? '?') };
  return { code: 'INTERNAL', text: words.failed((error as Error).message) };
}

/** Shows progress: on a terminal, one line that is overwritten; elsewhere, one line for each completed phase. */
function progressOn(screen: Screen, fileName: string, language: Language): { show: OnProgress; clear(): void } {
  let open = false;
  return {
    show: (phase, done, total) => {
      const text = `${fileName}: ${progressText(phase, done, total, language)}`;
      if (screen.isTTY) screen.write(`\r\u001b[2K${text}`);
      else if (done === total) screen.write(`${text}\n`);
      open = screen.isTTY === true;
    },
    clear: () => {
      if (open) screen.write('\r\u001b[2K');
      open = false;
    },
  };
}
