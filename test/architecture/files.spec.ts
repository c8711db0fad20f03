import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '#features';
import {
  drawers,
  leavingRepositories,
  greedyConstructors,
  strangersAtTheTop,
  tooLong,
  wrongNamesInFeatures,
} from './file-rules.js';
import { none } from './none.js';
import { isText, read, root, roomsOf, walk } from './tree.js';

const paths = ['apps', 'libs', 'docker', 'test'].flatMap((folder) => walk(folder));
const sources = paths.filter((path) => !path.endsWith('/') && isText(path)).map((path) => read(path));
const features = roomsOf('libs/features');
const missing = (path: string, why: string): string[] =>
  existsSync(join(root, path)) ? [] : [`${path} is missing. ${why}`];

describe('files', () => {
  it('are named by noun and role inside a feature', () => none(wrongNamesInFeatures(paths)));
  it('stay within 400 lines', () => none(sources.flatMap(tooLong)));
  it('have constructors of at most 7 parameters', () =>
    none(sources.filter(({ path }) => /^(apps|libs)\//.test(path)).flatMap(greedyConstructors)));
});

describe('an index', () => {
  it('lets no repository out of its feature', () => none(sources.flatMap(leavingRepositories)));
});

describe('folders', () => {
  it('at the top are the rooms and what tools force on the root', () => none(strangersAtTheTop(readdirSync(root))));
  it('are no drawers', () => none(drawers(paths)));

  it('open with a README.md', () => {
    const rooms = [
      ...[
        'apps',
        'libs',
        'docker',
        'test',
        'libs/kernel',
        'libs/contracts',
        'libs/matching',
        'libs/platform',
        'libs/features',
      ],
      ...features.map((name) => `libs/features/${name}`),
    ];
    none(rooms.flatMap((room) => missing(`${room}/README.md`, 'Say in ten lines what the room is for.')));
  });

  it('that aliases lead to have an index.ts', () => {
    const rooms = [
      ...['kernel', 'contracts', 'matching'].map((name) => `libs/${name}`),
      ...features.map((name) => `libs/features/${name}`),
      ...roomsOf('libs/platform').map((name) => `libs/platform/${name}`),
    ];
    none(
      rooms.flatMap((room) =>
        missing(`${room}/index.ts`, 'It is the only door: export there what may leave the room.'),
      ),
    );
  });

  it('of features are on the list of features', () => {
    const known = FEATURES.map(({ name }) => name);
    expect([...features].sort()).toEqual([...known].sort());
  });
});
