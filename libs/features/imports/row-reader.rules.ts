import { isDay, type Day } from '#kernel';
import { parseOrgnr } from '#features/organisations';
import { cleanText, isPlaceholder } from './clean-text.rules.js';
import type { NoteCode, ParseResult, RejectedRow, RowNote } from './parsed.js';
import {
  amountInvalid,
  amountNegative,
  dateInvalid,
  keyMissing,
  orgnrInvalid,
  personalNumber,
  RowRejection,
  tooLong,
  wrongType,
} from './rejection.errors.js';

type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One record of a file with its position. `fileKey` is the property that holds it, if the file is an object. */
export interface Entry {
  row: number;
  fileKey: string | null;
  value: unknown;
}

/** The records of a file, which is a list or an object with one record per key. */
export function entriesOf(content: unknown): Entry[] {
  if (Array.isArray(content)) return content.map((value: unknown, index) => ({ row: index + 1, fileKey: null, value }));
  if (isObject(content))
    return Object.entries(content).map(([fileKey, value], index) => ({ row: index + 1, fileKey, value }));
  return [];
}

/**
 * Reads named fields of one source record, checking types and cleaning text. Only fields requested by name are ever
 * read, which keeps out e-mail addresses, contact persons and authors. Throws `RowRejection`, naming the field by its
 * path.
 */
export class RowReader {
  private constructor(
    private readonly value: JsonObject,
    private readonly path: string,
    private readonly onNote: (code: NoteCode, field: string, sv: string, en: string) => void,
  ) {}

  static of(value: unknown, onNote: (code: NoteCode, field: string, sv: string, en: string) => void): RowReader {
    if (!isObject(value)) throw wrongType('', 'object', value);
    return new RowReader(value, '', onNote);
  }

  note(code: NoteCode, field: string, sv: string, en: string): void {
    this.onNote(code, this.path + field, sv, en);
  }

  /** The full path of a field, for messages. */
  at(field: string): string {
    return this.path + field;
  }

  has(field: string): boolean {
    return Object.hasOwn(this.value, field) && this.value[field] !== null && this.value[field] !== undefined;
  }

  /** Clean text; null when missing or a placeholder. Text longer than `max` is rejected. */
  text(field: string, max = 300): string | null {
    const text = this.clean(field);
    if (text !== null && text.length > max) throw tooLong(this.path + field, max);
    return text;
  }

  /** Clean running text; text longer than `max` is cut, with a note. */
  longText(field: string, max = 20_000): string | null {
    const text = this.clean(field);
    if (text === null || text.length <= max) return text;
    this.note('TEXT_CUT', field, `Texten kortades till ${max} tecken.`, `The text was cut to ${max} characters.`);
    return text
      .slice(0, max)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd();
  }

  /** An identifier: text that must be present. */
  key(field: string, max = 200): string {
    const key = this.text(field, max);
    if (key === null) throw keyMissing(this.path + field);
    return key;
  }

  boolean(field: string): boolean | null {
    if (!this.has(field)) return null;
    const value = this.value[field];
    if (typeof value !== 'boolean') throw wrongType(this.path + field, 'boolean', value);
    return value;
  }

  /** A nested object; null when missing. */
  child(field: string): RowReader | null {
    if (!this.has(field)) return null;
    const value = this.value[field];
    if (!isObject(value)) throw wrongType(this.path + field, 'object', value);
    return new RowReader(value, `${this.path}${field}.`, this.onNote);
  }

  /** The objects of a list; a missing list is empty. */
  children(field: string): RowReader[] {
    return this.list(field).map((value, index) => {
      const path = `${this.path}${field}[${index}]`;
      if (!isObject(value)) throw wrongType(path, 'object', value);
      return new RowReader(value, `${path}.`, this.onNote);
    });
  }

  /** A reader for each property that is an object. */
  childEntries(): [string, RowReader][] {
    return Object.keys(this.value).flatMap((name) => {
      const child = this.child(name);
      return child === null ? [] : [[name, child] as [string, RowReader]];
    });
  }

  /**
   * The texts of a list without placeholders; empty when the list is missing. With `orOne`, a single text counts as a
   * list of one.
   */
  texts(field: string, options: { max?: number; orOne?: boolean } = {}): string[] {
    if (options.orOne === true && this.has(field) && typeof this.value[field] === 'string') {
      const one = this.text(field, options.max);
      return one === null ? [] : [one];
    }
    return this.list(field).flatMap((value, index) => {
      const path = `${this.path}${field}[${index}]`;
      if (typeof value !== 'string') throw wrongType(path, 'string', value);
      const { text } = cleanText(value);
      if (text.length > (options.max ?? 300)) throw tooLong(path, options.max ?? 300);
      return isPlaceholder(text) ? [] : [text];
    });
  }

