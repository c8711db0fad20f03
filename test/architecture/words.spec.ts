import { FEATURES } from '#features';
import { tokenPermissions } from '#platform/access';
import { none } from './none.js';
import { isTypeScript, read, walk } from './tree.js';

// Loading the features declares their permissions.
expect(FEATURES.length).toBeGreaterThan(0);

const sources = walk('libs')
  .filter((path) => isTypeScript(path) && !path.endsWith('.spec.ts'))
  .map((path) => read(path).text);
const namesIn = (pattern: RegExp): string[] =>
  [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name as string)))].sort();
const catalogue = (language: string, file: string): string => read(`apps/web/src/locales/${language}/${file}.ts`).text;

describe.each(['sv', 'en'])('the page has words in %s', (language) => {
  const told = catalogue(language, 'live') + catalogue(language, 'audit');
  const objects = catalogue(language, 'access');
  const hasWords = (thing: string, what: string) =>
    new RegExp(`['\\s]${thing}'?: \\{[^}]*['\\s]${what}'?: '`).test(told);

  it('for everything that happens or is put on the audit log', () => {
    const kinds = namesIn(/(?:defineEvent\('|kind: ')([a-z-]+\.[a-z-]+)'/g);
    expect(kinds.length).toBeGreaterThan(50);
    none(
      kinds
        .filter((kind) => !hasWords(...(kind.split('.') as [string, string])))
        .map((kind) => `${kind}: say in locales/${language}/live.ts (or audit.ts) what it means`),
    );
  });
  it('for everything an API token may be given', () => {
    const words = catalogue(language, 'account');
    none(
      tokenPermissions()
        .filter(
          (permission) =>
            !new RegExp(`\\s${permission.split('.')[0]}: \\{[^}]*[{\\s]${permission.split('.')[1]}: '`).test(words),
        )
        .map((permission) => `${permission}: say in locales/${language}/account.ts what it allows`),
    );
  });
  it('for every object whose readers are declared', () => {
    const names = namesIn(/objectPolicy(?:<[^>]*>)?\('(\w+)'/g);
    expect(names.length).toBeGreaterThan(40);
    none(
      names
        .filter((name) => !new RegExp(`\\s${name}: '`).test(objects))
        .map((name) => `${name}: say in locales/${language}/access.ts what people call it`),
    );
  });
});
