import { checkFilter, csvCell, csvLine } from './audit.rules.js';

describe('a cell of the exported audit log', () => {
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

describe('a search of the audit log', () => {
  it.each([{}, { kind: 'need.published', from: '2026-01-01', to: '2026-01-01' }, { personId: '01a20738-0000-7000-8000-000000000000' }])('takes %j', (filter) => expect(() => checkFilter(filter)).not.toThrow());
  it.each([{ kind: "x' OR 1" }, { personId: '1' }, { subjectId: 'x' }, { from: '2026-02' }, { from: '2026-02-02', to: '2026-02-01' }])('refuses %j', (filter) => expect(() => checkFilter(filter)).toThrow());
});
