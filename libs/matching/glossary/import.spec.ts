import { parseTermList, TermListError } from './import.js';

const cell = { id: 'cell', sv: ['cell'], en: ['cell'] };

describe('parseTermList', () => {
  it.each([
    [
      'the lines of the theme files',
      'cell | cell\ngen; arvsanlag | gene',
      [cell, { id: 'gene', sv: ['gen', 'arvsanlag'], en: ['gene'] }],
    ],
    [
      'tab-separated lines, whose id stays as it is',
      'D002477\tCeller;cell\tCells; cell',
      [{ id: 'D002477', sv: ['celler', 'cell'], en: ['cells', 'cell'] }],
    ],
    ['both in one list', 'cell | cell\nX1\tgen\tgene', [cell, { id: 'X1', sv: ['gen'], en: ['gene'] }]],
    ['capitals, byte order mark and Windows line ends', '\uFEFFCell | CELL\r\n', [cell]],
    ['decomposed characters', 'a\u030Anga | steam', [{ id: 'steam', sv: ['ånga'], en: ['steam'] }]],
    ['comments and blank lines', '# licensed to us\n\n  \ncell | cell\n', [cell]],
    [
      'one id on several lines',
      'X1\tgen\tgene\nX1\tarvsanlag;gen\tgene',
      [{ id: 'X1', sv: ['gen', 'arvsanlag'], en: ['gene'] }],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, text, concepts) => {
    expect(parseTermList(text)).toEqual(concepts);
  });

  it('collects every malformed line with its number and cause', () => {
    const text = [
      'cell | cell',
      'gen gene',
      'X1\tgen',
      'X2\tgen\tgene\textra',
      ' \tgen\tgene',
      'X3\t\tgene',
      'X4\tgen\tgene;;genes',
      'X5\tGen;gen\tgene',
      'a | b | c',
    ].join('\n');
    const error = caught(() => parseTermList(text));
    expect(error).toBeInstanceOf(TermListError);
    expect((error as TermListError).problems).toEqual([
      { line: 2, cause: '0 signs "|" between Swedish and English, not one' },
      { line: 3, cause: '2 columns, not the three id, Swedish, English' },
      { line: 4, cause: '4 columns, not the three id, Swedish, English' },
      { line: 5, cause: 'no id' },
      { line: 6, cause: 'no Swedish term' },
      { line: 7, cause: 'an empty English term (two semicolons, or one at an end)' },
      { line: 8, cause: 'the Swedish term "gen" twice' },
      { line: 9, cause: '2 signs "|" between Swedish and English, not one' },
    ]);
    expect((error as TermListError).message.split('\n')[0]).toBe(
      'line 2: 0 signs "|" between Swedish and English, not one',
    );
  });
});

function caught(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
