import { readdirSync } from 'node:fs';
import { GLOSSARY, parseGlossary, THEMES } from './glossary.js';

const themes = Object.entries(THEMES);
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('parseGlossary', () => {
  it('gives a concept per line, its id the first English term', () => {
    expect(parseGlossary('cells', '\ncellodling; cellkultur | cell culture; tissue culture\ngen | gene\n')).toEqual([
      { id: 'cell culture', sv: ['cellodling', 'cellkultur'], en: ['cell culture', 'tissue culture'] },
      { id: 'gene', sv: ['gen'], en: ['gene'] },
    ]);
  });

  it.each([
    ['gen gene', '0 signs "|" between Swedish and English, not one'],
    ['gen | gene | gène', '2 signs "|" between Swedish and English, not one'],
    [' | gene', 'no Swedish term'],
    ['gen | ', 'no English term'],
    ['gen | ;', 'no English term'],
    ['gen; | gene', 'an empty Swedish term'],
    ['gen | gene; ; genes', 'an empty English term'],
    ['gen; arvsanlag; gen | gene', 'the Swedish term "gen" twice'],
    ['gen | gene; gene', 'the English term "gene" twice'],
    ['PCR | pcr', 'upper case'],
    ['ånga | Steam', 'upper case'],
  ])('refuses "%s", naming theme, line and cause', (line, cause) => {
    expect(() => parseGlossary('cells', `\ncell | cell\n${line}\n`)).toThrow(`Glossary theme cells, line 3: ${cause}`);
  });
});

describe('GLOSSARY', () => {
  it('takes in every theme file', () => {
    const files = readdirSync(import.meta.dirname).flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
    expect(Object.keys(THEMES).sort()).toEqual(
      files.filter((name) => !['glossary', 'concept-finder', 'concept-line', 'import'].includes(name)).sort(),
    );
  });

  it.each(themes)('%s has lines of its own, none twice', (theme, text) => {
    const lines = linesOf(text);
    expect(parseGlossary(theme, text)).toHaveLength(lines.length);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });

  it('has more than a thousand concepts, each once', () => {
    expect(GLOSSARY.length).toBeGreaterThan(1_000);
    expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
  });

  it('keeps every term of every theme', () => {
    const kept = new Set(GLOSSARY.flatMap(({ id, sv, en }) => [...sv, ...en].map((term) => `${id}: ${term}`)));
    const lost = themes
      .flatMap(([theme, text]) => parseGlossary(theme, text))
      .flatMap(({ id, sv, en }) => [...sv, ...en].map((term) => `${id}: ${term}`).filter((term) => !kept.has(term)));
    expect(lost).toEqual([]);
  });

  it('writes its terms with letters, digits and the signs inside names, in composed characters', () => {
    const odd = GLOSSARY.flatMap(({ sv, en }) => [...sv, ...en]).filter(
      (term) =>
        !/^[\p{L}\p{N}][\p{L}\p{N}\-–/&.' ]*$/u.test(term) ||
        /-$| -| {2}/.test(term) ||
        term !== term.normalize('NFKC'),
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ['foster', 'fetus'],
    ['gen', 'gene'],
    ['art', 'species'],
    ['rest', 'residue'],
    ['gift', 'toxin'],
  ])('leads the false friend "%s" to %s', (word, id) => {
    expect(GLOSSARY.filter(({ sv }) => sv.includes(word)).map((concept) => concept.id)).toContain(id);
  });

  it.each(['genom', 'får', 'man', 'vara'])('does not take the function word "%s" for a thing', (word) => {
    expect(GLOSSARY.filter(({ sv }) => sv.includes(word))).toEqual([]);
  });
});
