import ts from 'typescript';
import { isTypeScript, type SourceFile } from './tree.js';

const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);

function each(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => each(child, see));
}

const isSpec = (path: string): boolean => /\.spec\.tsx?$/.test(path);

/** Functions and methods that a file declares, each with where its declaration begins and ends. */
function declared(source: ts.SourceFile): { name: string; from: number; to: number }[] {
  const found: { name: string; from: number; to: number }[] = [];
  each(source, (node) => {
    const isFunction =
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) &&
        node.initializer !== undefined &&
        (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer)));
    if (isFunction && node.name) found.push({ name: node.name.getText(), from: node.getStart(), to: node.getEnd() });
  });
  return found;
}

/** Names of functions and methods that are called, with where. */
function called(source: ts.SourceFile): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  each(source, (node) => {
    if (!ts.isCallExpression(node)) return;
    const { expression } = node;
    if (ts.isIdentifier(expression)) found.push({ name: expression.text, at: node.getStart() });
    if (ts.isPropertyAccessExpression(expression)) found.push({ name: expression.name.text, at: node.getStart() });
  });
  return found;
}

/**
 * Where a policy says `enforcedBy: 'features/…#name'` and nothing enforces: no such file below libs/, no function of that
 * name declared in it, or a function that nobody calls.
 */
export function unenforced(files: SourceFile[]): string[] {
  const sources = new Map(
    files.filter(({ path }) => isTypeScript(path) && !isSpec(path)).map((file) => [file.path, parse(file)]),
  );
  const calls = [...sources].flatMap(([path, source]) => called(source).map((call) => ({ path, ...call })));
  const wrong = (place: string): string | null => {
    const [file = '', name = ''] = place.split('#');
    const path = `libs/${file}`;
    const source = sources.get(path);
    if (!source) return `is a file that does not exist`;
    const declarations = declared(source).filter((one) => one.name === name);
    if (declarations.length === 0) return `is a function that ${path} does not declare`;
    const isInside = (call: { path: string; at: number }): boolean =>
      call.path === path && declarations.some(({ from, to }) => call.at >= from && call.at < to);
    return calls.some((call) => call.name === name && !isInside(call)) ? null : 'is a function that nobody calls';
  };
  return files
    .filter(({ path }) => path.endsWith('.policy.ts'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/['"]((?:features|platform)\/[\w./-]+#\w*)['"]/g)].flatMap(([, place = '']) => {
        const words = wrong(place);
        return words ? [`${path} says that ${place} enforces a condition, but that ${words}.`] : [];
      }),
    );
}

/** Files that may ask for a role: policies, what they stand on, and where a role is a fact and not a right. */
const MAY_ASK_ROLES = [
  /\.policy\.ts$/,
  /^libs\/platform\/access\//,
  /^libs\/kernel\/actor\.ts$/,
  /^libs\/platform\/database\/(scope-settings|audit-append)\.ts$/,
  /^apps\/cli\//,
  /\/testing\//,
];
const ASKER = /\b(actor|scope|viewer|asker)\b/i;
const ROLE_CHECKS = /^(hasRole|isStaff|isAdmin|isGuest|isPartner|isStartup|isCoordinator)$/;

/**
 * Role checks outside policies: a comparison, `switch` or search by `….role` of whoever asks, or a call such as
 * `hasRole(actor, 'STAFF')`. Copying a role into a row or an answer is no check, nor is a role that a row has, e.g. of an
 * invitation.
 */
export function roleChecks(file: SourceFile): string[] {
  const { path } = file;
  if (!isTypeScript(path) || isSpec(path) || MAY_ASK_ROLES.some((allowed) => allowed.test(path))) return [];
  const source = parse(file);
  const taken = takesRoleApart(source);
  const isRole = (node: ts.Node): boolean =>
    ts.isPropertyAccessExpression(node)
      ? node.name.text === 'role' && ASKER.test(node.expression.getText())
      : taken && ts.isIdentifier(node) && node.text === 'role';
  const found: string[] = [];
  each(source, (node) => {
    const compares =
      ts.isBinaryExpression(node) &&
      /^[!=]==?$/.test(node.operatorToken.getText()) &&
      (isRole(node.left) || isRole(node.right));
    const chooses = ts.isSwitchStatement(node) && isRole(node.expression);
    const calls =
      ts.isCallExpression(node) &&
      (ROLE_CHECKS.test(node.expression.getText()) ||
        (ts.isPropertyAccessExpression(node.expression) &&
          node.expression.name.text === 'includes' &&
          node.arguments.some(isRole)));
    if (!compares && !chooses && !calls) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push(
      `${path}:${line} asks for a role (${node.getText().slice(0, 60)}). Name the right in <noun>.policy.ts and ask that.`,
    );
  });
  return found;
}

/** Whether `role` is taken out of whoever asks, e.g. by a parameter `({ role }: Actor)`. */
function takesRoleApart(source: ts.SourceFile): boolean {
  let taken = false;
  each(source, (node) => {
    if (!(ts.isParameter(node) || ts.isVariableDeclaration(node)) || !ts.isObjectBindingPattern(node.name)) return;
    const from = `${node.type?.getText() ?? ''} ${node.initializer?.getText() ?? ''}`;
    taken ||= ASKER.test(from) && node.name.elements.some(({ name }) => name.getText() === 'role');
  });
  return taken;
}
