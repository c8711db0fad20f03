import ts from 'typescript';
import type { SourceFile } from './tree.js';

/** Names that people know in capitals, although they look like constants. */
export const KNOWN_IN_CAPITALS = new Set(['NDA']);
const CONSTANT = /\b[A-Z]{2,}_[A-Z_]+\b/;
/** What such a name holds is a constant; put into a sentence it would be read by people. */
const HOLDS_A_CONSTANT = /^(state|step|stage|fromState|toState|category)$/;
/** Functions that take a text in both languages, among arguments that are codes and names of fields. */
const TAKES_TEXTS = new Set(['invalidField', 'require', 'problem', 'add']);

/** Every part of the expression that is text, and what is put into it. */
function partsOf(node: ts.Expression): { texts: string[]; inserted: ts.Expression[] } {
  if (ts.isStringLiteralLike(node)) return { texts: [node.text], inserted: [] };
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [partsOf(node.whenTrue), partsOf(node.whenFalse)];
    return { texts: [...yes.texts, ...no.texts], inserted: [...yes.inserted, ...no.inserted] };
  }
  if (ts.isTemplateExpression(node))
    return {
      texts: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)],
      inserted: node.templateSpans.map(({ expression }) => expression),
    };
  return { texts: [], inserted: [] };
}

const lastName = (node: ts.Expression): string | null =>
  ts.isIdentifier(node) ? node.text : ts.isPropertyAccessExpression(node) ? node.name.text : null;

/**
 * Constants in what people read: the values of `sv` and `en`, and the sentences given to `invalidField`, `require`,
 * `problem` and `add`.
 * @param states constants of one word that a sentence must not show, such as `SHORTLISTED`.
 */
export function constantsInTexts({ path, text }: SourceFile, states: ReadonlySet<string>): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const judge = (node: ts.Expression): void => {
    const { texts, inserted } = partsOf(node);
    const words = texts.flatMap((one) => one.match(/\b[A-Z][A-Z_]+\b/g) ?? []);
    const shown = [
      ...words.filter((word) => !KNOWN_IN_CAPITALS.has(word) && (CONSTANT.test(word) || states.has(word))),
      ...inserted.flatMap((one) => (HOLDS_A_CONSTANT.test(lastName(one) ?? '') ? [one.getText(source)] : [])),
    ];
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const constant of shown)
      found.push(`${path}:${line} shows the constant ${constant} to a person. Say it in words of both languages.`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ['sv', 'en'].includes(node.name.getText(source))) judge(node.initializer);
    if (ts.isCallExpression(node) && TAKES_TEXTS.has(lastName(node.expression) ?? ''))
      node.arguments.filter((argument) => partsOf(argument).texts.some((one) => one.includes(' '))).forEach(judge);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
