/**
 * The arrows of the house (libs/README.md draws them). Each rule says what is wrong and what to do instead.
 * By hand: npx depcruise --config test/architecture/dependency-cruiser.config.mjs apps libs
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which features each feature declares to use, read from `uses` in its <name>.feature.ts. A folder without a declaration
 * uses nothing.
 * @param {string} root folder that holds libs/
 * @returns {Record<string, string[]>}
 */
export function declaredUses(root) {
  const folder = join(root, 'libs/features');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  return Object.fromEntries(names.map((name) => [name, usesIn(join(folder, name, `${name}.feature.ts`))]));
}

function usesIn(file) {
  if (!existsSync(file)) return [];
  const list = /\n\s+uses: \[([^\]]*)\]/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

const LOWER_FEATURE_NEEDS_HIGHER =
  'Let the higher feature contribute the GraphQL field, or react to an event, or implement a small port the lower one declares.';

/** Matches a package both where it is installed and where it could not be found. */
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})(/|$)|^(${names.join('|')})(/|$)`;

const SPEC = '\\.spec\\.tsx?$';
const NEST_AND_SQL = npm(
  '@nestjs',
  'typeorm',
  'pg',
  'bullmq',
  'ioredis',
  'graphql',
  '@apollo',
  'graphql-ws',
  'fastify',
  '@fastify',
  'socket\\.io',
  'rxjs',
  'reflect-metadata',
  'class-validator',
  'class-transformer',
);

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layers = [
  rule(
    'kernel-imports-nothing-of-ours',
    'libs/kernel is the ground floor: it imports no other room. Move what it needs into the kernel, or the code that needs it up.',
    { path: '^libs/kernel/' },
    { path: '^(libs|apps)/', pathNot: '^libs/kernel/' },
  ),
  rule(
    'contracts-import-only-kernel',
    'libs/contracts is read by the page too: it imports the kernel and nothing else of ours.',
    { path: '^libs/contracts/' },
    { path: '^(libs|apps)/', pathNot: '^libs/(kernel|contracts)/' },
  ),
  rule(
    'matching-imports-only-kernel',
    'libs/matching is pure algorithms: it imports the kernel and nothing else of ours. Pass plain data in from features/matchmaking or features/allocation.',
    { path: '^libs/matching/' },
    { path: '^(libs|apps)/', pathNot: '^libs/(kernel|matching)/' },
  ),
  rule(
    'matching-serves-only-matchmaking',
    'Only features/matchmaking and features/allocation call libs/matching, and cli commands that compute without a database. Others ask those features, or hear their events.',
    { path: '^(libs|apps)/', pathNot: ['^libs/(matching|features/(matchmaking|allocation))/', '^apps/cli/commands/'] },
    { path: '^libs/matching/' },
  ),
  rule(
    'platform-knows-no-business',
    'libs/platform is technical: it imports kernel and contracts only. Invert it: the feature registers itself with the platform.',
    { path: '^libs/platform/' },
    { path: '^(libs/(features|matching)|apps)/' },
  ),
  rule(
    'features-do-not-know-apps',
    'Apps compose features, never the other way round. Move the code down into the feature or libs/platform.',
    { path: '^libs/features/' },
    { path: '^apps/' },
  ),
  rule(
    'apps-stand-alone',
    'api, worker and web do not import one another (cli may start api and worker). Move what both need into libs/.',
    { path: '^apps/(api|worker|web)/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  rule(
    'web-imports-only-contracts',
    'The page imports libs/contracts and its own files only. Ask for data through GraphQL; put shared shapes into libs/contracts.',
    { path: '^apps/web/' },
    { path: '^(libs|apps)/', pathNot: '^(libs/contracts|apps/web)/' },
  ),
  rule(
    'nobody-imports-web',
    'The page is built by Vite and served as files: no server code imports it.',
    { path: '^(libs|apps)/', pathNot: '^apps/web/' },
    { path: '^apps/web/' },
  ),
];

/** One rule for each feature: what it does not declare to use, it does not import. */
const featureArrows = (uses) =>
  Object.entries(uses).map(([name, used]) =>
    rule(
      `${name}-imports-only-what-it-uses`,
      `features/${name} declares to use: ${used.join(', ') || 'no other feature'}. Add the feature to \`uses\` in ${name}.feature.ts if the arrow is right. ${LOWER_FEATURE_NEEDS_HIGHER}`,
      { path: `^libs/features/${name}/` },
      { path: '^libs/features/[^/]+/', pathNot: `^libs/features/(${[name, ...used].join('|')})/` },
    ),
  );

