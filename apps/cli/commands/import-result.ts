import { type ImportPhase, type ImportResult, isDuplicate, type RejectedRow, type RowNote } from '#features/imports';

export type Language = 'sv' | 'en';

/** Number of rejected rows that are shown unless the user asks for all. */
const SHOWN = 20;

const COUNTS = ['new', 'changed', 'same', 'duplicate', 'rejected'] as const;

const WORDS = {
  sv: {
    counts: { new: 'nya', changed: 'ändrade', same: 'oförändrade', duplicate: 'dubbletter', rejected: 'avvisade' },
    formats: {
      ROR: 'Organisationer ur ROR',
      SWECRIS_GRANTS: 'Bidrag ur Swecris',
      SWECRIS_ORGANISATIONS: 'Organisationer ur Swecris',
      LAB_CAPABILITIES: 'Labbresurser',
    },
    phases: { READ: 'läser', COMPARE: 'jämför', ORGANISATIONS: 'skriver organisationer', RECORDS: 'skriver poster' },
    rows: (count: number) => `${count} rader`,
    source: 'Källa',
    notTakenIn: 'Togs inte med:',
    columns: { row: 'rad', key: 'nyckel', field: 'fält', reason: 'orsak' },
    duplicate: 'Dubblett',
    more: (count: number) => `… och ${count} till (--all visar alla)`,
    notes: 'Att känna till om det som togs med:',
    example: (row: number) => `t.ex. rad ${row}`,
    created: (count: number, applied: boolean) =>
      `${count} organisationer som filen nämner ${applied ? 'fanns inte och har lagts upp' : 'finns inte och skulle läggas upp'}.`,
    applied: 'Filen är inläst.',
    nothingNew: 'Allt i filen finns redan; ingenting ändrades.',
    preview: 'Ingenting har ändrats; kör igen med --apply för att läsa in.',
    previewNothing: 'Ingenting har ändrats, och det finns inget nytt att läsa in.',
  },
  en: {
    counts: { new: 'new', changed: 'changed', same: 'same', duplicate: 'duplicate', rejected: 'rejected' },
    formats: {
      ROR: 'Organisations from ROR',
      SWECRIS_GRANTS: 'Grants from Swecris',
      SWECRIS_ORGANISATIONS: 'Organisations from Swecris',
      LAB_CAPABILITIES: 'Laboratory capabilities',
    },
    phases: {
      READ: 'reading',
      COMPARE: 'comparing',
      ORGANISATIONS: 'writing organisations',
      RECORDS: 'writing records',
    },
    rows: (count: number) => `${count} rows`,
    source: 'Source',
    notTakenIn: 'Not taken in:',
    columns: { row: 'row', key: 'key', field: 'field', reason: 'reason' },
    duplicate: 'Duplicate',
    more: (count: number) => `… and ${count} more (--all shows them)`,
    notes: 'Worth knowing about what was taken in:',
    example: (row: number) => `e.g. row ${row}`,
    created: (count: number, applied: boolean) =>
      `${count} organisations that the file names ${applied ? 'were not here and have been added' : 'are not here and would be added'}.`,
    applied: 'The file is in.',
    nothingNew: 'Everything in the file is here already; nothing was changed.',
    preview: 'Nothing was changed; run again with --apply to take it in.',
    previewNothing: 'Nothing was changed, and there is nothing new to take in.',
  },
} satisfies Record<Language, unknown>;

/** The report about one file, for people. */
export function reportLines(
  report: ImportResult,
  language: Language,
  { apply, all }: { apply: boolean; all: boolean },
): string[] {
  const words = WORDS[language];
  const { counts, organisationsCreated } = report;
  const lines = [
    report.fileName,
    `  ${words.formats[report.format]}, ${words.rows(counts.total)}. ${words.source}: ${report.credit}`,
    '',
    ...table(
      [COUNTS.map((name) => words.counts[name]), COUNTS.map((name) => String(counts[name]))],
      COUNTS.map(() => 'right'),
    ),
  ];
  if (organisationsCreated > 0) lines.push('', `  ${words.created(organisationsCreated, apply)}`);
  if (report.rejected.length > 0)
    lines.push('', `  ${words.notTakenIn}`, ...rejectedLines(report.rejected, language, all));
  if (report.notes.length > 0) lines.push('', `  ${words.notes}`, ...noteLines(report.notes, language));
  if (apply) lines.push('', `  ${report.applied ? words.applied : words.nothingNew}`);
  return [...lines, ''];
}

/** The last lines of a preview. */
export const previewEnd = (reports: readonly ImportResult[], language: Language): string =>
  reports.some(({ counts }) => counts.new + counts.changed > 0)
    ? WORDS[language].preview
    : WORDS[language].previewNothing;

export const progressText = (phase: ImportPhase, done: number, total: number, language: Language): string =>
  `${WORDS[language].phases[phase]}${total > 1 ? ` ${done}/${total}` : ''}`;

function rejectedLines(rejected: readonly RejectedRow[], language: Language, all: boolean): string[] {
  const words = WORDS[language];
  const shown = all ? rejected : rejected.slice(0, SHOWN);
  const rows = shown.map((row) => [
    String(row.row),
    row.key ?? '–',
    row.field || '–',
    `${isDuplicate(row) ? `${words.duplicate}: ` : ''}${row.message[language]}`,
  ]);
  const { columns } = words;
  const lines = table(
    [[columns.row, columns.key, columns.field, columns.reason], ...rows],
    ['right', 'left', 'left', 'left'],
  );
  return rejected.length > shown.length ? [...lines, `  ${words.more(rejected.length - shown.length)}`] : lines;
}

/** One line for each kind of note, with its first row as an example, because hundreds of rows may share a note. */
function noteLines(notes: readonly RowNote[], language: Language): string[] {
  const kinds = new Map<string, { first: RowNote; count: number }>();
  for (const note of notes) {
    const kind = kinds.get(note.code);
    kinds.set(note.code, { first: kind?.first ?? note, count: (kind?.count ?? 0) + 1 });
  }
  const rows = [...kinds.values()].map(({ first, count }) => [
    `${count} ×`,
    `${first.message[language]} (${WORDS[language].example(first.row)})`,
  ]);
  return table(rows, ['right', 'left']);
}

function table(rows: readonly string[][], sides: readonly ('left' | 'right')[]): string[] {
  const widths = sides.map((_side, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => (sides[column] === 'right' ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
}
