import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  allocate,
  type AllocationMode,
  InfeasibleQuotas,
  type InstanceProblem,
  InvalidInstance,
  parseInstance,
  PROBLEMS,
  TooManyPairs,
} from '#matching';

type Language = 'sv' | 'en';

/** Where the command writes: the answer, for programs, and error messages, for people. */
export interface Streams {
  out(text: string): void;
  err(line: string): void;
}

const MODES: Record<string, AllocationMode | 'AUTO'> = { auto: 'AUTO', stable: 'STABLE', welfare: 'MAX_WELFARE' };

/** Enough for about two million choices on each side, five times over. JSON.parse holds the whole file in memory. */
const MOST_BYTES = 256 * 1024 * 1024;

const WORDS = {
  sv: {
    usage: [
      'npm run allocate -- FIL [--mode auto|stable|welfare] [--language sv|en]',
      '  Fördelar sökande på platser ur en JSON-fil: {"applicants": [{"id", "preferences": [["värd", …], …]}],',
      '  "hosts": [{"id", "capacity", "minimum"?, "preferences": [["sökande", …], …]}], "seed"?}',
      '  --mode auto     stabil där det räcker till alla minsta antal, annars välfärd (förval)',
      '  --mode stable   stabil; intyget säger om minsta antal nås',
      '  --mode welfare  flest placerade, sedan flest rangpoäng, med alla minsta antal; säger vad det kostar',
    ],
    oneFile: 'ange en fil',
    mode: '--mode ska vara auto, stable eller welfare',
    missing: 'filen finns inte. Ange sökvägen till en JSON-fil.',
    folder: 'är en mapp. Ange sökvägen till en JSON-fil.',
    refused: 'filen får inte läsas. Kontrollera dess rättigheter.',
    unreadable: (code: string) => `filen går inte att läsa (${code}).`,
    encoding: 'filen är inte text i UTF-8, som JSON ska vara. Exportera den på nytt.',
    tooLarge: 'filen är större än 256 MiB. Dela upp underlaget.',
    unmet: 'Den stabila fördelningen når inte alla minsta antal; välfärdsläget används.',
  },
  en: {
    usage: [
      'npm run allocate -- FILE [--mode auto|stable|welfare] [--language sv|en]',
      '  Allocates applicants to places from a JSON file: {"applicants": [{"id", "preferences": [["host", …], …]}],',
      '  "hosts": [{"id", "capacity", "minimum"?, "preferences": [["applicant", …], …]}], "seed"?}',
      '  --mode auto     stable where that meets all minimums, else welfare (the default)',
      '  --mode stable   stable; the certificate says whether minimums are met',
      '  --mode welfare  most placed, then most rank points, with all minimums met; states the price',
    ],
    oneFile: 'name one file',
    mode: '--mode should be auto, stable or welfare',
    missing: 'there is no such file. Give the path of a JSON file.',
    folder: 'this is a folder. Give the path of a JSON file.',
    refused: 'the file may not be read. Check its permissions.',
    unreadable: (code: string) => `the file cannot be read (${code}).`,
    encoding: 'the file is not text in UTF-8, as JSON should be. Export it again.',
    tooLarge: 'the file is larger than 256 MiB. Split the instance.',
    unmet: 'The stable allocation does not meet all minimums; the welfare mode is used.',
  },
};

const PROCESS: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/**
 * `npm run allocate -- FILE`: prints `{mode, assignments, unassigned, certificate, price?}` as JSON.
 * @returns 0; 1 when the file cannot be read or used, each problem on a line of its own; 2 for wrong usage.
 */
export async function runAllocate(argv: string[], { out, err }: Streams = PROCESS): Promise<number> {
  const wanted = parseWanted(argv);
  const words = WORDS[wanted.language];
  if ('problem' in wanted) {
    err([wanted.problem, ...words.usage].join('\n'));
    return 2;
  }
  const { file, mode, language } = wanted;
  const text = await textOf(file, language);
  if ('problem' in text) {
    err(`${file}: ${text.problem}`);
    return 1;
  }
  try {
    const result = await allocate(parseInstance(parseJson(text.text)), { mode });
    if (mode === 'AUTO' && result.mode === 'MAX_WELFARE') err(words.unmet);
    out(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  } catch (error) {
    for (const line of linesOf(error, language)) err(line);
    return 1;
  }
}

type Wanted = { language: Language } & ({ problem: string } | { file: string; mode: AllocationMode | 'AUTO' });

function parseWanted(argv: string[]): Wanted {
  // Read first, so that wrong usage is explained in the chosen language.
  const language: Language = argv.join(' ').match(/--language[= ]sv\b/) ? 'sv' : 'en';
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { mode: { type: 'string', default: 'auto' }, language: { type: 'string', default: 'en' } },
    });
    const [file] = positionals;
    const mode = new Map(Object.entries(MODES)).get(values.mode);
    if (file === undefined || positionals.length > 1) return { language, problem: WORDS[language].oneFile };
    return mode ? { language, file, mode } : { language, problem: WORDS[language].mode };
  } catch (error) {
    return { language, problem: (error as Error).message };
  }
}

async function textOf(file: string, language: Language): Promise<{ text: string } | { problem: string }> {
  const words = WORDS[language];
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) return { problem: words.tooLarge };
    const bytes = await readFile(file);
    // `fatal` refuses files that are not UTF-8, because two ids could otherwise be read as one. The decoder drops a
    // byte order mark.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return {
      problem:
        new Map([
          ['ENOENT', words.missing],
          ['EISDIR', words.folder],
          ['EACCES', words.refused],
          ['ERR_ENCODING_INVALID_ENCODED_DATA', words.encoding],
        ]).get(code) ?? words.unreadable(code),
    };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInstance([{ path: '', code: 'NOT_JSON', ...PROBLEMS.NOT_JSON }]);
  }
}

/** One line for each problem of the input; other errors are thrown again unchanged. */
function linesOf(error: unknown, language: Language): string[] {
  if (error instanceof InvalidInstance)
    return error.problems.map((problem: InstanceProblem) =>
      problem.path ? `${problem.path}: ${problem[language]}` : problem[language],
    );
  if (error instanceof InfeasibleQuotas) return error.hosts.map((host) => host[language]);
  if (error instanceof TooManyPairs) return [error[language]];
  throw error;
}
