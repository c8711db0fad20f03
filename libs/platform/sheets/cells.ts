/**
 * Characters with which a spreadsheet recognises a formula. Some spreadsheets treat full-width forms like the plain
 * characters, and skip blanks and invisible characters before them.
 */
const FORMULA = /^[\s\p{C}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;
/** In a program that expects another kind of CSV, a quote or separator may begin a new cell. */
const FORMULA_AFTER_SEPARATOR = /["';,\t\r\n|][\s\p{C}"']*[=+\-@＝＋－＠]/u;

/** Text for a cell that no spreadsheet runs as a formula; harmless text stays unchanged. */
export const harmless = (text: string): string =>
  FORMULA.test(text) || FORMULA_AFTER_SEPARATOR.test(text) ? `'${splitless(text)}` : text;

/** Puts an apostrophe before a formula after a separator, where it could begin a cell. */
const splitless = (text: string): string => text.replace(/(["';,\t\r\n|][\s\p{C}"']*)([=+\-@＝＋－＠])/gu, "$1'$2");

export type Cell = string | number | Date | null;

/** One cell of a CSV for Swedish Excel, which separates by semicolons. Numbers stay numbers, with a decimal comma. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', ',') : '';
  const text = value instanceof Date ? value.toISOString() : harmless(value);
  return /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(';')}\r\n`;

/**
 * One cell for write-excel-file. Text gets the type text, so that a program that converts the sheet to CSV finds only
 * text.
 */
export const xlsxCell = (
  value: Cell,
): { type: StringConstructor | NumberConstructor | DateConstructor; value: string | number | Date } | null => {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return null;
  if (typeof value === 'number') return { type: Number, value };
  return value instanceof Date ? { type: Date, value } : { type: String, value: harmless(value) };
};
