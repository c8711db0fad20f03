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

type Words = { [key: string]: string | Words };

/** The text at the end of a path through the words of one area. */
const textAt = (words: Words, path: readonly string[]): boolean =>
  typeof path.reduce<string | Words | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), words) ===
  'string';

/** The path of every text in the words of one area. */
const pathsOf = (words: Words, before = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : pathsOf(value, `${before}${key}.`),
  );

describe.each(['sv', 'en'])('the page has words in %s', (language) => {
  let areas: Words[];
  const says = (...path: string[]) => areas.some((words) => textAt(words, path));

  beforeAll(async () => {
    const files = walk('apps/web/src/areas').filter((path) => path.endsWith(`/words.${language}.ts`));
    expect(files.length).toBeGreaterThan(15);
    areas = await Promise.all(
      [...files, `apps/web/src/locales/${language}.ts`].map(
        async (path) => ((await import(`../../${path}`)) as Record<string, Words>)[language] as Words,
      ),
    );
  });

  it('for everything that happens or is put on the audit log', () => {
    const kinds = namesIn(/(?:defineEvent\('|kind: ')([a-z-]+\.[a-z-]+)'/g);
    expect(kinds.length).toBeGreaterThan(50);
    none(
      kinds
        .filter((kind) => !says('live', 'event', ...kind.split('.')) && !says('audit', 'kind', ...kind.split('.')))
        .map(
          (kind) => `${kind}: say in words.${language}.ts of its area, under live.event or audit.kind, what it means`,
        ),
    );
  });
  it('for every kind of subject', () => {
    none(
      FEATURES.flatMap(({ subjects }) => Object.keys(subjects))
        .filter((kind) => !says('live', 'changed', kind) || !says('audit', 'subject', kind))
        .map(
          (kind) => `${kind}: say in words.${language}.ts of its area what it is (audit.subject) and that it changed`,
        ),
    );
  });
  it('for everything an API token may be given', () => {
    none(
      tokenPermissions()
        .filter((permission) => !says('account', 'scope', ...permission.split('.')))
        .map(
          (permission) => `${permission}: say in words.${language}.ts of its area, under account.scope, what it allows`,
        ),
    );
  });
  it('for every object whose readers are declared', () => {
    const names = namesIn(/objectPolicy(?:<[^>]*>)?\('(\w+)'/g);
    expect(names.length).toBeGreaterThan(40);
    none(
      names
        .filter((name) => !says('access', 'object', name))
        .map((name) => `${name}: say in words.${language}.ts of its area, under access.object, what people call it`),
    );
  });
  it('with one owner for each text', () => {
    const paths = areas.flatMap((words) => pathsOf(words));
    none(
      paths
        .filter((path, index) => paths.indexOf(path) !== index)
        .map((path) => `${path}: two areas say it in words.${language}.ts; the page does not start`),
    );
  });
});
