import fc from 'fast-check';
import { csvCell, csvLine, harmless, xlsxCell } from './cells.js';

const DANGEROUS = ['=', '+', '-', '@', '\t', '\r'];

/** Cuts a line like a program that ignores quotes: at every possible separator. */
const cutAnywhere = (line: string): string[] => line.split(/[;,\t\r\n"]/);

describe('harmless', () => {
  it.each([
    ['Karolinska', 'Karolinska'],
    ['3-5 dagar', '3-5 dagar'],
    ['a@b.se', 'a@b.se'],
    ['=1+1', "'=1+1"],
    ['-2', "'-2"],
    ['+46 8', "'+46 8"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    ['＝1', "'＝1"],
    ['x;=1', "'x;'=1"],
    ['x","=1', '\'x","\'=1'],
  ])('%j becomes %j', (text, expected) => expect(harmless(text)).toBe(expected));
});

describe('csvCell', () => {
  it('keeps numbers as numbers, negative ones too', () =>
    expect([1, -2.5, Number.NaN].map(csvCell)).toEqual(['1', '-2,5', '']));
  it('leaves no formula at the start of anything a program may take for a cell', () => {
    const nasty = fc
      .array(
        fc.oneof(
          fc.constantFrom(...DANGEROUS, '"', ';', ',', "'", ' ', '\n', 'A1', 'cmd|x', '\u00a0', '\ufeff'),
          fc.string(),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), (cells) => {
        for (const cell of cutAnywhere(csvLine(cells)))
          expect(cell.replace(/^[\s\p{C}]+/u, '')).not.toMatch(/^[=+\-@]/);
      }),
      { numRuns: 2000 },
    );
  });
  it('stays one cell for a reader that knows quotes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        expect(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell).toBe(harmless(text));
      }),
    );
  });
});

describe('xlsxCell', () => {
  it('types text as text and numbers as numbers', () => {
    expect([xlsxCell('=1'), xlsxCell(-1), xlsxCell(null), xlsxCell(Infinity)]).toEqual([
      { type: String, value: "'=1" },
      { type: Number, value: -1 },
      null,
      null,
    ]);
  });
});
