import { PageHouse } from '../support/page-house.js';

/** Every page somebody can open from the rail, and what a click shows that writes styles of its own. */
const PAGES = [
  '/',
  '/needs',
  '/needs/new',
  '/capabilities',
  '/matches',
  '/initiatives',
  '/initiatives/new',
  '/reports',
  '/rounds',
  '/rounds/new',
  '/searches',
  '/organisations',
  '/letter',
  '/weights',
  '/mailbox',
  '/nothing-here',
];

describe('the page as production serves it: its own operations only, a strict content security policy', () => {
  let house: PageHouse;
  beforeAll(async () => {
    house = await PageHouse.open({ GRAPHQL_ALLOW_LIST: 'page' });
  });
  afterAll(() => house?.close());

  it.each(['staff@demo.example', 'startup@demo.example'])(
    'every page works for %s without breaking the policy',
    async (email) => {
      const { page, problems, context } = await house.window(email);
      const sent: string[] = [];
      page.on(
        'request',
        (request) =>
          request.url().endsWith('/graphql') && request.method() === 'POST' && sent.push(request.postData() ?? ''),
      );
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
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-body')),
      ).not.toBe('');
      expect(sent.length).toBeGreaterThan(10);
      for (const body of sent) expect(JSON.parse(body)).not.toHaveProperty('query');
      expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
      await context.close();
    },
  );
  it('carries out no style that did not come with the page', async () => {
    const { page, problems, context } = await house.window('lab@demo.example');
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
