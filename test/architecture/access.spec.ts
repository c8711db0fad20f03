import { unguarded } from './access-rules.js';
import { none } from './none.js';
import { isTypeScript, read, walk } from './tree.js';

describe('access', () => {
  it('is declared on every operation, route and socket message', () => {
    const sources = ['apps/api', 'apps/worker', 'libs/platform', 'libs/features']
      .flatMap((folder) => walk(folder))
      .filter((path) => isTypeScript(path))
      .map((path) => read(path));
    none(sources.flatMap(unguarded));
  });
});
