import { API_PATHS, belongsToApi } from '../../apps/cli/dev/front.mjs';
import { none } from './none.js';
import { read, walk } from './tree.js';

/** Paths that the controllers of a file answer, as the decorators name them. */
function routesIn(text: string): string[] {
  const prefix = /@Controller\((?:'([^']*)')?\)/.exec(text)?.[1] ?? '';
  return [...text.matchAll(/@(?:Get|Post|Put|Patch|Delete)\(([^)]*)\)/g)].flatMap(([, named = '']) =>
    (named.match(/'[^']*'/g) ?? ["''"]).map((quoted) => `/${[prefix, quoted.slice(1, -1)].filter(Boolean).join('/')}`),
  );
}

describe('npm run dev', () => {
  const routes = ['apps', 'libs']
    .flatMap((room) => walk(room))
    .filter((path) => path.endsWith('.controller.ts'))
    .flatMap((path) => routesIn(read(path).text))
    // The page itself, which Vite serves.
    .filter((route) => route !== '/*');

  it('passes every route of the api on to the api', () => {
    expect(routes.length).toBeGreaterThan(10);
    none(
      routes
        .filter((route) => !belongsToApi(route))
        .map((route) => `${route}\n    Enter the beginning of the path in API_PATHS, apps/cli/dev/front.mjs.`),
    );
  });
  it('passes nothing of the page on', () => {
    expect(['/', '/needs/1', '/src/main.tsx', '/mailbox', '/filesystem', '/@vite/client'].filter(belongsToApi)).toEqual(
      [],
    );
  });
  it('has no path to pass on that the api does not answer', () => {
    const sockets = ['/graphql', '/socket.io'];
    const idle = API_PATHS.filter(
      (start) => !sockets.includes(start) && !routes.some((route) => `${route}/`.startsWith(`${start}/`)),
    );
    expect(idle).toEqual([]);
  });
});
