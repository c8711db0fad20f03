import { aliasDifferences, survey, type Survey } from './arrows.js';
import { none } from './none.js';
import { root } from './tree.js';

describe('arrows', () => {
  let found: Survey;
  beforeAll(async () => {
    found = await survey(root);
  }, 60_000);

  it('reads the house, not an empty folder', () => {
    expect(found.files).toBeGreaterThan(10);
  });

  it('takes every alias to its source', () => {
    none(
      found.aliased
        .filter(({ resolved }) => !/^libs\/.*index\.ts$/.test(resolved))
        .map(
          ({ from, alias, resolved }) =>
            `${from}: ${alias} was taken to be ${resolved}. Is the room missing, or its index.ts?`,
        ),
    );
  });

  it('finds no broken arrow', () => {
    none(found.broken.map(({ words }) => words));
  });

  it('has the same alias table for the compiler and for Node', () => {
    none(aliasDifferences(root));
  });
});
