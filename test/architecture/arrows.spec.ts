import { aliasDifferences, survey, type Survey } from './arrows.js';
import { none } from './none.js';
import { floorsOf } from '#platform/composition';
import { FEATURES } from '#features';
import { declaredUses } from './dependency-cruiser.config.mjs';
import { read, root } from './tree.js';

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
        .filter(({ resolved }) => !/^libs\/(.*index|contracts\/fields\/[^/]+)\.ts$/.test(resolved))
        .map(
          ({ from, alias, resolved }) =>
            `${from}: ${alias} was taken to be ${resolved}. Is the room missing, or its index.ts?`,
        ),
    );
  });

  it('finds no broken arrow', () => {
    none(found.broken.map(({ words }) => words));
  });

  it('reads the arrows of the features as the program does', () => {
    const composed = FEATURES.map(({ name, uses }) => [name, uses.map((used) => used.name)]);
    expect(declaredUses(root)).toEqual(Object.fromEntries(composed));
  });

  it('draws the features in libs/README.md as they stand', () => {
    const floors = floorsOf(FEATURES).map((names) => names.join(' '));
    const drawn = /^features: (.*)$/m.exec(read('libs/README.md').text)?.[1];
    expect(drawn?.replace(/\s+/g, ' ').trim()).toBe(floors.join(' ◀ '));
  });

  it('has the same alias table for the compiler and for Node', () => {
    none(aliasDifferences(root));
  });
});
