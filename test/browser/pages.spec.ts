import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { PageHouse } from '../support/page-house.js';
import type { Window } from '../support/windows.js';

/** More than the page shows at once, and more than a list to choose from is given. */
const REGISTERED = 230;
const nameOf = (number: number): string => `Registrerat Bolag ${String(number).padStart(3, '0')} AB`;

const PATHS = [
  '/',
  '/needs',
  '/matches',
  '/rounds',
  '/rounds/new',
  '/initiatives',
  '/reports',
  '/letter',
  '/organisations',
  '/capabilities',
  '/searches',
  '/weights',
  '/people',
  '/webhooks',
  '/access',
  '/audit',
  '/account',
  '/mailbox',
];

/** Of each the first row is opened too. */
const LISTS = ['/needs', '/matches', '/rounds', '/initiatives', '/reports', '/capabilities'];

describe('every page', () => {
  let house: PageHouse;
  let admin: Window;

  beforeAll(async () => {
    house = await PageHouse.open();
    const sql = new pg.Client({ connectionString: house.database.url });
    await sql.connect();
    await sql.query(
      `INSERT INTO organisation (workspace_id, id, name_sv, kind, source)
       SELECT m.workspace_id, gen_random_uuid(), registered.name, 'COMPANY', 'test' FROM unnest($1::text[]) AS registered (name), membership m JOIN person p ON p.id = m.person_id WHERE p.email = 'staff@demo.example'`,
      [Array.from({ length: REGISTERED }, (_, index) => nameOf(index + 1))],
    );
    await sql.end();
    admin = await house.window('admin@demo.example');
  });
  afterAll(() => house?.close());

  it('turns the pages of a long list and begins at the top when something else is looked for', async () => {
    const { page } = admin;
    await page.goto('/organisations');
    const foot = page.getByRole('navigation', { name: 'Sidor i listan' });
    const rows = page.getByRole('list', { name: 'Organisationer' }).getByRole('listitem');
    const at = (text: RegExp) => foot.getByText(text).waitFor();
    await at(/^1–100 av \d+$/);
    const total = Number((await foot.innerText()).match(/av (\d+)/)?.[1]);
    expect(total).toBeGreaterThan(REGISTERED);
    const seen = new Set<string>();
    for (let from = 1; ; from += 100) {
      const last = Math.min(from + 99, total);
      await at(new RegExp(`^${from}–${last} av ${total}$`));
      for (const name of await rows.allInnerTexts()) seen.add(name);
      if (last === total) break;
      await foot.getByRole('button', { name: 'Nästa' }).click();
    }
    expect([...seen].filter((text) => /Registrerat Bolag \d+ AB/.test(text))).toHaveLength(REGISTERED);
    expect(await foot.getByRole('button', { name: 'Nästa' }).isDisabled()).toBe(true);
    await foot.getByRole('button', { name: 'Föregående' }).click();
    await at(new RegExp(`^101–200 av ${total}$`));
    await page.getByRole('searchbox', { name: /Sök namn/ }).fill('Registrerat Bolag');
    await at(new RegExp(`^1–100 av ${REGISTERED}$`));
    await page.getByText(nameOf(1)).waitFor();
  });

  it('finds any organisation to keep a need from, and knows its name when one comes back to the step', async () => {
    const { page, context } = await house.window('startup@demo.example');
    await page.goto('/needs/new');
    await page.getByLabel('Rubrik').fill('Behov som en konkurrent inte får se');
    await page
      .getByLabel('Sammanfattning utan företagsnamn')
      .fill('Vi söker ett labb som kan mäta proteiner i blodprov på ett validerat sätt.');
    await page.getByLabel('När är ni nöjda?').fill('Hundra prover mätta två gånger.');
    await page.getByRole('button', { name: 'Nästa' }).click();
    const field = page.getByRole('combobox', { name: 'Visa aldrig för' });
    await field.fill(nameOf(REGISTERED));
    await page.locator('[role=option]', { hasText: nameOf(REGISTERED) }).click();
    await field.fill(nameOf(7));
    await page.locator('[role=option]', { hasText: nameOf(7) }).click();
    await page.getByRole('button', { name: 'Nästa' }).click();
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    for (const number of [7, REGISTERED]) await page.getByText(nameOf(number), { exact: true }).waitFor();
    await context.close();
  });

  it.each([
    ['wide', 'light', 1280],
    ['narrow', 'dark', 390],
  ] as const)('has nothing that axe finds fault with, %s and %s', async (_, colorScheme, width) => {
    const { page } = admin;
    await page.setViewportSize({ width, height: 860 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const faults: string[] = [];
    const paths = [...PATHS];
    for (const list of LISTS) {
      await page.goto(list);
      paths.push((await page.locator('main a[data-row]').first().getAttribute('href')) ?? `${list} has no row`);
    }
    for (const path of paths) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.evaluate(source);
      faults.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

/** What axe says breaks WCAG 2.2 A or AA on the page as it stands. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  });
