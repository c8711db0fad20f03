/** One concept with its names in both languages, by which a Swedish and an English text are compared. */
export interface Concept {
  /** The first English term, or the id of the list it was imported from. */
  id: string;
  /** Terms in base form and lower case, the preferred one first. Never empty. */
  sv: readonly string[];
  /** As `sv`. */
  en: readonly string[];
}

/** Terms of one language, separated by semicolons. @throws Error saying what is wrong with them. */
export function termsOf(language: 'Swedish' | 'English', side: string): [string, ...string[]] {
  const [first = '', ...others] = side.split(';').map((term) => term.trim());
  const terms: [string, ...string[]] = [first, ...others];
  if (terms.every((term) => term === '')) throw new Error(`no ${language} term`);
  if (terms.includes('')) throw new Error(`an empty ${language} term (two semicolons, or one at an end)`);
  const twice = terms.find((term, i) => terms.indexOf(term) !== i);
  if (twice !== undefined) throw new Error(`the ${language} term "${twice}" twice`);
  return terms;
}

/**
 * Parses `svensk term; synonym | English term; synonym`. The id is the first English term.
 * @throws Error saying what is wrong with the line.
 */
export function parseConceptLine(line: string): Concept {
  const sides = line.split('|');
  const [svSide, enSide] = sides;
  if (svSide === undefined || enSide === undefined || sides.length > 2)
    throw new Error(`${sides.length - 1} signs "|" between Swedish and English, not one`);
  const sv = termsOf('Swedish', svSide);
  const en = termsOf('English', enSide);
  return { id: en[0], sv, en };
}

/**
 * Merges concepts with the same id. They are in the order of first appearance, each with the terms of all that have its
 * id.
 */
export function mergeConcepts(concepts: Iterable<Concept>): Concept[] {
  const byId = new Map<string, Concept>();
  for (const concept of concepts) {
    const known = byId.get(concept.id);
    byId.set(
      concept.id,
      known === undefined
        ? concept
        : {
            id: known.id,
            sv: [...new Set([...known.sv, ...concept.sv])],
            en: [...new Set([...known.en, ...concept.en])],
          },
    );
  }
  return [...byId.values()];
}
