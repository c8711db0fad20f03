import { type Concept, mergeConcepts, parseConceptLine, termsOf } from './concept-line.js';

export interface TermListProblem {
  /** Line number, from 1. */
  line: number;
  cause: string;
}

/** Lists every fault of a term list, so that all can be corrected at once. */
export class TermListError extends Error {
  override readonly name = 'TermListError';

  constructor(readonly problems: readonly TermListProblem[]) {
    super(problems.map(({ line, cause }) => `line ${line}: ${cause}`).join('\n'));
  }
}

/**
 * The concepts of an external term list, such as one under a licence of its own. Each line is either `sv; sv | en; en`,
 * as in the theme files, or tab-separated `id<TAB>sv;sv<TAB>en;en`; blank lines and lines that begin with `#` are
 * skipped. Terms are put in lower case, since external lists differ in capitalisation; ids are unchanged. Lines with
 * the same id become one concept.
 * @throws TermListError with every malformed line.
 */
export function parseTermList(text: string): Concept[] {
  const problems: TermListProblem[] = [];
  const concepts = text
    .normalize('NFKC')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      try {
        return [line.includes('\t') ? tabbedConcept(line) : parseConceptLine(line.toLowerCase())];
      } catch (error) {
        problems.push({ line: i + 1, cause: (error as Error).message });
        return [];
      }
    });
  if (problems.length > 0) throw new TermListError(problems);
  return mergeConcepts(concepts);
}

function tabbedConcept(line: string): Concept {
  const columns = line.split('\t');
  const [id, sv, en] = columns;
  if (id === undefined || sv === undefined || en === undefined || columns.length > 3)
    throw new Error(`${columns.length} columns, not the three id, Swedish, English`);
  if (id.trim() === '') throw new Error('no id');
  return { id: id.trim(), sv: termsOf('Swedish', sv.toLowerCase()), en: termsOf('English', en.toLowerCase()) };
}