const doors = [
  rule(
    'past-the-index-of-a-room',
    'Another feature or platform concern is entered by its index.ts only: import from #features/<name> or #platform/<name>, and export there what may leave.',
    { path: '^libs/(features|platform)/([^/]+)/' },
    {
      path: '^libs/(features|platform)/[^/]+/',
      pathNot: ['^libs/$1/$2/', '^libs/(features|platform)/[^/]+/(testing/)?index\\.ts$'],
    },
  ),
  rule(
    'past-the-index-from-outside',
    'A feature or platform concern is entered by its index.ts only: import from #features/<name> or #platform/<name>.',
    { path: '^(apps|libs/(kernel|contracts|matching))/' },
    {
      path: '^libs/(features|platform)/',
      pathNot: ['^libs/features/index\\.ts$', '^libs/(features|platform)/[^/]+/(testing/)?index\\.ts$'],
    },
  ),
  ...['kernel', 'contracts', 'matching'].map((room) =>
    rule(
      `past-the-index-of-${room}`,
      `libs/${room} is entered by its index.ts only: import from #${room}.`,
      { path: '^(apps|libs)/', pathNot: `^libs/${room}/` },
      { path: `^libs/${room}/`, pathNot: [`^libs/${room}/(testing/)?index\\.ts$`, '^libs/contracts/fields/'] },
    ),
  ),
  rule(
    'production-imports-test-code',
    'Specs and testing/ builders serve tests only.',
    { path: '^(apps|libs)/', pathNot: [SPEC, '/testing/'] },
    { path: [SPEC, '^(apps|libs)/.*/testing/', '^test/'] },
  ),
];

const graph = [
  rule(
    'no-cycle',
    'A cycle, even through `import type`, crashes ESM with decorator metadata at boot. Move what both need to a third file, or make one side an event or a port.',
    { path: '^(apps|libs)/' },
    { circular: true },
  ),
  rule(
    'import-leads-nowhere',
    'The import resolves to no source file. Write relative imports with the ending .js and aliases as in tsconfig.json (there is no way past an index: #features/x/y.js does not exist).',
    { path: '^(apps|libs)/' },
    { couldNotResolve: true, path: '^[.#]', pathNot: '\\?|/generated/' },
  ),
  rule(
    'import-of-built-output',
    'Import the source, not dist/: the build may be stale or absent.',
    { path: '^(apps|libs)/' },
    { path: '(^|/)dist/(apps|libs)/' },
  ),
];

const packages = [
  rule(
    'kernel-contracts-matching-stay-pure',
    'kernel, contracts and matching are plain TypeScript: no Nest, no SQL, no transport. Wrap it in libs/platform or the feature.',
    { path: '^libs/(kernel|contracts|matching)/' },
    { path: NEST_AND_SQL },
  ),
  rule(
    'kernel-and-contracts-run-in-a-browser',
    'The page bundles kernel and contracts: no Node built-ins there. Take the value as a parameter, or move the code to libs/platform.',
    { path: '^libs/(kernel|contracts)/', pathNot: SPEC },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'web-imports-no-server-package',
    'Server packages have no place in the page.',
    { path: '^apps/web/src/' },
    {
      path: npm('@nestjs', 'typeorm', 'pg', 'bullmq', 'ioredis', '@apollo/server', 'pino', 'nodemailer', 'socket\\.io'),
    },
  ),
  rule(
    'typeorm-stays-in-repositories',
    'typeorm belongs in *.entity.ts, *.repository.ts, libs/platform/database and apps/cli. Services take a Tx from UnitOfWork.run and call the repository.',
    {
      path: '^(apps|libs)/',
      pathNot: ['\\.(entity|repository)(\\.spec)?\\.ts$', '^libs/platform/database/', '^apps/cli/'],
    },
    { path: npm('typeorm', '@nestjs/typeorm') },
  ),
  rule(
    'graphql-stays-at-the-edge',
    '@nestjs/graphql belongs in *.resolver.ts, *.types.ts, *.inputs.ts, *.loader.ts, libs/platform/graphql and apps/api. Services and rules speak plain rows.',
    {
      path: '^(apps|libs)/',
      pathNot: ['\\.(resolver|types|inputs|loader)(\\.spec)?\\.ts$', '^libs/platform/graphql/', '^apps/api/'],
    },
    { path: npm('@nestjs/graphql', '@nestjs/apollo', '@apollo/server') },
  ),
  rule(
    'bullmq-stays-in-jobs',
    'bullmq belongs in libs/platform/jobs. Start background work by an event row; declare the job in *.jobs.ts through #platform/jobs.',
    { path: '^(apps|libs)/', pathNot: '^libs/platform/jobs/' },
    { path: npm('bullmq', '@nestjs/bullmq') },
  ),
  rule(
    'drivers-stay-in-platform',
    'Raw drivers (pg, ioredis, nodemailer, socket.io, graphql-ws) are used by libs/platform and apps only. Features use the platform concern in front of them.',
    { path: '^libs/features/' },
    { path: npm('pg', 'ioredis', 'nodemailer', 'socket\\.io', 'graphql-ws', 'ws') },
  ),
  rule(
    'server-runs-without-dev-packages',
    'A server file needs a package that is installed for development only, so a production install would not start. Move it to "dependencies".',
    { path: '^(apps/(api|worker|cli)|libs)/', pathNot: [SPEC, '/testing/', '^apps/cli/dev/'] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  ),
  rule(
    'package-is-not-listed',
    'The package is not in package.json; it is here by luck of another package. List it, or do without.',
    { path: '^(apps|libs)/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  ),
];

/**
 * The house rules for a tree, with the arrows its features declare.
 * @param {string} root folder that holds apps/ and libs/
 */
export const rulesFor = (root) => [...layers, ...featureArrows(declaredUses(root)), ...doors, ...graph, ...packages];

export const options = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: ['node_modules', '^dist/'] },
  exclude: { path: ['^apps/web/dist/'] },
};

/** For the command line. */
export default {
  forbidden: rulesFor(process.cwd()),
  options: { ...options, webpackConfig: { fileName: 'test/architecture/aliases.mjs' } },
};
