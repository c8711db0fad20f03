/** Excel runs a cell that begins with one of these, blanks before it included. */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula. */
export const plainCell = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** One cell of a CSV for Swedish Excel: never a formula, quoted where it must be. */
export function csvCell(value: string): string {
  const plain = plainCell(value);
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

export const csvLine = (cells: string[]): string => `${cells.map(csvCell).join(';')}\r\n`;
