import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PageHouse } from '../support/page-house.js';
import type { Window } from '../support/windows.js';

const NEED = /GMP/;

describe('matching as its people see it', () => {
  let house: PageHouse;
  let staff: Window;
  let colleague: Window;
  let startup: Window;

  beforeAll(async () => {
    house = await PageHouse.open();
    staff = await house.window('staff@demo.example');
    colleague = await house.window('staff@demo.example');
    startup = await house.window('startup@demo.example');
  });
  afterAll(() => house?.close());

  const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).first().click();
  const openNeed = async (page: Page) => {
    await goTo(page, 'Behov');
    await page.getByRole('link', { name: NEED }).first().click();
    await page.getByRole('heading', { name: 'Kandidater' }).waitFor();
  };

  it('tells why a capability fits, in words and marked in both texts', async () => {
    const { page } = staff;
    await openNeed(page);
    const card = page
      .locator('[data-card]')
      .filter({ has: page.getByRole('button', { name: /Välj ut/ }) })
      .first();
    await card.waitFor();
    await card.locator('details > summary').click();
    const body = card.locator('details');
    expect(await body.locator('section').nth(0).locator('mark').count()).toBeGreaterThan(0);
    expect(await body.locator('section').nth(1).locator('mark').count()).toBeGreaterThan(0);
    const reasons = await body.getByRole('list').first().innerText();
    expect(reasons).toMatch(/Gemensamma ord: |Samma begrepp, även på olika språk: /);
    // The number shown is the sum of the parts shown, but for their rounding to one decimal.
    const points = [...reasons.matchAll(/^-?\d+,\d$/gm)].map(([number]) => Number(number.replace(',', '.')));
    const score = Number(
      (await card.locator('[role="img"]').first().getAttribute('aria-label'))?.match(/[\d,]+/)?.[0].replace(',', '.'),
    );
    expect(points.length).toBeGreaterThan(5);
    expect(Math.abs(points.reduce((sum, number) => sum + number, 0) - score)).toBeLessThan(
      0.05 * (points.length + 1) + 0.001,
    );
  });

  it('says why not, with the smallest change that would make it fit', async () => {
    const { page } = staff;
    await page.getByRole('heading', { name: 'Nästan' }).waitFor();
    const almost = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Nästan' }) });
    await almost.locator('[data-card]').first().waitFor();
    expect(await almost.locator('[data-card]').first().innerText()).toMatch(/Passar om/);
    await page.getByRole('textbox', { name: 'Sök en resurs' }).or(page.getByLabel('Sök en resurs')).first().click();
    await page.keyboard.type('skyddsnivå 3');
    await page.getByRole('option').first().click();
    const verdict = page
      .getByRole('status')
      .filter({ hasText: /Den passar\.|krav är inte uppfyll/ })
      .first();
    await verdict.waitFor();
  });

  it('changes while one looks, when a colleague corrects a fact', async () => {
    const loads = staff.loads();
    const first = staff.page
      .locator('[data-card]')
      .filter({ has: staff.page.getByRole('button', { name: /Välj ut/ }) })
      .first();
    const name = await first.getAttribute('aria-label');
    await goTo(colleague.page, 'Resurser');
    await colleague.page
      .getByText(name ?? '', { exact: true })
      .first()
      .click();
    await colleague.page.getByRole('button', { name: 'Rätta uppgifter' }).click();
    const dialog = colleague.page.getByRole('dialog').last();
    await dialog.getByLabel('Öppen för företag').selectOption('no');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await staff.page
      .locator(`[data-card][aria-label="${name}"]`)
      .filter({ has: staff.page.getByRole('button', { name: /Välj ut/ }) })
      .waitFor({ state: 'detached' });
    expect(staff.loads()).toBe(loads);
  });

  it('allocates with a certificate that can be taken home, and tells each side its own', async () => {
    const { page } = staff;
    await goTo(page, 'Fördelning');
    await page
      .getByRole('link', { name: /Laboratorietid nästa kvartal/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Provkör' }).first().click();
    await page.getByText('Provkörning').first().waitFor();
    await page.getByText('Oberoende kontrollerat').first().waitFor();
    await page.getByRole('button', { name: 'Stäng nu' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng nu' }).click();
    await page.getByRole('button', { name: 'Publicera resultatet' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publicera resultatet' }).click();
    await page.getByText('Resultatets SHA-256').first().waitFor();
    await page.getByText('Inget par skulle hellre ha varandra').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta certifikatet' }).click(),
    ]);
    const certificate = JSON.parse(await readFile(await download.path(), 'utf8')) as object;
    expect(JSON.stringify(certificate)).toMatch(/"blockingPairs":0/);
    expect(JSON.stringify(certificate)).not.toMatch(/Exempelcell/);

    await goTo(startup.page, 'Fördelning');
    await startup.page
      .getByRole('link', { name: /Laboratorietid nästa kvartal/ })
      .first()
      .click();
    await startup.page.getByText('Ert resultat').first().waitFor();
    expect(await startup.page.getByText('Hämta certifikatet').count()).toBe(0);
  });
});
