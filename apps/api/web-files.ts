import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, type WebOperations } from '#platform/graphql';

/** The file that the build of the page writes beside its folder. */
const operationsOf = (folder: string) => `${folder}.operations.json`;

/** The folder of the built page. This file runs from dist/apps/api, or from apps/api in tests. */
export const PAGE_FOLDER = (() => {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return (
    [resolve(here, '../web'), resolve(here, '../../dist/apps/web')].find((folder) =>
      existsSync(operationsOf(folder)),
    ) ?? resolve(here, '../web')
  );
})();

/** The operations file that the build of the page wrote; empty when there is no page. */
export function readWebOperations(): WebOperations {
  const file = operationsOf(PAGE_FOLDER);
  if (!existsSync(file)) return new Map();
  const operations = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  for (const [hash, text] of operations)
    if (hashOf(text) !== hash) throw new Error(`${file} names an operation by a hash that is not its own.`);
  return operations;
}
