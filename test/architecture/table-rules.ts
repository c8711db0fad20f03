import ts from 'typescript';
import { isTypeScript, type SourceFile } from './tree.js';

/** Tables that the platform keeps. Every feature may read them; only the platform writes them. */
export const PLATFORM_TABLES: ReadonlySet<string> = new Set([
  'audit_entry',
  'audit_head',
  'audit_pseudonym_key',
  'event',
  'event_counter',
  'handled_event',
  'idempotent_request',
]);

/** How one file names a table in its SQL. */
export interface NamedTable {
  path: string;
  line: number;
  table: string;
  writes: boolean;
}

const featureOf = (path: string): string | undefined => /^libs\/features\/([^/]+)\//.exec(path)?.[1];

/** Table → the feature whose `*.entity.ts` declares it. */
export const tableOwners = (files: SourceFile[]): Map<string, string> =>
  new Map(
    files
      .filter(({ path }) => path.endsWith('.entity.ts'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/@Entity\(\s*'(\w+)'/g)].map(([, table]): [string, string] => [
          table as string,
          featureOf(path) ?? 'platform',
        ]),
      ),
  );

/** Every table that migrations create. */
export const createdTables = (migrations: SourceFile[]): Set<string> =>
  new Set(
    migrations.flatMap(({ text }) =>
      [...text.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?(\w+)/g)].map(([, table]) => table as string),
    ),
  );

const NAMING =
  /\b(FROM|JOIN|INTO|UPDATE)\s+(?:ONLY\s+)?([a-z_]\w*(?:\s+(?:AS\s+)?[a-z_]\w*)?(?:\s*,\s*[a-z_]\w*(?:\s+(?:AS\s+)?[a-z_]\w*)?)*)/g;

/** The tables that the SQL templates of a file name after FROM, JOIN, INTO and UPDATE, and that `updateVersioned` writes. */
export function namedTables({ path, text }: SourceFile): NamedTable[] {
  if (!isTypeScript(path) || /\.spec\.tsx?$/.test(path)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const found: NamedTable[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql') {
      const { template } = node;
      const written = ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(' ? ');
      // A fragment such as sql`initiative JOIN …`, which stands after FROM somewhere else.
      const begins = /^\s*([a-z_]+)\s+\w/.exec(written)?.[1];
      if (begins) found.push({ path, line, table: begins, writes: false });
      for (const match of written.matchAll(NAMING)) {
        const [, keyword, list = ''] = match;
        const deletes = keyword === 'FROM' && /\bDELETE\s+$/.test(written.slice(0, match.index));
        for (const item of list.split(','))
          found.push({
            path,
            line,
            table: item.trim().split(/\s+/)[0] as string,
            writes: deletes || keyword === 'INTO' || keyword === 'UPDATE',
          });
      }
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'updateVersioned') {
      const [, table] = node.arguments;
      if (table && ts.isStringLiteral(table)) found.push({ path, line, table: table.text, writes: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export interface House {
  /** Every table there is: other names are those of common table expressions, functions and columns. */
  tables: ReadonlySet<string>;
  owners: ReadonlyMap<string, string>;
  /** Whether a feature may import another, and so name its tables. */
  mayUse: (from: string, to: string) => boolean;
}

/** Where the SQL of features names a table of a feature that they may not use, or writes a table of the platform. */
export function foreignTables(files: SourceFile[], { tables, owners, mayUse }: House): string[] {
  const named = files
    .flatMap(namedTables)
    .filter(({ table, path }) => tables.has(table) && featureOf(path) !== undefined);
  // A table without an entity belongs to the one feature that names it.
  const users = new Map<string, Set<string>>();
  for (const { table, path } of named)
    users.set(table, (users.get(table) ?? new Set<string>()).add(featureOf(path) as string));
  return named.flatMap(({ path, line, table, writes }) => {
    const feature = featureOf(path) as string;
    const at = `${path}:${line} names the table ${table}`;
    if (PLATFORM_TABLES.has(table))
      return writes ? [`${at} to write it. The platform keeps it: emit an event, or call the platform.`] : [];
    const owner = owners.get(table);
    if (owner === undefined)
      return (users.get(table)?.size ?? 0) > 1 && feature !== [...(users.get(table) ?? [])].sort()[0]
        ? [
            `${at}, which has no entity and is named by several features. Declare its entity in the feature it belongs to.`,
          ]
        : [];
    if (owner === feature || mayUse(feature, owner)) return [];
    return [
      `${at} of ${owner}, which ${feature} does not use. Let ${owner} contribute the field or the condition, or fill a port that ${feature} declares; or add ${owner} to \`uses\` in ${feature}.feature.ts if the arrow is right.`,
    ];
  });
}
