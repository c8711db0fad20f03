// `npm run bench:dev`: how soon a change is served by `npm run dev`, from the moment the file is written. It changes three
// sources of this checkout, a few times each, and puts them back. Prints one line of JSON last: milliseconds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findChromium } from '../support/chromium.mjs';
import { prepare, ROOT } from '../../apps/cli/prepare.mjs';

const ROUNDS = 5;
/** A person reads and writes between two saves; in this time the next server loads its packages. Milliseconds. */
const THINKING_MS = 6000;
const DEADLINE_MS = 60_000;

/** What is changed: a text of the source, and where it shows. */
const RESOLVER = { path: 'libs/features/organisations/organisations.resolver.ts', text: 'The register, by name.' };
const COMPONENT = { path: 'apps/web/src/areas/sign-in/SignInPage.tsx', text: "{t('signIn.lead')}" };
const WORDS = {
  path: 'apps/web/src/areas/sign-in/words.sv.ts',
  text: 'Arbetsytan där företagens behov möter labb och kliniker.',
};

const sources = new Map([RESOLVER, COMPONENT, WORDS].map(({ path }) => [path, readFileSync(join(ROOT, path), 'utf8')]));
const putBack = () => sources.forEach((text, path) => writeFileSync(join(ROOT, path), text));

function change({ path, text }, replacement) {
  const source = sources.get(path);
  if (!source.includes(text)) throw new Error(`${path} no longer holds ${text}: correct this measurement`);
  writeFileSync(join(ROOT, path), source.replace(text, replacement));
}

/** Milliseconds from the change until `seen` answers true. */
async function timed(edit, seen) {
  const began = performance.now();
  edit();
  while (!(await seen())) {
    if (performance.now() - began > DEADLINE_MS) throw new Error('The change was not served.');
    await wait(5);
  }
  return Math.round(performance.now() - began);
}

const figures = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  return { middle: sorted[Math.floor(sorted.length / 2)], slowest: sorted.at(-1) };
};

await prepare();
const chromium = await findChromium();
const { chromium: browsers } = await import('playwright-core');
const folder = mkdtempSync(join(tmpdir(), 'klustermotor-bench-'));
// Root runs the database as another user, who must be able to enter.
chmodSync(folder, 0o755);
const probe = createServer().listen(0, '127.0.0.1');
await once(probe, 'listening');
const origin = `http://localhost:${probe.address().port}`;
probe.close();

const dev = spawn(process.execPath, ['apps/cli/dev.mjs'], {
  cwd: ROOT,
  env: { ...process.env, PORT: new URL(origin).port, KLUSTERMOTOR_DATA: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const began = performance.now();
  for await (const text of dev.stdout) if (String(text).includes('ready')) break;
  const ready = Math.round(performance.now() - began);

  /** The data of the answer; undefined when there is none, as when the connection was just being closed. */
  const ask = (query, token) =>
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query }),
    })
      .then((response) => response.json())
      .then(
        ({ data }) => data,
        () => undefined,
      );
  const { signIn } = await ask(
    'mutation { signIn(input: { email: "staff@demo.example", password: "klustermotor-demo" }) { accessToken } }',
  );
  const description = async () =>
    (await ask('{ __type(name: "Query") { fields { name description } } }', signIn.accessToken))?.__type.fields.find(
      ({ name }) => name === 'organisations',
    ).description;

  const resolver = [];
  for (let round = 0; round < ROUNDS; round++) {
    await wait(THINKING_MS);
    const text = `Round ${round} at ${Date.now()}`;
    resolver.push(
      await timed(
        () => change(RESOLVER, text),
        async () => (await description()) === text,
      ),
    );
  }

  const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  await page.goto(`${origin}/sign-in`);
  const lead = () => page.evaluate(() => document.querySelector('header p')?.textContent ?? '').catch(() => '');
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: DEADLINE_MS });
  await page.getByLabel('E-postadress').fill('kept@demo.example');
  const component = [];
  for (let round = 0; round < ROUNDS; round++) {
    await wait(500);
    const text = `Round ${round}`;
    component.push(
      await timed(
        () => change(COMPONENT, text),
        async () => (await lead()) === text,
      ),
    );
  }
  const kept = (await page.getByLabel('E-postadress').inputValue()) === 'kept@demo.example';
  putBack();
  await wait(1000);
  const words = [];
  for (let round = 0; round < ROUNDS; round++) {
    await wait(500);
    const text = `Omgång ${round}`;
    words.push(
      await timed(
        () => change(WORDS, text),
        async () => (await lead()) === text,
      ),
    );
  }
  await browser.close();
  console.log(
    JSON.stringify({
      ready,
      resolver: figures(resolver),
      component: { ...figures(component), stateKept: kept },
      words: figures(words),
      load: loadavg().map((value) => Math.round(value * 10) / 10),
    }),
  );
} finally {
  putBack();
  dev.kill('SIGTERM');
  if (dev.exitCode === null) await once(dev, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
