import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { freePort, Program } from '../support/programs.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { openBrowser, openWindow } from '../support/windows.js';

/** Every page somebody can open from the rail, and what a click shows that writes styles of its own. */
const PAGES = ['/', '/needs', '/needs/new', '/capabilities', '/matches', '/initiatives', '/initiatives/new', '/reports', '/rounds', '/rounds/new', '/searches', '/organisations', '/letter', '/weights', '/mailbox', '/nothing-here'];

describe('the page as production serves it: its own operations only, a strict content security policy', () => {
  let database: TestDatabase;
  let folder: string;
  let program: Program;
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'klustermotor-production-'));
    const port = await freePort();
    origin = `http://localhost:${port}`;
    program = await new Program('cli', { DATABASE_URL: database.url, KLUSTERMOTOR_DEMO: 'true', GRAPHQL_ALLOW_LIST: 'page', KLUSTERMOTOR_DATA: folder, PORT: String(port) }, ['start']).start();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['staff@demo.example', 'startup@demo.example'])('every page works for %s without breaking the policy', async (email) => {
    const { page, problems, context } = await openWindow(browser, origin, email);
    const sent: string[] = [];
    page.on('request', (request) => request.url().endsWith('/graphql') && request.method() === 'POST' && sent.push(request.postData() ?? ''));
    for (const path of PAGES) {
      await page.goto(path);
      await page.getByRole('main').waitFor();
      await page.waitForLoadState('networkidle');
    }
    // A dialog locks scrolling, a menu floats, a search opens over everything: all of them write styles.
    await page.goto('/needs');
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+k');
    await page.locator('.mantine-Spotlight-content, [role=dialog]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-body'))).not.toBe('');
    expect(sent.length).toBeGreaterThan(10);
    for (const body of sent) expect(JSON.parse(body)).not.toHaveProperty('query');
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    await context.close();
  });
  it('carries out no style that did not come with the page', async () => {
    const { page, problems, context } = await openWindow(browser, origin, 'lab@demo.example');
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { outline: 7px solid red }';
      document.head.append(style);
    });
    expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth)).not.toBe('7px');
    expect(problems.join()).toMatch(/Content Security Policy/);
    await context.close();
  });
});
