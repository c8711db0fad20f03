import ts from 'typescript';
import { isTypeScript, type SourceFile } from './tree.js';

/** Decorators that open a way in: GraphQL operations, HTTP routes, socket messages. */
const WAYS_IN = new Set([
  'Query',
  'Mutation',
  'Subscription',
  'Get',
  'Post',
  'Put',
  'Patch',
  'Delete',
  'Head',
  'Options',
  'All',
  'Sse',
  'SubscribeMessage',
  'MessagePattern',
  'EventPattern',
]);
const PERMISSION = /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/;

/** Ways in that do not say who may use them. The guard refuses such a call; this finds it before anyone calls. */
export function unguarded({ path, text }: SourceFile): string[] {
  if (!isTypeScript(path) || /\.spec\.tsx?$/.test(path)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node)) {
      const wrong = whatIsWrong(node);
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (wrong !== null) found.push(`${path}:${line} ${node.name.getText()} ${wrong}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function whatIsWrong(node: ts.MethodDeclaration | ts.PropertyDeclaration): string | null {
  const decorators = (ts.getDecorators(node) ?? []).map(({ expression }) => expression);
  if (!decorators.some((one) => WAYS_IN.has(nameOf(one)))) return null;
  const requires = decorators.filter((one) => nameOf(one) === 'Requires');
  const isPublic = decorators.some((one) => nameOf(one) === 'Public');
  if (requires.length === 0 && !isPublic)
    return "says neither @Requires('x.y') nor @Public(). Write one of them on the method itself.";
  if (requires.length > 0 && isPublic) return 'says both @Requires and @Public(). Choose.';
  return requires.every(namesAPermission)
    ? null
    : "has an @Requires without a permission in plain sight. Write @Requires('noun.verb').";
}

function nameOf(expression: ts.Expression): string {
  const called = ts.isCallExpression(expression) ? expression.expression : expression;
  return ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
}

function namesAPermission(expression: ts.Expression): boolean {
  if (!ts.isCallExpression(expression) || expression.arguments.length === 0) return false;
  return expression.arguments.every((one) => ts.isStringLiteral(one) && PERMISSION.test(one.text));
}
