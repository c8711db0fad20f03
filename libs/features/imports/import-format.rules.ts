import { cleanText } from './clean-text.rules.js';
import { scanJson, type JsonLocation } from './json-location.rules.js';
import { parseLabCapabilities } from './lab-capabilities.rules.js';
import {
  IMPORT_FORMATS,
  type ImportFormat,
  type ParsedCapability,
  type ParsedGrant,
  type ParsedOrganisation,
  type ParseResult,
  type Reason,
} from './parsed.js';
import { jsonType } from './rejection.errors.js';
import { parseRor } from './ror.rules.js';
import { entriesOf, isObject } from './row-reader.rules.js';
import { parseSwecrisGrants } from './swecris-grants.rules.js';
import { parseSwecrisOrganisations } from './swecris-organisations.rules.js';

export type FormatErrorCode =
  'EMPTY_FILE' | 'BROKEN_JSON' | 'REPEATED_KEYS' | 'NO_RECORDS' | 'UNKNOWN_FORMAT' | 'MIXED_FORMATS';

export interface FormatError {
  code: FormatErrorCode;
  message: Reason;
  /** Set for BROKEN_JSON and REPEATED_KEYS. */
  location?: JsonLocation;
  accepted: readonly ImportFormat[];
}

export type Detected = { ok: true; format: ImportFormat } | { ok: false; error: FormatError };
export type ReadImport = { ok: true; format: ImportFormat; content: unknown } | { ok: false; error: FormatError };

/** A description of each format, shown when a file's format was not recognised. */
const FORMAT_NAMES: Record<ImportFormat, [sv: string, en: string]> = {
  ROR: ['ROR-organisationer (id, names eller name, types)', 'ROR organisations (id, names or name, types)'],
  SWECRIS_GRANTS: [
    'Swecris-bidrag (sourceId, titleSv, coordinator, funder)',
    'Swecris grants (sourceId, titleSv, coordinator, funder)',
  ],
  SWECRIS_ORGANISATIONS: ['Swecris-organisationer (orgnr, nameSv)', 'Swecris organisations (orgnr, nameSv)'],
  LAB_CAPABILITIES: ['labbresurser (slug, name, host)', 'laboratory capabilities (slug, name, host)'],
};
const ACCEPTED_SV = IMPORT_FORMATS.map((format) => FORMAT_NAMES[format][0]).join('; ');
const ACCEPTED_EN = IMPORT_FORMATS.map((format) => FORMAT_NAMES[format][1]).join('; ');

/** Reads a JSON text and detects its format. Never throws. No error message quotes the file. */
export function readImport(text: string): ReadImport {
  const json = text.replace(/^\ufeff/, '');
  if (json.trim() === '') return failed('EMPTY_FILE', 'Filen är tom.', 'The file is empty.');
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    const location = scanJson(json).broken ?? { line: 1, column: 1 };
    return failed(
      'BROKEN_JSON',
      `Filen är inte giltig JSON: rad ${location.line}, kolumn ${location.column} går inte att läsa. Exportera filen på nytt.`,
      `The file is not valid JSON: line ${location.line}, column ${location.column} cannot be read. Export the file again.`,
      location,
    );
  }
  const [repeated] = isObject(content) ? scanJson(json).repeatedKeys : [];
  if (repeated !== undefined) {
    const name = shown(repeated.key);
    return failed(
      'REPEATED_KEYS',
      `Nyckeln ${name} förekommer flera gånger i filen (andra gången på rad ${repeated.line}), så poster skulle gå förlorade. Ta bort dubbletten.`,
      `The key ${name} occurs more than once in the file (again on line ${repeated.line}), so records would be lost. Remove the double.`,
      { line: repeated.line, column: 1 },
    );
  }
  const detected = detectFormat(content);
  return detected.ok ? { ok: true, format: detected.format, content } : detected;
}

