import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from './graphql-client.js';

/** Chromium without its own network requests, which would disturb a test. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set. Run the tests with: npm test -- browser');
  // HEADED=1: for a person to watch, with each step slowed down to a third of a second.
  const headed = Boolean(process.env['HEADED']);
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: !headed, slowMo: headed ? 300 : 0 });
}

/** With SCREENS=FOLDER: saves a screenshot of every open window, named by the spec file and numbered. */
export async function keepScreens(browser: Browser): Promise<void> {
  const folder = process.env['SCREENS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const spec = basename(expect.getState().testPath ?? 'spec', '.spec.ts');
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [index, page] of pages.entries())
    await page.screenshot({ path: join(folder, `${spec}-${index + 1}.png`), fullPage: true });
}

/** One person's browser window, with the errors that occurred in it. */
export interface Window {
  page: Page;
  context: BrowserContext;
  problems: string[];
  /** How often the page was loaded: changes must appear without a reload. */
  loads: () => number;
}

/** Signs in through the page, like a person. */
export async function openWindow(browser: Browser, origin: string, email: string, width = 1280): Promise<Window> {
  const context = await browser.newContext({
    viewport: { width, height: 860 },
    locale: 'sv-SE',
    baseURL: origin,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const problems: string[] = [];
  let loads = 0;
  page.on('pageerror', (error) => problems.push(`${email}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`${email}: ${message.text()}`));
  page.on('load', () => (loads += 1));
  await page.goto('/sign-in');
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await page.getByRole('heading', { name: 'Översikt' }).waitFor();
  return { page, context, problems, loads: () => loads };
}
