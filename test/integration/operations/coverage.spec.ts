import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import ts from 'typescript';

const HERE = import.meta.dirname;
const SCHEMA = resolve(HERE, '../../../apps/api/schema.graphql');

/** Names of the blocks `operation('…', …)` in a source; each proves by itself that its operation was done and refused. */
function operationsIn(text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'operation') {
      const [name] = node.arguments;
      names.push(name && ts.isStringLiteral(name) ? name.text : 'an operation whose name is not written out');
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('spec.ts', text, ts.ScriptTarget.ES2023));
  return names;
}

/** What is wrong between a schema and the tested operations. */
function gaps(schema: string, tested: string[]): { untested: string[]; unknown: string[]; twice: string[] } {
  const built = buildSchema(schema);
  const all = [built.getQueryType(), built.getMutationType(), built.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  return {
    untested: all.filter((name) => !tested.includes(name)),
    unknown: tested.filter((name) => !all.includes(name)),
    twice: tested.filter((name, index) => tested.indexOf(name) !== index),
  };
}

describe('the tests of operations', () => {
  const tested = async () => {
    const files = (await readdir(HERE)).filter((name) => name.endsWith('.spec.ts') && name !== 'coverage.spec.ts');
    return (await Promise.all(files.map((name) => readFile(join(HERE, name), 'utf8')))).flatMap(operationsIn);
  };

  it('leave no operation of the schema out', async () => {
    expect(gaps(await readFile(SCHEMA, 'utf8'), await tested())).toEqual({ untested: [], unknown: [], twice: [] });
  });

  it('would notice a new operation, a renamed one and one that is only written in a comment', async () => {
    const grown = (await readFile(SCHEMA, 'utf8'))
      .replace('type Mutation {', 'type Mutation {\n  closeNeed(id: ID!): Need!')
      .replace('signOut: Boolean!', 'leave: Boolean!');
    expect(gaps(grown, await tested())).toEqual({ untested: ['closeNeed', 'leave'], unknown: ['signOut'], twice: [] });
    expect(
      operationsIn(
        "// operation('closeNeed', () => {});\nconst text = \"operation('leave')\"; operation('me', () => {});",
      ),
    ).toEqual(['me']);
  });
});