/** The format of parsed content. One recognised record suffices; records that fit no format are rejected row by row. */
export function detectFormat(content: unknown): Detected {
  const entries = entriesOf(content);
  if (entries.length === 0 && (Array.isArray(content) || isObject(content)))
    return failed('NO_RECORDS', 'Filen innehåller inga poster.', 'The file holds no records.');
  const counts = new Map<ImportFormat, number>();
  for (const entry of entries) {
    const format = formatOf(entry.value, entry.fileKey);
    if (format !== null) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const [first, ...others] = counts.keys();
  if (first === undefined) {
    const [sv, en] = describe(content);
    return failed(
      'UNKNOWN_FORMAT',
      `Filens innehåll känns inte igen: ${sv}. Detta kan läsas in: ${ACCEPTED_SV}.`,
      `The content of the file is not recognised: ${en}. Accepted are: ${ACCEPTED_EN}.`,
    );
  }
  if (others.length > 0) {
    const mix = (language: 0 | 1): string =>
      [...counts].map(([format, count]) => `${count} ${FORMAT_NAMES[format][language]}`).join(', ');
    return failed(
      'MIXED_FORMATS',
      `Filen blandar flera format: ${mix(0)}. Dela upp den i en fil per format.`,
      `The file mixes formats: ${mix(1)}. Split it into one file per format.`,
    );
  }
  return { ok: true, format: first };
}

export type ParsedImport =
  | { format: 'ROR' | 'SWECRIS_ORGANISATIONS'; result: ParseResult<ParsedOrganisation> }
  | { format: 'SWECRIS_GRANTS'; result: ParseResult<ParsedGrant> }
  | { format: 'LAB_CAPABILITIES'; result: ParseResult<ParsedCapability> };

/** Parses content of a known format. Never throws, whatever the content. */
export function parseImport(format: ImportFormat, content: unknown): ParsedImport {
  switch (format) {
    case 'ROR':
      return { format, result: parseRor(content) };
    case 'SWECRIS_ORGANISATIONS':
      return { format, result: parseSwecrisOrganisations(content) };
    case 'SWECRIS_GRANTS':
      return { format, result: parseSwecrisGrants(content) };
    case 'LAB_CAPABILITIES':
      return { format, result: parseLabCapabilities(content) };
  }
}

function formatOf(value: unknown, fileKey: string | null): ImportFormat | null {
  if (!isObject(value)) return null;
  const has = (...fields: string[]): boolean => fields.every((field) => Object.hasOwn(value, field));
  const rorId = /ror\.org\//i;
  if ((typeof value['id'] === 'string' && rorId.test(value['id'])) || (fileKey !== null && rorId.test(fileKey)))
    return 'ROR';
  if ((has('names') || has('name')) && has('types') && (has('status') || has('relationships') || has('external_ids')))
    return 'ROR';
  if (has('sourceId') || has('coordinator', 'funder')) return 'SWECRIS_GRANTS';
  if (has('slug') && (has('host') || has('name') || has('nameEn'))) return 'LAB_CAPABILITIES';
  if (has('host') && (has('bsl3') || has('openToCompanies'))) return 'LAB_CAPABILITIES';
  return has('orgnr') && (has('nameSv') || has('nameEn')) ? 'SWECRIS_ORGANISATIONS' : null;
}

function describe(content: unknown): [sv: string, en: string] {
  if (!Array.isArray(content) && !isObject(content))
    return [`ett ensamt värde (${jsonType(content)})`, `a single value (${jsonType(content)})`];
  const entries = entriesOf(content);
  const sample = entries.find((entry) => isObject(entry.value));
  if (sample === undefined || !isObject(sample.value))
    return [`${entries.length} värden som inte är poster`, `${entries.length} values that are not records`];
  const fields = Object.keys(sample.value).slice(0, 8).map(shown).join(', ');
  return [
    `${entries.length} poster, den första med fälten ${fields || '(inga)'}`,
    `${entries.length} records, the first with the fields ${fields || '(none)'}`,
  ];
}

const shown = (name: string): string => cleanText(name.slice(0, 40)).text;

function failed(
  code: FormatErrorCode,
  sv: string,
  en: string,
  location?: JsonLocation,
): { ok: false; error: FormatError } {
  return {
    ok: false,
    error: { code, message: { sv, en }, accepted: IMPORT_FORMATS, ...(location === undefined ? {} : { location }) },
  };
}
