import { csvCell, csvLine } from './spreadsheet.js';

describe('a cell of an exported sheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46 8', "'+46 8"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['a;b', '"a;b"'],
    ['say "hi"', '"say ""hi"""'],
    ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
    ['Åsa', 'Åsa'],
    ['', ''],
  ])('%j is written %j', (value, written) => expect(csvCell(value)).toBe(written));
  it('is one of a line that ends as Excel wants', () => expect(csvLine(['a', 'b'])).toBe('a;b\r\n'));
});