  /** A calendar day, also given as a timestamp at midnight without a zone. Null when missing. */
  day(field: string): Day | null {
    const text = this.text(field, 40);
    if (text === null) return null;
    const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text)?.[1];
    if (day === undefined || !isDay(day) || day < '1900-01-01' || day > '2200-12-31')
      throw dateInvalid(this.path + field);
    return day;
  }

  /** Swedish kronor; null when missing. */
  amount(field: string): number | null {
    if (!this.has(field)) return null;
    const value = this.value[field];
    if (typeof value !== 'number') throw wrongType(this.path + field, 'number', value);
    if (!Number.isFinite(value) || Math.abs(value) >= 1e12) throw amountInvalid();
    if (value < 0) throw amountNegative();
    return Math.round(value * 100) / 100;
  }

  /** Ten digits; null when missing. A personal number is rejected and never repeated in the message. */
  orgnr(field: string): string | null {
    if (!this.has(field)) return null;
    const value = this.value[field];
    if (typeof value !== 'string') throw wrongType(this.path + field, 'string', value);
    if (isPlaceholder(value)) return null;
    const result = parseOrgnr(value);
    if (result.ok) return result.orgnr;
    throw result.reason === 'PERSONAL_NUMBER'
      ? personalNumber(this.path + field)
      : orgnrInvalid(this.path + field, result.reason);
  }

  /** The first http(s) address in the text; an invalid one is dropped with a note. */
  url(field: string): string | null {
    const text = this.text(field, 2000);
    if (text === null) return null;
    const url = firstUrl(text);
    if (url === null)
      this.note(
        'URL_DROPPED',
        field,
        `Adressen i ${this.path}${field} går inte att använda och togs inte med.`,
        `The address in ${this.path}${field} cannot be used and was left out.`,
      );
    return url;
  }

  private list(field: string): unknown[] {
    if (!this.has(field)) return [];
    const value = this.value[field];
    if (!Array.isArray(value)) throw wrongType(this.path + field, 'array', value);
    return value;
  }

  private clean(field: string): string | null {
    if (!this.has(field)) return null;
    const value = this.value[field];
    if (typeof value !== 'string') throw wrongType(this.path + field, 'string', value);
    const { text, peopleRemoved } = cleanText(value);
    if (peopleRemoved) this.notePeopleRemoved(field);
    return isPlaceholder(text) ? null : text;
  }

  notePeopleRemoved(field: string): void {
    this.note(
      'PEOPLE_REMOVED',
      field,
      `Personuppgifter i ${this.path}${field} togs inte med.`,
      `Personal data in ${this.path}${field} was left out.`,
    );
  }
}

/** The first usable http(s) address in a text. Copes with half a Markdown link such as `https://a](https://a`. */
export function firstUrl(text: string): string | null {
  const candidate = /https?:\/\/[^\s<>"'\][)(]+/i.exec(text)?.[0].replace(/[.,;]+$/, '');
  if (candidate === undefined || !URL.canParse(candidate)) return null;
  const url = new URL(candidate);
  // An address with user name or password is not a home page.
  return url.username === '' && url.password === '' && url.hostname.includes('.') ? candidate : null;
}

export interface ParsedRow<T> {
  row: number;
  key: string;
  record: T;
}

/**
 * The result of one pass over a file. Rows are kept with their positions, so that duplicates can be reported by row.
 */
export interface RowsParsed<T> {
  total: number;
  rows: ParsedRow<T>[];
  rejected: RejectedRow[];
  notes: RowNote[];
}

/**
 * Runs `parse` on every entry. A rejected row leaves no notes. `keyOf` returns the source's own key for messages, or
 * null when it cannot be read.
 */
export function parseRows<T>(
  entries: readonly Entry[],
  keyOf: (value: JsonObject, entry: Entry) => unknown,
  parse: (reader: RowReader, entry: Entry) => T,
): RowsParsed<T> {
  const result: RowsParsed<T> = { total: entries.length, rows: [], rejected: [], notes: [] };
  for (const entry of entries) {
    const rawKey = isObject(entry.value) ? keyOf(entry.value, entry) : null;
    const key = typeof rawKey === 'string' ? shownKey(rawKey) : null;
    const notes: RowNote[] = [];
    try {
      const reader = RowReader.of(entry.value, (code, field, sv, en) =>
        notes.push({ row: entry.row, key, code, field, message: { sv, en } }),
      );
      const record = parse(reader, entry);
      result.rows.push({ row: entry.row, key: key ?? '', record });
      result.notes.push(...notes);
    } catch (error) {
      if (!(error instanceof RowRejection)) throw error;
      result.rejected.push(rejectedRow(entry.row, key, error));
    }
  }
  return result;
}

export const rejectedRow = (row: number, key: string | null, why: RowRejection): RejectedRow => ({
  row,
  key,
  code: why.code,
  field: why.field,
  message: why.reason,
});

/** Rows in the order of the file, without duplicates and without the notes of duplicates. */
export function finish<T>(
  parsed: RowsParsed<T>,
  kept: readonly ParsedRow<T>[],
  duplicates: readonly RejectedRow[],
  extraNotes: readonly RowNote[] = [],
): ParseResult<T> {
  const gone = new Set(duplicates.map((d) => d.row));
  return {
    total: parsed.total,
    records: [...kept].sort(byRow).map((k) => k.record),
    rejected: [...parsed.rejected, ...duplicates].sort(byRow),
    notes: [...parsed.notes.filter((n) => !gone.has(n.row)), ...extraNotes].sort(byRow),
  };
}

const byRow = (a: { row: number }, b: { row: number }): number => a.row - b.row;

/** A key is shown in messages only when it cannot be a personal number. */
function shownKey(raw: string): string | null {
  const { text, peopleRemoved } = cleanText(raw.slice(0, 200));
  const number = parseOrgnr(text);
  return peopleRemoved || isPlaceholder(text) || (!number.ok && number.reason === 'PERSONAL_NUMBER') ? null : text;
}
