import { none } from './none.js';
import { roleChecks, unenforced } from './rights-rules.js';
import { isTypeScript, read, walk } from './tree.js';

const sources = ['libs/platform', 'libs/features']
  .flatMap((folder) => walk(folder))
  .filter((path) => isTypeScript(path))
  .map((path) => read(path));

describe('rights', () => {
  it('that policies say are enforced elsewhere are enforced there, by what is called', () => {
    expect(sources.filter(({ text }) => text.includes('enforcedBy:')).length).toBeGreaterThan(5);
    none(unenforced(sources));
  });

  it('are asked of policies: no other file checks a role', () => {
    const everywhere = [
      ...sources,
      ...walk('apps')
        .filter(isTypeScript)
        .map((path) => read(path)),
    ];
    none(everywhere.filter(({ path }) => !path.startsWith('apps/web/')).flatMap(roleChecks));
  });
});
